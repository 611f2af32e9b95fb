# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Wherever the content speaks of danger, a way to Support is at hand."""

import json
import re
import sys
import unittest

import content
import tap

# Somebody, and up to six words between them and what they do.
SOMEBODY = r"\b(?:who|someone|somebody|anyone|partner|parent|person|people|one|they|he|she|nobody)(?: [\w’-]+){0,6}?"
# Whom it is done to.
YOU = r"(?:you|your|me|my|us|anyone|someone|a child|children)\b"
# After “afraid of”: somebody, and not a loss, a mistake or closeness.
OF_SOMEBODY = (
    r"(?:them|him|her|someone|somebody|anyone|each other|the other"
    r"|(?:your|a|my|the) (?:\w+ )?(?:partner|parent|mother|father|person|people)"
    r"|what (?:they|he|she) (?:will|would|might|may|could) do"
    r"|how (?:they|he|she) (?:will|would|might|may|could|takes?))\b(?! (?:leaving|going))"
)

# What is danger: each topic, with what its patterns mean and the patterns.
TOPICS = {
    # Somebody frightens you. Not: closeness does, or you fear being left.
    "fear of someone close": (
        SOMEBODY + r" (?:scares?|scared|frightens?|frightened|terrif(?:y|ies)|intimidates?),?(?: \w+,?){0,5}? " + YOU,
        r"\b(?:afraid|scared|frightened|terrified) of " + OF_SOMEBODY,
        r"\bfear of " + OF_SOMEBODY,
        r"\b(?:who|they|someone|parent|partner|near you) (?:is|was|are|were)(?: cruel or)? frightening\b",
        r"\bcruel or frightening\b|\bfrightening (?:partner|parent|person|people)\b",
        r"\b(?:where|in which) you are afraid\b",
        r"\bthere is fear\b|\bfear and (?:control|threats|harm)\b",
    ),
    # It is not safe for you here, or with them. Not: closeness feels unsafe.
    "danger": (
        r"\b(?:you|you’re) (?:are )?in danger\b|\binto danger\b|\bput you in danger\b|\breal danger\b|\bif there is danger\b",
        r"\bwhere (?:I am|you are) not safe\b|\bin a crisis\b|\brisk of (?:serious )?harm\b",
        r"\b(?:unsafe|not safe) (?:with|near|around|at home|here|bond|place|person|relationship)\b",
        r"\b(?:no|bonds?|it|together|work) (?:is|are|may be|may) not (?:be )?safe\b(?! to (?:believe|need|want|cry|show))",
        r"\b(?:I|you) feel(?:[\w ,]* or)? unsafe\b",
    ),
    # Somebody threatens. Not: what the brain takes for a threat, and not a
    # limit, which is none.
    "threats": (
        r"\bthreats\b",
        r"\b(?:threatens|threatening)\b",
        r"\bthreatened by (?:them|him|her|someone|" + YOU + ")",
        r"\b(?:they|he|she|might|may|could|can|shout,) threaten\b(?! to leave, flirt)",
    ),
    # Somebody rules over you. Not: you control your breath, or your feelings.
    "control": (
        SOMEBODY + r" (?:scares|frightens|threatens|hurts)?,? ?(?:or )?controls?,?(?: \w+,?){0,4}? " + YOU,
        r"\b(?:threats|fear|violence|harm),?(?: (?:and|or))? (?:of )?control\b",
        r"\bcontrol,? (?:and|or)? ?(?:forced sex|violence|threats|harm)\b",
        r"\bcoercive\b|\bcontrolling (?:behavior|partner|parent|person|someone|you)\b",
    ),
    # Somebody harms a body or a mind. Not: hurt feelings, or a therapy that
    # did harm.
    "violence": (
        r"\bviolen(?:ce|t|tly)\b",
        r"\babus(?:e|es|ed|ive|er|ers|ing)\b",
        SOMEBODY + r" (?:hits?|hurts?|harms?|harmed|beats?|shoves?|chokes?|slaps?|punish(?:es)?),? (?:\w+,? ){0,4}?" + YOU,
        r"\bhitting\b|\bhit (?:you|me)\b|\bwere (?:hit|beaten|harmed)\b|\bhurt by (?:a|your|someone)\b",
        r"\bassault(?:ed|s)?\b|\braped?\b|\bgaslight\w*",
        r"\bharm that (?:someone|somebody) did\b|\bif there is (?:fear or )?harm\b",
        r"\bput(?:ting)? up with harm\b|\bsafe from harm\b",
        r"\bpunishment or (?:harm|violence)\b",
    ),
    # Somebody follows and watches. Not: you follow your breath.
    "stalking": (
        r"\bstalk(?:s|ed|er|ers|ing)?\b",
        SOMEBODY + r" (?:follows?|tracks?|spy|spies on) " + YOU,
        SOMEBODY + r" (?:watch(?:es)?|checks?|reads?) your (?:every step|phone|messages|e-?mails?|computer)\b",
    ),
    # Somebody makes you do what you do not want.
    "coercion": (
        r"\bcoerc(?:e|es|ed|ing|ion)\b",
        r"\bforced sex\b|\bforce in sex\b|\bsexual pressure\b",
        SOMEBODY + r" (?:forces?|forced|makes?|made) (?:you|me) (?:to|into|have|ask)\b(?! (?:feel|think|laugh))",
        SOMEBODY + r" forbids?\b",
    ),
    # Harm to oneself, and not to a plan, a body at rest or a bond.
    "self-harm": (
        r"\bself-harm\w*",
        r"\b(?:hurt|hurts|hurting|harm|harming|cut|cutting|injure|injuring) (?:yourself|myself|oneself|themselves)\b",
    ),
    # Not wanting to live.
    "suicide": (
        r"\bsuicid(?:e|al)\b",
        r"\b(?:kill|killing) (?:yourself|myself|oneself|themselves)\b",
        r"\b(?:end|ending|take|taking) (?:your|my|their) (?:own )?li(?:fe|ves)\b",
        r"\b(?:think|thinks|thinking|thoughts) (?:of|about) (?:dying|death)\b|\bwish(?:ing)? to die\b|\bbetter off dead\b",
        r"\bnot want(?:ing)? to (?:live|be alive|go on living)\b",
    ),
    # The past comes back as if it were now. Not: a plain memory.
    "flashbacks": (
        r"\bflashbacks?\b",
        r"\breliv(?:e|es|ed|ing)\b",
    ),
    # Being cut off from oneself or the world. Not: time that flies, or to
    # lose time for oneself.
    "losing time": (
        r"\b(?:lose|loses|lost|losing) time\b(?! (?:for|with|on))",
        r"\bdissociat(?:e|es|ed|ing|ion|ive)\b",
        r"\b(?:feel|feels|feeling|felt) (?:\w+ )?(?:unreal|(?:cut off|detached) from (?:yourself|the world))\b",
        r"\b(?:outside|out of) your (?:own )?body\b",
    ),
}
PATTERNS = {topic: re.compile("|".join(patterns), re.IGNORECASE) for topic, patterns in TOPICS.items()}

# Each leads to Support: it does, or the page it names does in each section.
WAY = r"(?:support:|article:(?:support|when-it-is-not-attachment|fear-and-harm)(?:#[a-z0-9-]+)?)"
LINK = re.compile(rf"\]\({WAY}\)")
TARGET = re.compile(rf'"{WAY}"')

# Support itself, and what is not told to anybody in the app's own words.
SUPPORT = {"articles/support.json", "directories.json"}
QUOTED = {"sources.json"}


def topics_of(text):
    # What is marked is read without its mark and its target.
    plain = re.sub(r"\[@[^\]]*\]|[*\[]|\]\([^)]*\)|\]", "", text)
    return [topic for topic, pattern in PATTERNS.items() if pattern.search(plain)]


def has_link(*parts):
    return any(LINK.search(json.dumps(part, ensure_ascii=False)) for part in parts)


def has_way(part):
    """A link in the text, or a target shown with it as a row."""
    return has_link(part) or bool(TARGET.search(json.dumps(part)))


def find_page(page):
    """Each section of a page owes its own link, what heads the page any."""
    head = {name: member for name, member in page.items() if name != "sections"}
    yield "head", head, has_link(page)
    for section in page["sections"]:
        yield f"section {section['id']}", section, has_link(section)


def find_exercise(exercise):
    """A step owes a link of its own, or one in the caution shown before it."""
    caution = exercise.get("caution", "")
    yield "head", {name: member for name, member in exercise.items() if name != "steps"}, has_link(caution)
    for step in exercise["steps"]:
        yield f"step {step['id']}", step, has_link(step, caution)


def find_path(path):
    yield "path", path, has_link(path)


def find_instrument(instrument):
    """The instructions are read before the first question."""
    instructions = instrument["instructions"]
    yield "head", {name: member for name, member in instrument.items() if name != "items"}, has_link(instructions)
    for item in content.find_items(instrument):
        yield f"item {item['id']}", item, has_link(item, instructions)


def find_entries(data):
    """Each entry of a list owes its own way; its targets are shown with it."""
    for name, member in data.items():
        entries = member if isinstance(member, list) else [member]
        for index, entry in enumerate(entries):
            label = entry.get("id", index) if isinstance(entry, dict) else index
            # What a result does not mean is one text in many lines.
            yield f"{name} {label}", entry, has_way(member if isinstance(entry, str) else entry)


PARTS = {
    "approaches": find_page, "articles": find_page, "exercises": find_exercise, "instruments": find_instrument,
    "paths": find_path,
    "contents.json": find_entries, "glossary.json": find_entries, "goals.json": find_entries, "illustrations.json": find_entries,
    "regions.json": find_entries, "rules.json": find_entries,
}


def find_faults(name, data):
    """Each text that speaks of danger with no way to Support, by its place."""
    for place, part, led in PARTS[name.split("/")[0]](data):
        for where, text in content.find_texts(part):
            for topic in [] if led else topics_of(text):
                yield f"{name}, {place}, {where or 'text'}: {topic}: {text}"


class Patterns(unittest.TestCase):
    # What each topic must find.
    DANGER = {
        "fear of someone close": (
            "If someone scares you, stop.", "One of you is afraid of the other.", "If they ever scare you, wait.",
            "A bond in which you are afraid.", "Someone close to you frightens, threatens or hurts you.",
            "You are afraid of your partner.", "You choose your words out of fear of what they will do.",
            "A parent was frightening.",
        ),
        "danger": (
            "You are in danger now.", "Where a no is not safe.", "An unsafe bond.", "You feel small, or unsafe.",
            "A limit can put you in danger.",
        ),
        "threats": ("There are threats.", "Someone threatens you.", "They might threaten, punish or hurt you."),
        "control": ("Someone controls you.", "She controls your money.", "Threats, control or violence.", "Coercive control."),
        "violence": (
            "There is violence.", "It is *abuse*.", "Someone hurts you.", "They hit you.",
            "People who should have cared for you hurt you.",
        ),
        "stalking": (
            "A former partner stalks you.", "They follow you.", "Someone checks your phone.", "They read your messages.",
        ),
        "coercion": ("Coercion is harm.", "Forced sex.", "They make you ask permission.", "If someone forbids it."),
        "self-harm": ("Self-harm.", "You think about hurting yourself.", "You may harm yourself."),
        "suicide": ("Thoughts of suicide.", "You want to end your life.", "You think of dying.", "You do not want to live."),
        "flashbacks": ("You have [flashbacks](term:flashback).", "You relive it."),
        "losing time": ("You lose time.", "*Dissociation*.", "You feel unreal.", "You feel cut off from yourself."),
    }
    # What none may find.
    SAFE = (
        "The fear of being left.", "Fear of closeness.", "Control your breathing.", "You do not have to control your thoughts.",
        "Closeness can feel unsafe.", "It scares me to do things alone.", "Scared of losing them.", "Scared of getting it wrong.",
        "The parts of the brain that deal with threat.", "A limit is not a threat.", "It was not safe to believe people.",
        "Afraid of them leaving.", "That hurts.", "I will never hurt you.", "Your feelings were hurt.", "A hit song.",
        "Follow your breath.", "I follow you on the map.", "You lose time for yourself.", "It takes time.", "You feel far away.",
        "It makes you feel small.", "A control group.", "They do not harm.", "Cut the page in two.",
        "You are a danger to no plan.",
        "For the rest of your life.", "Dying of laughter.", "Remember a good day.", "I got scared that I do not matter.",
    )

    def test_danger(self):
        self.assertEqual(list(TOPICS), list(self.DANGER))
        for topic, texts in self.DANGER.items():
            for text in texts:
                with self.subTest(text):
                    self.assertIn(topic, topics_of(text))

    def test_safe(self):
        for text in self.SAFE:
            with self.subTest(text):
                self.assertEqual([], topics_of(text))


class Walker(unittest.TestCase):
    """Made-up content: what owes a way is named by its place, what has one is not."""

    DANGER = "Someone threatens you."
    WAYS = (
        "[Support](support:)", "[Support](article:support)", "[here](article:when-it-is-not-attachment)",
        "[here](article:when-it-is-not-attachment#fault)", "[here](article:fear-and-harm)", "[here](article:fear-and-harm#others)",
    )
    OTHERS = ("Support", "[grounding](exercise:grounding)", "[here](article:supporters)", "(support:)")

    def places_of(self, name, data):
        return [fault.split(":")[0] for fault in find_faults(name, data)]

    def check(self, name, make, place):
        self.assertEqual([f"{name}, {place}"], self.places_of(name, make(self.DANGER)))
        for way in self.WAYS:
            self.assertEqual([], self.places_of(name, make(f"{self.DANGER} {way}")), way)
        for other in self.OTHERS:
            self.assertEqual([f"{name}, {place}"], self.places_of(name, make(f"{self.DANGER} {other}")), other)

    def test_page(self):
        def make(text):
            blocks = [{"kind": "list", "items": ["One.", text]}]
            calm = {"id": "calm", "title": "Calm", "blocks": [{"kind": "paragraph", "text": "See [Support](support:)."}]}
            harm = {"id": "harm", "title": "Harm", "blocks": blocks}
            return {"id": "page", "title": "A page", "sections": [calm, harm], "related": ["support:"]}
        self.check("articles/page.json", make, "section harm, blocks[0].items[1]")
        self.check("approaches/page.json", make, "section harm, blocks[0].items[1]")

    def test_exercise(self):
        def make(text):
            return {"id": "one", "caution": "Go slowly.", "steps": [{"id": "a", "text": "Look."}, {"id": "b", "text": text}]}
        self.check("exercises/one.json", make, "step b, text")

    def test_exercise_caution(self):
        """The caution is read before the steps; the steps do not lead for it."""
        step = {"id": "a", "text": self.DANGER}
        self.assertEqual([], self.places_of("exercises/one.json", {"caution": "Go to [Support](support:).", "steps": [step]}))
        led = {"caution": self.DANGER, "steps": [{"id": "a", "text": "Go to [Support](support:)."}]}
        self.assertEqual(["exercises/one.json, head, caution"], self.places_of("exercises/one.json", led))

    def test_path(self):
        def make(text):
            return {"id": "one", "weeks": [{"title": "A week", "about": text}]}
        self.check("paths/one.json", make, "path, weeks[0].about")

    def test_instrument(self):
        def make(text):
            return {"instructions": "Choose.", "items": [{"id": "g", "kind": "group", "items": [{"id": "a", "text": text}]}]}
        self.check("instruments/one.json", make, "item a, text")
        self.check("instruments/one.json", lambda text: {"instructions": text, "items": []}, "head, instructions")

    def test_entries(self):
        self.check("regions.json", lambda text: {"regions": [{"id": "a", "mayMean": [text]}]}, "regions a, mayMean[0]")
        self.check("glossary.json", lambda text: {"terms": [{"id": "a", "text": text}]}, "terms a, text")
        self.check("goals.json", lambda text: {"goals": [{"id": "a", "about": text}]}, "goals a, about")

    def test_rows(self):
        """What has no links in its text leads by a row shown with it."""
        for name, rows in ("rules.json", "suggest"), ("glossary.json", "related"):
            entry = {"id": "a", "text": self.DANGER, rows: ["exercise:grounding"]}
            self.assertEqual([f"{name}, entries a, text"], self.places_of(name, {"entries": [entry]}))
            entry[rows].append("support:")
            self.assertEqual([], self.places_of(name, {"entries": [entry]}))

    def test_topic(self):
        """A fault says which topic it is about, and quotes the text."""
        faults = list(find_faults("goals.json", {"goals": [{"id": "a", "about": "You lose time."}]}))
        self.assertEqual(["goals.json, goals a, about: losing time: You lose time."], faults)


class Content(unittest.TestCase):
    def test_ways(self):
        for path in content.list_files("."):
            name = path.relative_to(content.CONTENT).as_posix()
            # The lines of a country are Support, too.
            if name not in SUPPORT | QUOTED and not name.startswith("support/"):
                with self.subTest(name):
                    self.assertEqual([], list(find_faults(name, content.read(path))))

    def test_found(self):
        """Without its ways the same content has faults: the walk meets danger."""
        for name in (
            "approaches/eft.json", "articles/fearful-attachment.json", "exercises/cycle-map.json", "glossary.json",
            "instruments/attachment-bond.json", "paths/both.json", "regions.json", "rules.json",
        ):
            with self.subTest(name):
                text = json.dumps(content.read(content.CONTENT / name))
                self.assertTrue(list(find_faults(name, json.loads(re.sub(WAY, "article:other", text)))))

    def test_ways_lead_there(self):
        """Every section of the pages that stand for Support names it."""
        for name in "fear-and-harm", "when-it-is-not-attachment":
            for section in content.read(content.CONTENT / "articles" / f"{name}.json")["sections"]:
                with self.subTest(f"{name}, {section['id']}"):
                    self.assertIn("](support:)", json.dumps(section))


if __name__ == "__main__":
    sys.exit(tap.main())

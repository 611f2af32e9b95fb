# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The voice and the care of the content, as far as a program can tell."""

import re
import sys
import unittest

import content
import reading
import tap

# Exercises for the moment of distress have few words in each step.
MOST_WORDS = 10

# What may not stand in a text, and why.
REFUSED = {
    "!": "the voice is calm: no exclamation marks",
    "[memory": "what nobody has checked is not told",
    "verify]": "what nobody has checked is not told",
    "TODO": "it is not finished",
    "FIXME": "it is not finished",
    "'": "an apostrophe is ’",
    '"': "quotation marks are “ and ”",
    "...": "an ellipsis is …",
    "  ": "there are two spaces",
    "\t": "there is a tab",
    "\n": "there is a line break",
}

# *emphasis*, [words](target) and [@source], none within another.
MARKS = re.compile(r"\*[^*\[\]]+\*|\[@[a-z0-9-]+\]|\[[^*\[\]@][^*\[\]]*\]\([^()\s]+\)")


def faults_of(text):
    faults = [why for refused, why in REFUSED.items() if refused in text]
    if text != text.strip():
        faults.append("there is a space before or after it")
    if re.search(r"[*\[\]]", MARKS.sub("", text)):
        faults.append("a mark is not closed, or stands within another")
    return faults


class Rules(unittest.TestCase):
    def test_good(self):
        for text in "It is *here*.", "It falls.[@taylor2015][@wei2007]", "Try [grounding](exercise:grounding).", "I don’t.":
            with self.subTest(text):
                self.assertEqual([], faults_of(text))

    def test_bad(self):
        for text in (
            "Well done!", "It works. [memory, verify]", "TODO: write", "I don't.", 'A "label".', "Wait...", "One.  Two.",
            " One.", "One. ", "One\nTwo", "A *b", "*a [b](c:d)*", "*a.[@b]*", "[*a*](b:c)", "[a] (b:c)", "[@a b]", "a ] b",
        ):
            with self.subTest(text.replace("\n", " ")):
                self.assertNotEqual([], faults_of(text))


class Texts(unittest.TestCase):
    def test_texts(self):
        for path in content.list_files("."):
            with self.subTest(path.relative_to(content.CONTENT).as_posix()):
                # Sources are quoted as they were published.
                if path.name != "sources.json":
                    for place, text in content.find_texts(content.read(path)):
                        self.assertEqual([], faults_of(text), f"{place}: {text}")


class Exercises(unittest.TestCase):
    def check_each(self, check):
        for path in content.list_files("exercises"):
            with self.subTest(path.stem):
                check(content.read(path))

    def test_few_words(self):
        def check(exercise):
            if "right-now" in exercise.get("needs", []):
                for step in exercise["steps"]:
                    words = sum(map(len, map(reading.split_words, reading.split_sentences(reading.strip_marks(step["text"])))))
                    self.assertLessEqual(words, MOST_WORDS, step["text"])
        self.check_each(check)

    def test_why(self):
        """Each says what it is good for, with a source, and has a shorter way."""
        def check(exercise):
            self.assertRegex(exercise["why"], r"\[@[a-z0-9-]+\]")
            self.assertIn("shorter", exercise)
            self.assertIn("caution", exercise)
        self.check_each(check)

    def test_partner(self):
        """Where somebody close is discussed, Support is one step away."""
        def check(exercise):
            if exercise.get("partner"):
                self.assertIn("](support:)", exercise["caution"])
        self.check_each(check)

    def test_deep(self):
        """A deep exercise offers grounding."""
        def check(exercise):
            if exercise["depth"] == "deep":
                self.assertIn("](exercise:grounding)", exercise["caution"])
        self.check_each(check)


class Results(unittest.TestCase):
    def test_strengths_first(self):
        for region in content.read(content.CONTENT / "regions.json")["regions"]:
            with self.subTest(region["id"]):
                self.assertGreaterEqual(len(region["strengths"]), 2)
                self.assertLess(list(region).index("strengths"), list(region).index("mayMean"))

    def test_no_diagnosis(self):
        words = " ".join(content.read(content.CONTENT / "regions.json")["doesNotMean"])
        self.assertIn("not a diagnosis", words)
        self.assertIn("](support:)", words)

    def test_instruments_say_what_they_are(self):
        for path in content.list_files("instruments"):
            with self.subTest(path.stem):
                instrument = content.read(path)
                self.assertIn("not a diagnosis", instrument["about"])
                self.assertIn("not been tested in a study", instrument["about"])
                for scale in instrument["scales"]:
                    # What tells change says what it goes by; a trend has none.
                    self.assertEqual(instrument.get("purpose") != "trend", "reliability" in scale)
                    self.assertTrue(scale.get("reliability", {"source": "none"})["source"])

    def test_instruments_lead_to_support(self):
        """Before the first question: worry and distance can be fair warnings."""
        for path in content.list_files("instruments"):
            with self.subTest(path.stem):
                self.assertRegex(content.read(path)["instructions"], r"(frighten|threaten)s.*\bSupport\b")

    def test_signs_have_strengths(self):
        for path in content.list_files("instruments"):
            instrument = content.read(path)
            if instrument.get("form") == "checklist":
                for item in content.find_items(instrument):
                    with self.subTest(f"{path.stem} {item['id']}"):
                        self.assertTrue(item["strength"])


class Suggestions(unittest.TestCase):
    def check_each(self, check):
        for rule in content.read(content.CONTENT / "rules.json")["rules"]:
            with self.subTest(rule["id"]):
                check(rule)

    def test_one_sentence(self):
        """Why something is suggested is said in one sentence."""
        self.check_each(lambda rule: self.assertEqual(1, len(reading.split_sentences(rule["because"]))))

    def test_support_is_named(self):
        """Support is suggested only with a word on when it is for."""
        self.check_each(lambda rule: self.assertEqual("support:" in rule["suggest"], "Support comes first" in rule["because"]))

    def test_on_guard(self):
        """Fear of somebody close is never something to work on."""
        def check(rule):
            if "scare" in rule["because"] or "not safe" in rule["because"]:
                self.assertEqual("support:", rule["suggest"][0])
        self.check_each(check)


class Approaches(unittest.TestCase):
    def test_evidence(self):
        """What the evidence says is told with sources."""
        for path in content.list_files("approaches"):
            with self.subTest(path.stem):
                section = next(s for s in content.read(path)["sections"] if s["id"] == "evidence")
                self.assertRegex(str(section), r"\[@[a-z0-9-]+\]")

    def test_cautions(self):
        for path in content.list_files("approaches"):
            with self.subTest(path.stem):
                section = next(s for s in content.read(path)["sections"] if s["id"] == "cautions")
                self.assertIn("](support:)", str(section))


if __name__ == "__main__":
    sys.exit(tap.main())

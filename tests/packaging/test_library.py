# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The library: whether it is all there, and tells where it knows from."""

import re
import sys
import unittest

import content
import reading
import tap
import terms

# What the library is to tell of, and the page that does.
TOPICS = {
    "what attachment is": "articles/what-insecure-attachment-is",
    "how it forms": "articles/how-attachment-forms",
    "what a bond gives": "articles/secure-base-and-safe-haven",
    "the four patterns as regions": "articles/the-four-styles",
    "signs": "articles/signs-of-insecure-attachment",
    "strengths of each pattern": "articles/strengths-of-each-pattern",
    "common myths": "articles/common-myths",
    "what anxious attachment does": "articles/anxiety-in-relationships",
    "what avoidance does": "articles/avoidance-in-relationships",
    "both halves of fearful attachment": "articles/fearful-attachment",
    "how patterns meet in a couple": "articles/when-patterns-meet",
    "when feelings run high or low": "articles/window-of-tolerance",
    "parents, friends, work, online": "articles/attachment-beyond-romance",
    "helping a partner": "articles/helping-a-partner",
    "when it is harm": "articles/when-it-is-not-attachment",
    "fear and harm": "articles/fear-and-harm",
    "earned security and change": "articles/earned-security",
    "what success looks like": "articles/what-success-looks-like",
    "the goals of therapy": "articles/goals-of-therapy",
    "its benefits": "articles/benefits-of-therapy",
    "when to see a professional": "articles/when-to-see-a-professional",
    "which approach may fit": "articles/choosing-an-approach",
    "finding a therapist": "articles/finding-a-therapist",
    "first sessions": "articles/first-sessions",
    "cost and access": "articles/cost-and-access",
    "together or alone": "articles/together-or-alone",
    "attachment-based therapy": "approaches/attachment-based",
    "EMDR": "approaches/emdr",
    "CBT": "approaches/cbt",
    "DBT": "approaches/dbt",
    "EFT": "approaches/eft",
    "schema therapy": "approaches/schema",
    "mindfulness-based cognitive therapy": "approaches/mbct",
    "interpersonal therapy": "approaches/ipt",
    "group therapy": "approaches/group",
    "trauma-informed therapy": "approaches/trauma-informed",
}

LENGTHS = {"approaches": (500, 900), "articles": (400, 900)}

# What somebody found, which needs a source in the same line.
CLAIM = re.compile(
    r"\b(study|studies|surveys?|reviews?|meta-analys[ei]s|guidelines?|researchers|scientists)\b[^.:]*"
    r"\b(found|finds?|shows?|showed|saw|suggests?|links?|linked|asked|followed|looked|compared|watched|says?|advises?)\b"
    r"|\d\s*(%|percent\b|people\b|adults\b|couples\b|trials\b)", re.IGNORECASE)
# What one did not find has no source, and what others say is not ours.
NO_CLAIM = re.compile(r"\b(found|know of|is) no [a-z ]*(study|studies|trials?|reviews?)\b|“[^”]*”")

BRITISH = re.compile(
    r"\b(behaviours?|colou?rful|colours?|practi[s]e[sd]?|practising|centres?|neighbours?|favou?rites?|favours?|honours?"
    r"|programmes?|learnt|whilst|counsellors?|counselling|grey|mum|labelled|labelling|travelled|organis\w+|recognis\w+"
    r"|realis\w+|apologis\w+|judgement|fulfil|licence|towards|afterwards)\b", re.IGNORECASE)
AMERICAN = {"colorful", "favorite", "favorites"}


def list_pages():
    for path in content.list_files("articles", "approaches"):
        yield path, content.read(path)


def claims_without_source(text):
    plain = NO_CLAIM.sub("", reading.strip_marks(text))
    return "[@" not in text and CLAIM.search(plain) is not None


class Pages(unittest.TestCase):
    def test_topics(self):
        for topic, page in TOPICS.items():
            with self.subTest(topic):
                self.assertTrue((content.CONTENT / f"{page}.json").exists())

    def test_length(self):
        """Long enough to help, short enough for one sitting."""
        for path, page in list_pages():
            with self.subTest(f"{path.parent.name}/{path.stem}"):
                words = sum(len(reading.split_words(reading.strip_marks(part[key]))) for part, key in terms.list_lines(page))
                least, most = LENGTHS[path.parent.name]
                self.assertTrue(least <= words <= most, f"{words} words")

    def test_ways_on(self):
        """Each page leads on to others, and to no page twice."""
        for path, page in list_pages():
            with self.subTest(f"{path.parent.name}/{path.stem}"):
                self.assertEqual(len(page["related"]), len(set(page["related"])))
                self.assertTrue(3 <= len(page["related"]) <= 6 or path.stem == "support", page["related"])
                self.assertNotIn(page["id"], [uri.partition(":")[2] for uri in page["related"]])

    def test_approaches_have_exercises(self):
        for path in content.list_files("approaches"):
            with self.subTest(path.stem):
                self.assertTrue(content.read(path)["exercises"])

    def test_exercises_come_from_their_approach(self):
        """Both sides agree."""
        for path in content.list_files("exercises"):
            with self.subTest(path.stem):
                approach = content.read(content.CONTENT / "approaches" / f"{content.read(path)['approach']}.json")
                self.assertIn(path.stem, approach["exercises"])


class Claims(unittest.TestCase):
    def test_rule(self):
        for text, bare in {
            "A study found that worry eased.": True,
            "A study found that worry eased.[@taylor2015]": False,
            "In 90 percent of cases it works.": True,
            "It helped 40 couples.": True,
            "We found no study of this.": False,
            "Some say: “Nine in 10 people get well.”": False,
            "You could count to 10.": False,
        }.items():
            with self.subTest(text):
                self.assertEqual(bare, claims_without_source(text))

    def test_claims(self):
        """What somebody found is told with its source."""
        for path, page in list_pages():
            with self.subTest(f"{path.parent.name}/{path.stem}"):
                for part, key in terms.list_lines(page):
                    self.assertFalse(claims_without_source(part[key]), part[key])

    def test_every_page_cites(self):
        for path, page in list_pages():
            with self.subTest(f"{path.parent.name}/{path.stem}"):
                self.assertRegex(str(page["sections"]), r"\[@[a-z0-9-]+\]")


class Sources(unittest.TestCase):
    def test_order(self):
        """By author and year, as a list of references is."""
        ids = [source["id"] for source in content.read(content.CONTENT / "sources.json")["sources"]]
        self.assertEqual(sorted(ids), ids)

    def test_ids(self):
        for source in content.read(content.CONTENT / "sources.json")["sources"]:
            with self.subTest(source["id"]):
                self.assertRegex(source["id"], rf"^[a-z]+{source['year']}[a-c]?$")


class Glossary(unittest.TestCase):
    GLOSSARY = {"terms": [{"id": "repair", "title": "repair", "also": ["repairs"]}, {"id": "deep-repair", "title": "deep repair"}]}

    def test_finder(self):
        pattern, words = terms.compile_terms(self.GLOSSARY)
        for text, uses in {
            "Repairs help.": [("repair", False)],
            "A deep repair, then repair.": [("deep-repair", False), ("repair", False)],
            "A [repair](term:repair) helps repair.": [("repair", True), ("repair", False)],
            "*Repair* and [repair](article:x) and [@repair].": [],
            "A repairman; self-repair.": [],
        }.items():
            with self.subTest(text):
                self.assertEqual(uses, [use[2:] for use in terms.find_uses(text, pattern, words)])

    def test_first_use(self):
        """A word of the glossary is a link where a page first uses it, and
        only there; not on a page that explains it."""
        glossary = content.read(content.CONTENT / "glossary.json")
        pattern, words = terms.compile_terms(glossary)
        for path, page in list_pages():
            # Who is in need is not to be led astray by a word.
            if path.stem != "support":
                with self.subTest(f"{path.parent.name}/{path.stem}"):
                    self.check_page(page, pattern, words, terms.needs(page, glossary))

    def check_page(self, page, pattern, words, needed):
        seen = set()
        for part, key in terms.list_lines(page):
            for start, end, term, link in terms.find_uses(part[key], pattern, words):
                self.assertEqual(term in needed and term not in seen, link, f"{part[key][start:end]}: {part[key]}")
                seen.add(term)

    def test_order(self):
        ids = [term["id"] for term in content.read(content.CONTENT / "glossary.json")["terms"]]
        self.assertEqual(sorted(ids), ids)


class Spelling(unittest.TestCase):
    """American; but one may look for a word, or name it, as others write it,
    and a line is called what it calls itself."""

    def check(self, text):
        found = {match[0].lower() for match in BRITISH.finditer(re.sub("“[^”]*”", "", text))}
        self.assertEqual(set(), found - AMERICAN, text)

    def test_american(self):
        for path in content.list_files("."):
            if path.name != "sources.json":
                with self.subTest(path.relative_to(content.CONTENT).as_posix()):
                    for place, text in content.find_texts(content.read(path)):
                        if ".also[" not in place and not (path.parent.name == "support" and place.endswith(".name")):
                            self.check(text)


if __name__ == "__main__":
    sys.exit(tap.main())

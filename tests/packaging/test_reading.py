# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Whether the content is easy to read; see reading.py for how that is told."""

import re
import sys
import unittest

import content
import reading
import tap

# The grades that nothing may pass, and that the library may not on average.
CONTENT = 8
ITEMS = 6
LIBRARY = 7

# Those of the pages that welcome somebody, and how many words each may have.
WELCOME = 6
WELCOME_WORDS = 45

SYLLABLES = {
    1: "a I the cat bond walked years helped through strengths",
    2: "little wanted boxes table being trying quiet science create closeness something sometimes careful"
       " people feelings reviewed couples changes measured anxious couldn’t 42 someone",
    3: "therapy avoidance idea usual CBT 911 evidence another",
    4: "anxiety relationship behavioral EMDR emotional 2014",
    5: "dialectical 46544",
}

# The opening of the Gettysburg Address: one sentence of 30 words, whose
# syllables, counted aloud, are 49.
GETTYSBURG = (
    "Four score and seven years ago our fathers brought forth, upon this continent, a new nation, conceived in"
    " Liberty, and dedicated to the proposition that all men are created equal."
)


class Formula(unittest.TestCase):
    def test_syllables(self):
        for count, words in SYLLABLES.items():
            for word in words.split():
                with self.subTest(word):
                    self.assertEqual(count, reading.count_syllables(word))

    def test_sentences(self):
        for text, sentences in {
            "One. Two! Three? Four…": 4,
            "One, two; three: four": 1,
            "It is 1.5 or 46,544.": 1,
            "“Is it?” she asked.": 2,
            "He said, “No.” Then he left.": 2,
            "Some things, e.g. a walk, help.": 1,
            "Wait... Go.": 2,
            "— … —": 0,
        }.items():
            with self.subTest(text):
                self.assertEqual(sentences, len(reading.split_sentences(text)))

    def test_words(self):
        for text, words in {
            "It is 46,544 people’s data.": 5,
            "a short-term thing — or not": 6,
            "“One” (two), three": 3,
            "rock ’n’ roll": 3,
        }.items():
            with self.subTest(text):
                self.assertEqual(words, len(reading.split_words(text)))

    def test_marks(self):
        line = "It *falls* after [therapy](approach:cbt).[@taylor2015][@levy2018] So."
        self.assertEqual("It falls after therapy. So.", reading.strip_marks(line))

    def test_grades(self):
        # 6 words, 1 sentence, 6 syllables: 0.39 · 6 + 11.8 − 15.59
        self.assertAlmostEqual(-1.45, reading.grade(["The cat sat on the mat."]), places=2)
        # Entries of lists are sentences without a full stop: 2 words in each.
        self.assertAlmostEqual(0.39 * 2 + 11.8 - 15.59, reading.grade(["Hot tea", "Cold milk"]), places=2)
        self.assertAlmostEqual(0.39 * 30 + 11.8 * 49 / 30 - 15.59, reading.grade([GETTYSBURG]), places=2)

    def test_hard(self):
        """What is hard to read is found to be."""
        self.assertGreater(reading.grade([
            "Longitudinal investigations consistently demonstrate that individual differences in internal working"
            " models of attachment are moderately susceptible to psychotherapeutic modification."
        ]), 20)


class Content(unittest.TestCase):
    def check(self, lines, most):
        self.assertLessEqual(round(reading.grade(lines), 1), most)

    def test_pages(self):
        for path in content.list_files("articles", "approaches", "exercises"):
            with self.subTest(f"{path.parent.name}/{path.name}"):
                self.check(content.find_sentences(content.read(path)), CONTENT)

    def test_library(self):
        """Easy on the whole, too."""
        grades = [reading.grade(content.find_sentences(content.read(path)))
                  for path in content.list_files("articles", "approaches")]
        self.assertLessEqual(sum(grades) / len(grades), LIBRARY)

    def test_shared(self):
        for name in "glossary.json", "goals.json", "illustrations.json", "regions.json", "rules.json":
            with self.subTest(name):
                self.check(content.find_sentences(content.read(content.CONTENT / name)), CONTENT)

    def test_instruments(self):
        for path in content.list_files("instruments"):
            data = content.read(path)
            with self.subTest(f"{path.name} items"):
                self.check([item["text"] for item in content.find_items(data)], ITEMS)
            with self.subTest(f"{path.name} strengths"):
                strengths = [item["strength"] for item in content.find_items(data) if "strength" in item]
                if strengths:
                    self.check(strengths, ITEMS)
            with self.subTest(f"{path.name} about and instructions"):
                self.check([data["about"], data["instructions"]], CONTENT)


class Interface(unittest.TestCase):
    def test_welcome(self):
        """Three pages for somebody who has just come, and may be worn out."""
        source = content.CONTENT.parents[1] / "src" / "app" / "today" / "sb-welcome-dialog.c"
        strings = re.findall(r'N_ \("([^"]+)"\)', source.read_text(encoding="utf-8"))
        # The words of the pictures, too
        texts = [text for text in strings if text.endswith(".")]
        self.assertEqual(6, len(texts))
        for text in texts:
            with self.subTest(text):
                words = [word for sentence in reading.split_sentences(text) for word in reading.split_words(sentence)]
                self.assertLessEqual(len(words), WELCOME_WORDS)
                self.assertLessEqual(round(reading.grade([text]), 1), WELCOME)


if __name__ == "__main__":
    sys.exit(tap.main())

#!/usr/bin/env python3
# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pseudo.py <ENGLISH.po >LONG.po: makes a catalogue of a language whose words
are 40 % longer than those of English, and have accents.  What stands there
without is text that a translator cannot reach."""

import re
import sys

LONGER = 0.4
ACCENTS = str.maketrans("aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ")
# What is not words: escapes, conversions, places of names, citations, targets of
# links, markup.
KEPT = re.compile(r"\\.|%-?\d*(?:\.\d+)?[a-zA-Z%]|\{\w+\}|\[@[^]]*\]|\]\([^)]*\)|<[^>]*>|&\w+;")


class Lengthener:
    """Repeats vowels, as often as it takes."""

    def __init__(self, text):
        letters = sum(map(str.isalpha, KEPT.sub("", text)))
        self.rate = LONGER * len(text) / max(letters, 1)
        self.owed = 0.5

    def lengthen(self, character):
        self.owed += self.rate * character.isalpha()
        if character.lower() not in "aeiouy":
            return character
        repeated = int(self.owed)
        self.owed -= repeated
        return character.translate(ACCENTS) + character.lower() * repeated


def translate(text):
    lengthener = Lengthener(text)
    result = ""
    end = 0
    for kept in KEPT.finditer(text):
        result += "".join(map(lengthener.lengthen, text[end:kept.start()])) + kept.group()
        end = kept.end()
    return result + "".join(map(lengthener.lengthen, text[end:]))


def main():
    catalogue = sys.stdin.read()
    # One string on one line, however many it is written on.
    catalogue = re.sub(r'"\n"', "", catalogue)
    header, _, entries = catalogue.partition("\n\n")
    print(header.replace("charset=CHARSET", "charset=UTF-8"), end="\n\n")
    print(re.sub(r'^(msgstr(?:\[\d\])? )"(.*)"$', lambda m: f'{m[1]}"{translate(m[2])}"', entries, flags=re.M))


main()

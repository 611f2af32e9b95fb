# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Where a text uses words of the glossary.

A word counts where it stands in plain text or in a link to its own term. Marks
do not stand within each other, so within *emphasis* and other links no word
can be a link, and none is looked for.
"""

import re

# Words that stand on nearly every page. As links they would be in the way.
EVERYDAY = {"attachment", "insecure-attachment", "psychiatrist", "psychologist", "secure", "therapist"}

# Its name is a word of the glossary, too.
APP = "Secure Base"

# A link, emphasis or a citation; what lies between is plain text.
RUNS = re.compile(r"\[@[^\[\] ]*\]|\[([^\[\]]*)\]\(([^)]*)\)|\*[^*]+\*")


def compile_terms(glossary):
    """A pattern for all words of the glossary, and the term of each word."""
    words = {word.lower(): term["id"] for term in glossary["terms"] for word in [term["title"], *term.get("also", [])]}
    # Of two that begin at the same place, the longer one is meant.
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])({'|'.join(map(re.escape, longest_first))})(?![\w-])", re.IGNORECASE), words


def split_runs(text):
    """Each run: where it begins and ends, and the target where it is a link;
    None for plain text, the empty string for other marks."""
    at = 0
    for run in RUNS.finditer(text):
        if at < run.start():
            yield at, run.start(), None
        yield run.start(), run.end(), run[2] or ""
        at = run.end()
    if at < len(text):
        yield at, len(text), None


def find_uses(text, pattern, words):
    """Each use of a word: its place, the term, and whether it is a link."""
    for start, end, target in split_runs(text):
        if target is None:
            for match in pattern.finditer(text, start, end):
                if match[0] != APP:
                    yield match.start(), match.end(), words[match[0].lower()], False
        elif target.startswith("term:"):
            yield start, end, target.removeprefix("term:"), True


def list_lines(page):
    """The lines of a page in which words are links: those of its sections."""
    for section in page["sections"]:
        for block in section["blocks"]:
            if "text" in block:
                yield block, "text"
            for index in range(len(block.get("items", []))):
                yield block["items"], index


def needs(page, glossary):
    """The terms that need a link on a page: all but those that it explains,
    and those of every day."""
    uri = f"article:{page['id']}", f"approach:{page['id']}"
    return {term["id"] for term in glossary["terms"] if not set(uri) & set(term.get("related", []))} - EVERYDAY

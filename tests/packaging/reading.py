# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""How hard a text is to read: the Flesch–Kincaid grade.

    0.39 · words / sentences + 11.8 · syllables / words − 15.59

(Kincaid, Fishburne, Rogers & Chissom 1975, Research Branch Report 8-75.) The
grade is about the school year, in the United States, that reads it with ease.

What counts:

* Marks of our content are taken away first: of *emphasis* and [links](…) the
  words stay, a citation goes.
* A sentence ends at . ! ? or …, where a space or the end follows. The end of a
  paragraph and of each entry of a list ends one, too. Those of ABBREVIATIONS
  end none.
* A word is a run of letters, digits and apostrophes; a hyphen or a dash parts
  two words.
* Syllables are counted by rule, not from a dictionary, so that every machine
  finds the same: see count_syllables().
"""

import re

ABBREVIATIONS = ("e.g.", "i.e.", "Dr.", "Mr.", "Mrs.", "Ms.", "vs.", "etc.", "al.", "St.")

VOWELS = re.compile(r"[aeiouyáàâäéèêëíîïóôöúûü]+")
# Two vowels, two syllables: be-ing, try-ing, qui-et, sci-ence, cre-ate, i-de-a
APART = re.compile(
    r"[aeiouy]ing|(?<!t)(?<!c)(?<!s)ia(?!g)|iet|ien(?=ce|t)|[^aeiouyq]ual|uous|eat(?=e|i)(?<!peat)|eo(?!p)|dea$|oem|ruin"
)
# An e that is silent in the middle: close-ness, some-thing, care-ful
SILENT = re.compile(r"(?<=[^aeiouy])e(?=(ness|less|ful|fully|ment|ly|thing|times?|one|body|where|what|how|work)$)")


def count_syllables(word):
    """A number has one for each digit, an abbreviation in capitals one for
    each letter. Any other word has one for each group of vowels, and for
    those of APART one more; an e of SILENT has none, nor have final e, es and
    ed, but for the -le of little, the -es of boxes and the -ed of wanted."""
    if any(c.isdigit() for c in word):
        return sum(c.isdigit() for c in word)
    if len(word) > 1 and word.isupper():
        return len(word)

    # could-n’t, but don’t
    word = re.sub(r"(?<=[^aeiouy])n[’']t$", "en", word.lower())
    word = re.sub(r"[’'](s|re|ve|ll|d|m|t)?$", "", word)
    word = word.replace("qu", "q").replace("’", "").replace("'", "")
    word = SILENT.sub("", word)
    count = len(VOWELS.findall(word)) + len(APART.findall(word))
    if re.search(r"[^aeiouy]e$", word) and not re.search(r"[^aeiouyr]le$", word):
        count -= 1
    elif re.search(r"[^aeiouytd]ed$", word) and not re.search(r"[^aeiouyr]led$", word):
        count -= 1
    elif re.search(r"[^aeiouyszxcg]es$", word) and not re.search(r"([cs]h|[^aeiouyr]l)es$", word):
        count -= 1
    return max(1, count)


def strip_marks(line):
    """The words of a line of content alone, as sb_inline_to_plain() has them."""
    line = re.sub(r"\[@[^\[\] ]*\]", "", line)
    line = re.sub(r"\[([^\[\]]*)\]\([^)]*\)", r"\1", line)
    return re.sub(r"\*([^*]+)\*", r"\1", line)


def split_sentences(line):
    for abbreviation in ABBREVIATIONS:
        line = re.sub(rf"(?<!\w){re.escape(abbreviation)}", abbreviation.replace(".", ""), line)
    parts = re.split(r"[.!?…]+[”’\")\]]*(?=\s|$)", line)
    return [part for part in parts if split_words(part)]


def split_words(sentence):
    # A comma or a point within a number parts no words: 46,544 and 1.5.
    sentence = re.sub(r"(?<=\d)[,.](?=\d)", "", sentence)
    return re.findall(r"[^\W_](?:[^\W_]|[’'](?=[^\W_]))*", sentence)


def grade(lines):
    """The grade of a text, given as lines: paragraphs, entries of lists."""
    sentences = [sentence for line in lines for sentence in split_sentences(strip_marks(line))]
    words = [word for sentence in sentences for word in split_words(sentence)]
    syllables = sum(map(count_syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59

#!/usr/bin/env python3
# test-glossary.py
#
# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking things up with the keyboard: a word while reading, all the words,
and all the references.

With names as arguments, runs those tests only.
"""

import os
import re
import tempfile

from audit import audit, audit_dialog, check_faultless, DIALOG, load, open_row, walk_by_tab
from driver import (
    check,
    check_equal,
    close,
    find,
    find_gone,
    focused,
    key,
    press,
    run,
    start,
    tab_to,
    wait,
    write,
)

ARTICLE = load("articles/what-insecure-attachment-is.json")
TERM = next(term for term in load("glossary.json")["terms"] if term["id"] == "systematic-review")

# The text whose first link leads to that term, and one that cites a source.
TEXT = re.compile("^A large review of studies")
CITATION = re.compile(r"\[1\]")
READING = re.compile("label|paragraph")


def open_article():
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "learn")
    open_row(app, "What attachment is")
    press(app, "list item", re.compile(f"^{ARTICLE['title']}"))
    find(app, "heading", ARTICLE["title"])
    return app


def open_term(app):
    tab_to(app, READING, TEXT)
    key("Return")
    find(app, DIALOG, TERM["title"])


def test_term_while_reading():
    app = open_article()
    open_term(app)
    faults = audit_dialog(app, "a term")
    walk_by_tab(app, "a term")
    key("Escape")
    find_gone(app, DIALOG)
    wait(lambda: TEXT.search((focused(app) or find(app, "frame")[0]).name), "the focus to come back")
    close(app)
    check_faultless(faults)


def test_term_leads_to_a_page():
    app = open_article()
    open_term(app)
    press(app, "list item", re.compile("^" + load("articles/choosing-an-approach.json")["title"]))
    find_gone(app, DIALOG)
    find(app, "heading", load("articles/choosing-an-approach.json")["title"])
    close(app)


def open_glossary(app):
    open_term(app)
    press(app, "button", "All Terms")
    find_gone(app, DIALOG)
    find(app, "list", "Glossary")


def test_glossary():
    app = open_article()
    open_glossary(app)
    faults = audit(app, "the glossary")
    walk_by_tab(app, "the glossary")
    close(app)
    check_faultless(faults)


def test_glossary_filters_what_is_written():
    """Whatever has the focus, letters go to the field."""
    app = open_article()
    open_glossary(app)
    tab_to(app, "list item")
    write("TOLERANCE win")
    find(app, "list item", re.compile("^window of tolerance. The range in which"))
    find_gone(app, "list item", re.compile("^attachment anxiety"))
    tab_to(app, "list item")
    write("xyz")
    find(app, None, "Nothing Found")
    key("Escape")
    find(app, "list item", re.compile("^attachment anxiety"))
    check_equal(focused(app).role, "list item", "the role of what has the focus after Escape")
    close(app)


def test_glossary_by_arrows():
    """Up and Down lead from term to term, Tab to the links in each."""
    app = open_article()
    open_glossary(app)
    first = tab_to(app, "list item")
    key("Down")
    second = wait(lambda: focused(app) if focused(app).path != first.path else None, "the focus to move")
    check_equal(second.role, "list item", "the role of what comes next")
    key("Tab")
    link = wait(lambda: focused(app) if focused(app).path != second.path else None, "the focus to move")
    check(link.role in ("label", "paragraph"), f"Tab leads to a {link.role}")
    key("Return")
    find(app, DIALOG)
    key("Escape")
    find_gone(app, DIALOG)
    close(app)


def test_references():
    app = open_article()
    tab_to(app, READING, CITATION)
    key("Return")
    faults = audit_dialog(app, "a source")
    press(app, "button", "All References")
    find_gone(app, DIALOG)
    find(app, "list", "References")
    faults += audit(app, "the references", heading=False)
    write("taylor 2015")
    row = re.compile(r"^Taylor, P\..*Cited in \d+ places$")
    find_gone(app, "list item", re.compile("^Ainsworth"))
    tab_to(app, "list item", row)
    key("Return")
    find(app, DIALOG)
    faults += audit_dialog(app, "a source of many")
    key("Escape")
    find_gone(app, DIALOG)
    wait(lambda: row.search(focused(app).name), "the focus to come back")
    walk_by_tab(app, "the references")
    close(app)
    check_faultless(faults)


run([test for name, test in list(globals().items()) if name.startswith("test_")])

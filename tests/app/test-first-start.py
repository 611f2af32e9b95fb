#!/usr/bin/env python3
# test-first-start.py
#
# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start, by keyboard and as a screen reader tells it.

With names as arguments, runs those tests only.
"""

import os
import re
import tempfile

from audit import audit, audit_dialog, check_faultless, DIALOG, walk_by_tab
from driver import (
    activate,
    check,
    check_equal,
    close,
    command,
    description_of,
    find,
    find_gone,
    focused,
    key,
    kill,
    look,
    PATIENCE,
    pick,
    press,
    run,
    seek,
    start,
    wait,
    write_settings,
)

PAGES = ["What This App Is", "What This App Is Not", "Your Words Stay Here"]
CALM = "Take one. Nothing is asked."
# That of Today, to somebody who has done nothing yet
HEADING = "Welcome"


def new_home():
    return tempfile.mkdtemp(dir=os.environ["HOME"])


def find_page(app, number):
    """Waits for a page, whose way on has the keyboard."""
    find(app, "heading", PAGES[number - 1])
    find(app, "button", "Next" if number < len(PAGES) else "Start", state="focused")
    # While one page slides away there are two.
    wait(lambda: len([n for n in pick(look(app), "heading") if n.name in PAGES]) == 1, "one page to be there")


def quit_amid(app):
    """With a dialog open Ctrl+Q does nothing (libadwaita 1.7)."""
    activate("quit")
    check_equal(app.process.wait(PATIENCE), 0, "exit status")


def find_today(app):
    find_gone(app, DIALOG)
    find(app, "heading", HEADING)


def check_not_welcomed(app):
    find(app, "heading", HEADING)
    check(seek(app, DIALOG) is None, "there is a dialog")


def test_from_page_to_page():
    """By Return alone, then never again by itself."""
    home = new_home()
    app = start(home, welcome=True)
    for number in (1, 2, 3):
        find_page(app, number)
        key("Return")
    find_today(app)
    close(app)

    app = start(home, welcome=True)
    check_not_welcomed(app)
    close(app)


def test_what_is_told():
    """The number of the page, its title and its words with the way on; what
    the picture shows; all names, and no place where Tab stays."""
    app = start(new_home(), welcome=True)
    faults = []
    for number, title in enumerate(PAGES, 1):
        find_page(app, number)
        words = description_of(app, focused(app))
        check(words.startswith(f"{number} of 3\n{title}\n"), f"{title} is told as {words!r}")
        check(len(words.split()) > 30, f"{title} is told as {words!r}")
        check(pick(look(app), "image", re.compile(r"\w{3}.*\.$")), f"{title}: the picture has no words")
        faults += audit_dialog(app, title)
        names = [stop.name for stop in walk_by_tab(app, title)]
        check_equal(
            [name for name in names if name],
            ["Next" if number < 3 else "Start"]
            + (["Back"] if number > 1 else [])
            + ["Support", "Skip"]
            + (["Open Support"] if number == 2 else []),
            f"the stops of {title}",
        )
        key("Return")
    close(app)
    check_faultless(faults)


def test_smallest_window():
    """The words can be scrolled, by keys too, and the way on has the
    keyboard all the same."""
    home = new_home()
    write_settings(home, window_width=360, window_height=294)
    app = start(home, welcome=True)
    for number, title in enumerate(PAGES, 1):
        find_page(app, number)
        stops = walk_by_tab(app, title)
        check("scroll pane" in [stop.role for stop in stops], f"{title} cannot be scrolled by keys")
        key("Return")
    find_today(app)
    close(app)


def test_back_and_on():
    app = start(new_home(), welcome=True)
    find_page(app, 1)
    key("alt+Right")
    find_page(app, 2)
    key("alt+Right")
    find_page(app, 3)
    key("alt+Right")
    find_page(app, 3)
    press(app, "button", "Back")
    find_page(app, 2)
    key("alt+Left")
    find_page(app, 1)
    key("alt+Left")
    find_page(app, 1)
    quit_amid(app)


def check_left_by(leave, *places):
    """After any way out the welcome does not come again by itself."""
    home = new_home()
    app = start(home, welcome=True)
    find_page(app, 1)
    leave(app)
    find_gone(app, DIALOG)
    find(app, *places)
    close(app)
    app = start(home, welcome=True)
    check_not_welcomed(app)
    close(app)


def skip_third(app):
    key("Return")
    find_page(app, 2)
    key("Return")
    find_page(app, 3)
    press(app, "button", "Skip")


def escape_second(app):
    key("Return")
    find_page(app, 2)
    key("Escape")


def open_support(app):
    key("Return")
    find_page(app, 2)
    press(app, "button", "Open Support")


def test_skip():
    check_left_by(lambda app: press(app, "button", "Skip"), "heading", HEADING)
    check_left_by(skip_third, "heading", HEADING)


def test_escape():
    check_left_by(lambda app: key("Escape"), "heading", HEADING)
    check_left_by(escape_second, "heading", HEADING)


def test_support():
    check_left_by(open_support, "grouping", "Support")
    check_left_by(lambda app: press(app, "button", "Support"), "grouping", "Support")
    check_left_by(lambda app: key("alt+6"), "grouping", "Support")


def test_calm():
    check_left_by(lambda app: key("ctrl+d"), "heading", CALM)


def test_quit():
    """To quit is to have seen it, too; a crash is not."""
    home = new_home()
    app = start(home, welcome=True)
    find_page(app, 1)
    kill(app)
    app = start(home, welcome=True)
    find_page(app, 1)
    quit_amid(app)
    app = start(home, welcome=True)
    check_not_welcomed(app)
    close(app)


def test_distress_comes_first():
    """Whoever comes for a place or for calm is welcomed the next time."""
    home = new_home()
    app = start(home, "--page", "support", welcome=True)
    find(app, "grouping", "Support")
    check(seek(app, DIALOG) is None, "there is a dialog")
    check_equal(command(home).returncode, 0, "exit status of a second start")
    activate("calm")
    find(app, "heading", CALM)
    check(seek(app, DIALOG) is None, "there is a dialog")
    close(app)

    app = start(home, welcome=True)
    find_page(app, 1)
    activate("calm")
    find(app, "heading", CALM)
    find_gone(app, DIALOG)
    close(app)


def test_menu():
    """Whoever wants to can read it again."""
    app = start(new_home())
    check_not_welcomed(app)
    key("F10")
    find(app, "menu item", state="focused")
    faults = audit(app, "the menu", heading=False)
    key("w")
    find_page(app, 1)
    key("Escape")
    find_today(app)
    close(app)
    check_faultless(faults)


run([test for name, test in list(globals().items()) if name.startswith("test_")])

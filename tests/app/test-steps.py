#!/usr/bin/env python3
# test-steps.py
#
# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A step of each kind by ear and by keyboard alone.

With names as arguments, runs those tests only.
"""

import re

from audit import audit, check_among, check_faultless, walk_by_tab
from driver import check, close, find, key, run, see
from steps import answer, begin, see_step, STEPS

AROUND = ["Pause", "This Is Too Much", "Back", "Next"]


def told(step):
    """What a screen reader is told of a step of that kind: roles and names."""
    title = ("list", step["title"])
    return {
        "read": [],
        "prompt": [("text", step["title"])],
        "scale": [("slider", "0, None, to 10, All")],
        "choice": [title, *named("radio button", step.get("options"))],
        "choices": [title, *named("check box", step.get("options")), ("text", "Something else")],
        "checklist": [title, *named("check box", step.get("options"))],
        "table": [title, ("list item", "Row 1 of 1"), ("button", "Remove row 1"), *named("text", step.get("columns"))],
        "map": [title, ("image", re.compile(".")), *named("check box", step.get("places"))],
        "script": [("heading", "All together"), ("button", "Copy"), *named("text", step.get("lines"))],
        "review": [("heading", "Words to write"), ("heading", "Rows to add"), ("button", "Copy")],
        "timer": [("timer", "1:00"), ("button", "Start")],
        "breathing": [
            ("image", "A circle that grows as you breathe in"),
            ("status bar", re.compile("^Breathe (in|out)$")),
            ("list", "Pace"),
        ],
    }[step["kind"]]


def named(role, parts):
    return [(role, part.get("label") or part["title"]) for part in parts or []]


def stops_of(step):
    """The names of what Tab has to come to."""
    roles = ("text", "slider", "button")
    return [name for role, name in told(step) if role in roles and name != "Copy"]


def test_each_kind_by_ear():
    """Everything has its role and its name."""
    _home, app = begin()
    faults = []
    for position, step in enumerate(STEPS):
        see_step(app, position)
        see(app, *told(step))
        if step["kind"] == "map":
            see_places_once(app)
        answer(app, step)
        faults += audit(app, step["kind"])
        key("alt+Right")
    find(app, "heading", "How upset are you now?")
    close(app)
    check_faultless(faults)


def see_places_once(app):
    """The drawing is one image; its places are told in the list below it."""
    image = find(app, "image", re.compile("."))
    check(not image.children, f"the places of “{image.name}” are told twice")


def test_tab_on_each_kind():
    _home, app = begin()
    for position, step in enumerate(STEPS):
        see_step(app, position)
        stops = walk_by_tab(app, step["kind"])
        check_among(stops, step["kind"], *(AROUND if position else AROUND[:2] + AROUND[3:]), *stops_of(step))
        key("alt+Right")
    close(app)


run([test_each_kind_by_ear, test_tab_on_each_kind])

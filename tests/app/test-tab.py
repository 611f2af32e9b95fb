#!/usr/bin/env python3
# test-tab.py
#
# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Tab leads on every page.

With names as arguments, runs those tests only.
"""

import os
import re
import tempfile

from audit import (
    audit,
    begin_exercise,
    check_among,
    check_faultless,
    home_with_history,
    INSTRUMENT,
    load,
    open_row,
    show_table,
    walk_by_tab,
)
from driver import (
    check,
    check_equal,
    close,
    find,
    key,
    press,
    run,
    see,
    seek,
    settle,
    start,
    tab_to,
    write,
)


def walk_place(place):
    app = start(home_with_history(), "--page", place.lower())
    find(app, "grouping", place)
    stops = walk_by_tab(app, place)
    check_among(stops, place, "Main Menu", place)
    close(app)


def test_tab_on_today():
    """The keyboard begins at the way out of a difficult moment; the rest of
    the page follows in its order, from top to bottom."""
    app = start(home_with_history(), "--page", "today")
    find(app, "grouping", "Today")
    find(app, "button", "In a Difficult Moment", "focused")
    see(app, ("heading", "Welcome back"), ("heading", "Looking back"), ("heading", "Next steps for you"))
    stops = walk_by_tab(app, "Today")
    check_among(stops, "Today", "Main Menu", "Today")
    check_equal([stop.name for stop in stops[:2]], ["In a Difficult Moment", "Check in"], "the first stops")
    check_faultless(audit(app, "Today"))
    close(app)


def test_tab_on_assess():
    walk_place("Assess")


def test_tab_on_learn():
    walk_place("Learn")


def test_tab_on_practice():
    walk_place("Practice")


def test_tab_on_progress():
    walk_place("Progress")


def test_tab_on_support():
    walk_place("Support")


def test_tab_on_the_table():
    app = start(home_with_history(), "--page", "progress")
    show_table(app)
    walk_by_tab(app, "Progress, the table")
    close(app)


def test_tab_on_a_page_of_the_library():
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "learn")
    title = load("articles/the-four-styles.json")["title"]
    open_row(app, "What attachment is")
    open_row(app, title)
    # Whoever listens hears the title; it is no stop on the way back.
    find(app, "heading", title, "focused")
    key("Tab")
    stops = walk_by_tab(app, title)
    check_among(stops, title, "Sections of This Page", "Save for Later", "More About This Page", "Mark as Read")
    close(app)


def test_tab_on_a_question_and_the_result():
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "assess")
    open_row(app, INSTRUMENT["title"])
    press(app, "button", "Start")
    find(app, "list", INSTRUMENT["items"][0]["text"])
    stops = walk_by_tab(app, "a question")
    check_among(stops, "a question", "Pause", "Skip", INSTRUMENT["options"][0]["label"])
    tab_to(app, "list item", INSTRUMENT["options"][0]["label"])
    for position in range(len(INSTRUMENT["items"])):
        find(app, "label", f"{position + 1} of {len(INSTRUMENT['items'])}")
        key("2")
    find(app, "grouping", "The plane of anxiety and avoidance")
    walk_by_tab(app, "the result")
    close(app)


def test_tab_on_steps():
    exercise = load("exercises/thought-record.json")
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "practice")
    begin_exercise(app, exercise["title"])
    walk_by_tab(app, "distress")
    key("alt+Right")
    for step in exercise["steps"][:5]:
        find(app, "heading", step["title"])
        stops = walk_by_tab(app, f"{step['kind']}: {step['title']}")
        check_among(stops, step["title"], "Pause", "This Is Too Much", "Back", "Next")
        if step["kind"] == "prompt":
            check_among(stops, step["title"], step["title"])
        key("alt+Right")
    close(app)


def go_to_step(app, exercise, wanted):
    """From the first stage of an exercise to a step of it."""
    begin_exercise(app, exercise["title"])
    key("alt+Right")
    for step in exercise["steps"]:
        find(app, "heading", step["title"])
        if step["id"] == wanted:
            return step
        key("alt+Right")
    raise AssertionError(f"there is no step {wanted}")


def test_keys_mark_a_place():
    """A map is a list for keys and for screen readers; each place stands in it
    once."""
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "practice")
    step = go_to_step(app, load("exercises/body-scan.json"), "map")
    stops = walk_by_tab(app, "a map")
    check_among(stops, "a map", *(place["title"] for place in step["places"]))
    check(seek(app, "toggle button", "Chest") is None, "what stands in the list is told twice")
    tab_to(app, "check box", "Chest")
    key("space")
    find(app, "check box", "Chest", state="checked")
    tab_to(app, "text", "Chest, in a few words")
    write("Warm")
    check_faultless(audit(app, "a map"))
    close(app)


def test_keys_change_the_pace():
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "practice")
    press(app, "list item", "In a difficult moment")
    press(app, "list item", load("exercises/paced-breathing.json")["title"])
    tab_to(app, name="6 breaths a minute")
    key("space")
    tab_to(app, "spin button", "Breathe out")
    key("Up", "Up")
    find(app, name="5.5 breaths a minute")
    check_faultless(audit(app, "a pace"))
    tab_to(app, name="Back to This Exercise’s Pace")
    key("Return")
    find(app, name="6 breaths a minute")
    close(app)


def test_tab_leaves_the_field_as_it_was():
    """Tab in a field leads on; it writes nothing."""
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "practice")
    exercise = load("exercises/thought-record.json")
    begin_exercise(app, exercise["title"])
    key("alt+Right", "alt+Right")
    title = exercise["steps"][1]["title"]
    field = tab_to(app, "text", title)
    write("One")
    key("Tab")
    check(settle(app, field).path != field.path, "Tab stays in the field")
    tab_to(app, "text", title)
    close(app)


def go_to_step(app, exercise, wanted):
    """Comes to a step, from the question before the first one."""
    begin_exercise(app, exercise["title"])
    key("alt+Right")
    for step in exercise["steps"]:
        find(app, "heading", step["title"])
        if step["id"] == wanted:
            return step
        key("alt+Right")
    return None


def test_keys_in_a_table():
    """Tab goes through the cells and the buttons of a row; Enter goes through
    the cells, and adds a row after the last."""
    exercise = load("exercises/steps-toward-closeness.json")
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "practice")
    step = go_to_step(app, exercise, "ladder")
    titles = [column["title"] for column in step["columns"]]
    stops = walk_by_tab(app, "a table")
    check_among(stops, "a table", *titles, "Remove row 1", "Add a Row", "This Is Too Much", "Next")
    tab_to(app, "text", titles[0])
    write("One")
    for _ in titles:
        key("Return")
    find(app, "list item", "Row 2 of 2")
    write("Two")
    key("alt+Up")
    find(app, "text", titles[0], "focused")
    key("alt+Right")
    find(app, "label", re.compile("^Two\nOne$"))
    close(app)


def test_tab_on_a_script():
    exercise = load("exercises/dear-man.json")
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "practice")
    step = go_to_step(app, exercise, "lines")
    titles = [line["title"] for line in step["lines"]]
    write("One")
    find(app, "label", "One")
    stops = walk_by_tab(app, "a script")
    check_among(stops, "a script", *titles, "Copy", "This Is Too Much", "Next")
    key("alt+Right")
    close(app)


def test_tab_on_calm():
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]))
    key("ctrl+d")
    find(app, "heading", "Take one. Nothing is asked.")
    stops = walk_by_tab(app, "ways to calm down")
    open_row(app, load("exercises/paced-breathing.json")["title"])
    find(app, "image", "A circle that grows as you breathe in")
    stops = walk_by_tab(app, "calm")
    check_among(stops, "calm", "Close", "This Is Too Much", "Next")
    close(app)

run([test for name, test in list(globals().items()) if name.startswith("test_")])

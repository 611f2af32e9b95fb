#!/usr/bin/env python3
# test-accessibility.py
#
# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told on every page, and where Tab leads.

With names as arguments, runs those tests only.
"""

import json
import os
import re
import tempfile

from driver import (
    Failure,
    check,
    check_equal,
    close,
    command,
    describe,
    find,
    find_gone,
    focused,
    key,
    look,
    pick,
    press,
    run,
    see,
    settle,
    start,
    tab_to,
    value_of,
    wait,
    walk,
    write,
)

ROOT = os.path.join(os.environ["G_TEST_SRCDIR"], "..")
PLACES = ["Today", "Assess", "Learn", "Practice", "Progress", "Support"]

# What is focusable but passes the focus on to what is in it; and the items of
# a menu, which GTK 4.18 never names.
CONTAINERS = ["scroll pane", "list", "menu item"]

DIALOG = re.compile("^(alert|dialog)$")

# Places that begin with words of their own, which have a heading.  The others
# are lists, and the page's name is all the heading that they need.
HEADED = ["Today", "Support"]

# A text with several links is a stop for each of them.
MOST_LINKS = 15
MOST_STOPS = 400


def load(path):
    with open(os.path.join(ROOT, "data", "content", path), encoding="utf-8") as file:
        return json.load(file)


INSTRUMENT = load("instruments/attachment-general.json")


def home_with_history(name="ui-year.json"):
    home = tempfile.mkdtemp(dir=os.environ["HOME"])
    path = os.path.join(os.environ["G_TEST_SRCDIR"], "fixtures", "history", name)
    done = command(home, "--import", path)
    check_equal((done.returncode, done.stderr), (0, ""), "import")
    return home


def go(app, place):
    key(f"alt+{PLACES.index(place) + 1}")
    find(app, "grouping", place)


def open_row(app, title):
    press(app, "list item", title)


# --- The audit ------------------------------------------------------------------


def outermost(node):
    """The named groups that are in no other: while one page takes the place
    of another there are two."""
    if node.role == "grouping" and node.name:
        return [node]
    return [found for child in node.children for found in outermost(child)]


def steady(app):
    """What is on the screen once nothing moves any more."""
    last = None

    def unmoved():
        nonlocal last
        before, last = last, look(app)
        return last == before and (len(outermost(last)) == 1 or pick(last, DIALOG))

    wait(unmoved, "one page to be there")
    return last


def audit(app, where, heading=True):
    """The faults of the page that is shown, in words."""
    tree = steady(app)
    page = (pick(tree, DIALOG) or outermost(tree))[0]
    faults = [f"{where}: {path_to(tree, node)} has no name" for node in walk(tree) if is_nameless(node)]
    if heading and not pick(page, "heading"):
        faults.append(f"{where}: no heading")
    if not [n for n in pick(page, state="focusable") if n.role not in CONTAINERS]:
        faults.append(f"{where}: nothing to focus")
    return faults


def audit_dialog(app, where):
    """The same of a dialog: its frame takes the focus and has no name, in
    libadwaita 1.7, and its title is no heading."""
    find(app, DIALOG)
    return [fault for fault in audit(app, where, heading=False) if not fault.endswith("› panel has no name")]


def wraps_expander(node):
    """An AdwExpanderRow is a row and a list about the row that has the name,
    and takes the focus."""
    if node.role not in ("list item", "panel"):
        return False
    return bool([n for n in walk(node) if n is not node and "expandable" in n.states])


def is_nameless(node):
    if node.name and "nameless" not in node.states or wraps_expander(node):
        return False
    if node.role in ("list item", "table row"):
        return not [n for n in walk(node) if n.name] or "focusable" in node.states
    if node.role in ("page tab", "heading", "slider", "table cell"):
        return True
    return "focusable" in node.states and node.role not in CONTAINERS


def path_to(tree, node):
    """The way from the nearest thing that has a name."""
    way = [node.role]
    while True:
        node = next((n for n in walk(tree) if node in n.children), None)
        if node is None or node.name:
            return " › ".join([describe(node)] + way)
        way.insert(0, node.role)


def check_faultless(faults):
    check(not faults, "\n".join(["", *faults]))


# --- The walk -------------------------------------------------------------------


def walk_by_tab(app, where):
    """Tab leads to everything in turn and back to where it began, and stays
    nowhere for ever."""
    steady(app)
    stops = [focused(app)]
    check(stops[0], f"{where}: nothing has the focus")
    stayed = 0
    for _ in range(MOST_STOPS):
        key("Tab")
        stop = settle(app, stops[-1])
        check(stop, f"{where}: the focus is lost after {describe(stops[-1])}")
        stayed = stayed + 1 if stop.path == stops[-1].path else 0
        check(stayed < MOST_LINKS, f"{where}: Tab does not lead on from {describe(stop)}")
        if stayed:
            continue
        if stop.path == stops[0].path:
            return check_stops(where, stops)
        check(stop.path not in [s.path for s in stops], f"{where}: {describe(stop)} comes twice, and not the first")
        stops.append(stop)
    raise Failure(f"{where}: Tab does not lead back within {MOST_STOPS} stops")


def check_stops(where, stops):
    nameless = [describe(stop) for stop in stops if is_nameless(stop)]
    check(not nameless, f"{where}: stops without a name: {', '.join(nameless)}")
    return stops


def check_among(stops, where, *wanted):
    names = [stop.name for stop in stops]
    for name in wanted:
        check(name in names, f"{where}: Tab never comes to “{name}”, only to {names}")


# --- Tests ----------------------------------------------------------------------


def test_audit_of_places_at_first():
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]))
    faults = []
    for place in PLACES:
        go(app, place)
        faults += audit(app, place, heading=place in HEADED)
    close(app)
    check_faultless(faults)


def test_audit_of_places_with_history():
    app = start(home_with_history())
    faults = []
    for place in PLACES:
        go(app, place)
        faults += audit(app, f"{place} with a history", heading=place in [*HEADED, "Progress"])
    go(app, "Progress")
    show_table(app)
    faults += audit(app, "Progress, the table")
    close(app)
    check_faultless(faults)


def show_table(app):
    tab_to(app, "page tab", "Chart")
    key("Right")
    find(app, "page tab", "Table", state="focused")
    key("space")
    find(app, "tree table")


def test_audit_of_questions():
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "assess")
    open_row(app, INSTRUMENT["title"])
    find(app, "heading", INSTRUMENT["title"])
    faults = audit(app, "the opening page")
    press(app, "button", "Start")
    for position, item in enumerate(INSTRUMENT["items"]):
        see(app, ("heading", item["text"]), ("label", f"{position + 1} of {len(INSTRUMENT['items'])}"))
        if position in (0, 1):
            faults += audit(app, f"question {position + 1}")
        key("6")
    find(app, "heading", re.compile("^(Two next steps|Next steps)"))
    faults += audit(app, "the result")
    close(app)
    check_faultless(faults)


def test_audit_of_what_is_past():
    app = start(home_with_history(), "--page", "assess")
    press(app, "button", "All Results")
    find(app, "list", "Past results")
    faults = audit(app, "all results", heading=False)
    press(app, "list item", re.compile("^18 October 2026"))
    find(app, "label", re.compile("^Since the first time"))
    faults += audit(app, "a past result")
    press(app, "list item", "Note")
    faults += audit_dialog(app, "the note")
    key("Escape")
    find_gone(app, DIALOG)
    press(app, "list item", "Completed")
    faults += audit_dialog(app, "the date")
    key("Escape")
    find_gone(app, DIALOG)
    press(app, "list item", "All answers")
    faults += audit(app, "the answers")
    key("alt+Left")
    press(app, "list item", "Compare with another time")
    faults += audit_dialog(app, "what to compare with")
    key("Tab")
    key("Return")
    find(app, "heading", "Answer by answer")
    faults += audit(app, "two side by side")
    close(app)
    check_faultless(faults)


def test_audit_of_all_results():
    app = start(home_with_history("sample-life.json"), "--page", "assess")
    press(app, "button", "All Results")
    tab_to(app, "combo box", "Show")
    faults = audit(app, "all results of several bonds", heading=False)
    close(app)
    check_faultless(faults)


def test_audit_of_goals():
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "assess")
    press(app, "list item", "Your goals")
    find(app, "heading", "What matters to you?")
    faults = audit(app, "the goals")
    close(app)
    check_faultless(faults)


def test_audit_of_reading():
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "learn")
    faults = []
    for path in ("articles/the-four-styles.json", "approaches/cbt.json"):
        title = load(path)["title"]
        press(app, "list item", re.compile(f"^{title}"))
        find(app, "heading", title)
        faults += audit(app, title)
        faults += audit_source(app)
        go(app, "Learn")
    close(app)
    check_faultless(faults)


def audit_source(app):
    """A citation opens what it cites, by the keyboard as well."""
    tab_to(app, re.compile("label|paragraph"), re.compile(r"\[1\]"))
    key("Return")
    faults = audit_dialog(app, "a source")
    key("Escape")
    find_gone(app, DIALOG)
    return faults


def begin_exercise(app, title):
    go(app, "Practice")
    open_row(app, title)
    find(app, "heading", title)
    press(app, "button", re.compile("^Start"))
    find(app, "slider")


def test_audit_of_the_player():
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "practice")
    faults = []
    for name in ("thought-record", "paced-breathing"):
        exercise = load(f"exercises/{name}.json")
        go(app, "Practice")
        open_row(app, exercise["title"])
        find(app, "heading", exercise["title"])
        faults += audit(app, exercise["title"])
        press(app, "button", re.compile("^Start"))
        faults += audit_stages(app, exercise)
    close(app)
    check_faultless(faults)


def audit_stages(app, exercise):
    tab_to(app, "slider")
    faults = audit(app, f"{exercise['title']}, before")
    key("End", "alt+Right")
    if exercise["depth"] == "deep":
        find(app, "button", "Go On Anyway")
        faults += audit(app, f"{exercise['title']}, a lot right now")
        key("alt+Right")
    for step in exercise["steps"]:
        find(app, "heading", step["title"])
        faults += audit(app, f"{exercise['title']}, {step['title']}")
        key("alt+Right")
    find(app, "slider", re.compile("^0, "))
    faults += audit(app, f"{exercise['title']}, after")
    key("alt+Right")
    find(app, "button", "Done")
    faults += audit(app, f"{exercise['title']}, the end")
    key("Escape")
    return faults


def test_audit_of_dialogs():
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]))
    key("F10")
    find(app, "menu item", state="focused")
    faults = audit(app, "the menu", heading=False)
    key("End", "Return")
    faults += audit_dialog(app, "About")
    key("Escape")
    find_gone(app, DIALOG)
    close(app)
    check_faultless(faults)


def test_the_question_is_told_with_its_options():
    """The list is named by the question, and which option is chosen is told."""
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "assess")
    open_row(app, INSTRUMENT["title"])
    press(app, "button", "Start")
    first = INSTRUMENT["items"][0]["text"]
    find(app, "list", first)
    check_equal(focused(app).name, INSTRUMENT["options"][0]["label"], "the focus on the first question")
    key("3")
    find(app, "list", INSTRUMENT["items"][1]["text"])
    key("alt+Left")
    find(app, "list item", INSTRUMENT["options"][2]["label"], state="checked", within=("list", first))
    close(app)


def test_check_in():
    """Each scale is a group of radio buttons with words for names, and one
    stop; what is saved is told in the list, and opens again."""
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "assess")
    open_row(app, "Check in")
    find(app, "radio button", "not at all", state="focused", within=("grouping", "How connected do you feel?"))
    faults = audit(app, "a check-in", heading=False)
    stops = walk_by_tab(app, "a check-in")
    check_equal(len([stop for stop in stops if stop.role == "radio button"]), 4, "stops of four scales")
    check_among(stops, "a check-in", "Your own scales", "Note", "New tag", "When")
    key("4", "Tab", "Right", "Right")
    find(app, "radio button", "quite", state="checked", within=("grouping", "How connected do you feel?"))
    find(app, "radio button", "somewhat", state="checked", within=("grouping", "How worried are you?"))
    tab_to(app, "list item", "When")
    key("Return")
    day = tab_to(app, "spin button", "Day")
    faults += audit(app, "a check-in of another day", heading=False)
    before = value_of(app, day)
    key("Down")
    wait(lambda: value_of(app, day) == before - 1, "the day before")
    key("ctrl+s")
    open_row(app, "Past check-ins")
    row = re.compile("Connected: quite.*Worried: somewhat")
    find(app, "heading", "Yesterday")
    # The toast is an alert.
    find_gone(app, DIALOG)
    faults += audit(app, "check-ins")
    walk_by_tab(app, "check-ins")
    press(app, "list item", row)
    find(app, "radio button", "quite", state="checked", within=("grouping", "How connected do you feel?"))
    faults += audit(app, "an old check-in", heading=False)
    close(app)
    check_faultless(faults)


def test_own_scales():
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]), "--page", "assess")
    open_row(app, "Check in")
    open_row(app, "Your own scales")
    find(app, "button", "Add a Scale", state="focused")
    faults = audit(app, "own scales", heading=False)
    key("Return")
    find(app, "text", "What you ask yourself", state="focused")
    faults += audit_dialog(app, "a new scale")
    write("Sleep")
    key("Return")
    find_gone(app, DIALOG)
    find(app, "list item", "Sleep")
    walk_by_tab(app, "own scales")
    key("alt+Left")
    find(app, "grouping", "Sleep")
    close(app)
    check_faultless(faults)


def test_chart_by_keyboard():
    """One stop for the chart, and the arrows go from point to point."""
    app = start(home_with_history(), "--page", "progress")
    point = tab_to(app, "list item", re.compile(": Anxiety "))
    visited = [point.name]
    key("Home")
    settle(app, point)
    for _ in range(3):
        before = focused(app)
        visited.append(before.name)
        key("Right")
        settle(app, before)
    visited.append(focused(app).name)
    for day in ("10 January", "12 April", "5 July", "18 October"):
        check(any(n.startswith(f"{day} 2026: Anxiety ") for n in visited), f"{day} was not come to: {visited}")
    close(app)


def test_choice_of_what_progress_shows():
    """Of several questionnaires and bonds each has its name in the list, and
    what is chosen names the chart."""
    app = start(home_with_history("sample-life.json"), "--page", "progress")
    find(app, "grouping", "Anxiety and avoidance over time")
    walk_by_tab(app, "Progress with a choice")
    tab_to(app, "combo box", "Show")
    key("Return")
    find(app, "list item", "How you are in close bonds", state="focused")
    faults = audit(app, "the choice")
    key("Down", "Return")
    find(app, "grouping", "How your week was over time")
    faults += audit(app, "Progress, the week")
    close(app)
    check_faultless(faults)


def walk_place(place):
    app = start(home_with_history(), "--page", place.lower())
    find(app, "grouping", place)
    stops = walk_by_tab(app, place)
    check_among(stops, place, "Main Menu", place)
    close(app)


def test_tab_on_today():
    walk_place("Today")


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


def test_tab_on_calm():
    app = start(tempfile.mkdtemp(dir=os.environ["HOME"]))
    key("ctrl+d")
    find(app, "image", "A circle that grows as you breathe in")
    stops = walk_by_tab(app, "calm")
    check_among(stops, "calm", "Close", "This Is Too Much", "Next")
    close(app)


run([test for name, test in list(globals().items()) if name.startswith("test_")])

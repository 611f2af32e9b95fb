# audit.py
#
# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is at fault on a page for those who read it by ear, or go by Tab."""

import json
import os
import re
import tempfile

from driver import (
    check,
    check_equal,
    command,
    describe,
    Failure,
    find,
    focused,
    key,
    look,
    pick,
    press,
    write,
    settle,
    tab_to,
    wait,
    walk,
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


def show_table(app):
    tab_to(app, "page tab", "Chart")
    key("Right")
    find(app, "page tab", "Table", state="focused")
    key("space")
    find(app, "tree table")


def look_for(app, title):
    """Few exercises are shown until somebody looks for one."""
    key("ctrl+f")
    write(title)
    open_row(app, title)


def begin_exercise(app, title):
    go(app, "Practice")
    look_for(app, title)
    find(app, "heading", title)
    press(app, "button", re.compile("^Start"))
    find(app, "slider")


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

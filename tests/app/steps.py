# steps.py
#
# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An exercise with one step of each kind, done with the keyboard alone, and
what is seen of it.  It stands where another one stands in what the app
knows."""

import json
import os
import re
import tempfile

from driver import (
    APP_ID,
    check,
    check_equal,
    command,
    find,
    key,
    look,
    pick,
    press,
    see,
    seek,
    start,
    tab_to,
    text_of,
    wait,
    write,
)

FIXTURES = os.path.join(os.environ["G_TEST_SRCDIR"], "fixtures")
PATH = "exercises/pause-box.json"
os.environ["G_RESOURCE_OVERLAYS"] = f"/{APP_ID.replace('.', '/')}/content/{PATH}={os.path.join(FIXTURES, PATH)}"

with open(os.path.join(FIXTURES, PATH), encoding="utf-8") as file:
    EXERCISE = json.load(file)
STEPS = EXERCISE["steps"]

# What the person of these tests answers, by step.
ANSWERS = {
    "prompt": "It was late, and the café was empty.",
    "scale": 7,
    "choice": "blue",
    "choices": ["salt", {"own": "Some sugar"}],
    "checklist": ["stand", "sit"],
    "table": [{"what": "Say hello", "how": "2"}, {"what": "Ask for a lift", "how": "5"}],
    "map": {"inner": "full", "outer": ""},
    "script": {"first": "You came late.", "last": "Please call."},
}


def begin(position=0):
    """A home where the exercise was begun and answered up to a step; and the
    app there, at that step."""
    home = tempfile.mkdtemp(dir=os.environ["HOME"])
    path = os.path.join(home, "draft.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(create_history(position), file)
    done = command(home, "--import", path)
    check_equal((done.returncode, done.stderr), (0, ""), "import")
    return home, go_on(home, position)


def create_history(position):
    session = {
        "id": "0000005b-0000-4000-8000-000000000001",
        "exercise": EXERCISE["id"],
        "exerciseVersion": EXERCISE["version"],
        "started": "2026-11-21T20:05:00Z",
        "completed": None,
        "distressBefore": 4,
        "distressAfter": None,
        "step": STEPS[position]["id"],
        "responses": expected(position),
    }
    return {
        "format": f"{APP_ID}.History",
        "version": 1,
        "exported": "2026-11-22T10:00:00Z",
        "people": [],
        "assessments": [],
        "sessions": [session],
        "checkIns": [],
        "events": [],
    }


def expected(n_steps):
    """The answers to the first steps."""
    ids = [step["id"] for step in STEPS[:n_steps]]
    return {step: answer for step, answer in ANSWERS.items() if step in ids}


def go_on(home, position):
    """Starts the app, which offers the draft, and goes on with it."""
    app = start(home)
    find(app, "heading", "Go on where you were")
    press(app, "list item", EXERCISE["title"])
    press(app, "button", "Go On")
    see_step(app, position)
    return app


def see_step(app, position):
    see(app, ("heading", STEPS[position]["title"]), ("label", f"{position + 1} of {len(STEPS)}"))


# --- Answering -------------------------------------------------------------------


def answer(app, step):
    """What a person does at the step, once it is shown."""
    do = DO.get(step["kind"])
    if do:
        do(app, step, ANSWERS.get(step["id"]))


def do_prompt(app, step, words):
    tab_to(app, "text", step["title"])
    write(words)


def do_scale(app, step, value):
    tab_to(app, "slider")
    key("Home", *["Right"] * value)


def do_options(app, step, chosen):
    for option in chosen if isinstance(chosen, list) else [chosen]:
        if isinstance(option, dict):
            tab_to(app, "text", "Something else")
            write(option["own"])
        else:
            choose(app, label_of(step["options"], option))


def label_of(parts, part):
    return next(p.get("label") or p["title"] for p in parts if p["id"] == part)


def choose(app, label):
    tab_to(app, "list item", label)
    key("Return")
    find(app, state="checked", within=("list item", label))


def do_table(app, step, rows):
    """Enter leads from cell to cell, and from the last to a new row."""
    tab_to(app, "text", step["columns"][0]["title"])
    for number, row in enumerate(rows, 1):
        find(app, "list item", f"Row {number} of {number}")
        for column in step["columns"]:
            find(app, "text", column["title"], state="focused")
            write(row[column["id"]])
            key("Return")
    find(app, "list item", f"Row {len(rows) + 1} of {len(rows) + 1}")


def do_map(app, step, marked):
    for place, words in marked.items():
        label = label_of(step["places"], place)
        choose(app, label)
        if words:
            tab_to(app, "text", f"{label}, in a few words")
            write(words)


def do_script(app, step, lines):
    for line in step["lines"]:
        tab_to(app, "text", line["title"])
        write(lines[line["id"]])


def do_timer(app, step, _answer):
    find(app, "button", "Start", state="focused")
    key("Return")
    find(app, "button", "Pause")


DO = {
    "prompt": do_prompt,
    "scale": do_scale,
    "choice": do_options,
    "choices": do_options,
    "checklist": do_options,
    "table": do_table,
    "map": do_map,
    "script": do_script,
    "timer": do_timer,
}

# --- Seeing -----------------------------------------------------------------------


def see_answer(app, step):
    """The answer that was given to the step that is shown."""
    given = ANSWERS.get(step["id"])
    if step["kind"] == "review":
        see(app, *[("heading", title_of(earlier)) for earlier in step["recall"]])
    elif step["kind"] == "scale":
        find(app, "label", str(given))
    elif given is not None:
        wait(lambda: seen(app, step["kind"]) == wanted(step, given), f"{given} at {step['title']}")


def title_of(step_id):
    return next(step["title"] for step in STEPS if step["id"] == step_id)


def wanted(step, given):
    """The names of what is marked, and what stands in the fields."""
    if step["kind"] == "prompt":
        return [], [given]
    if step["kind"] == "table":
        return [], [text for row in given for text in row.values()]
    if step["kind"] == "script":
        return [], list(given.values())
    if step["kind"] == "map":
        return [label_of(step["places"], place) for place in given], list(given.values())
    chosen = given if isinstance(given, list) else [given]
    own = [option["own"] for option in chosen if isinstance(option, dict)]
    labels = ["Something else" if isinstance(o, dict) else label_of(step["options"], o) for o in chosen]
    return labels, own


def seen(app, kind):
    tree = look(app)
    checks = pick(tree, re.compile("^(radio button|check box)$"), state="checked")
    return [n.name for n in checks], [text_of(app, n) for n in pick(tree, "text")]


# --- The files ----------------------------------------------------------------------


def read_session(home):
    """The session as somebody finds it who takes the files now."""
    path = os.path.join(home, "out.json")
    done = command(home, "--export", path)
    check_equal((done.returncode, done.stderr), (0, ""), "export")
    with open(path, encoding="utf-8") as file:
        sessions = json.load(file)["sessions"]
    check_equal(len(sessions), 1, "how many sessions there are")
    return sessions[0]

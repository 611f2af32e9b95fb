#!/usr/bin/env python3
# test-path.py
#
# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way of a person through the app, from the first question to the chart,
with the keyboard alone; and what is left after a crash.

With names as arguments, runs those tests only.
"""

import json
import os
import re
import tempfile
import time

from driver import (
    activate,
    check,
    check_equal,
    close,
    command,
    find,
    find_gone,
    key,
    kill,
    pick,
    press,
    run,
    see,
    seek,
    start,
    tab_to,
    text_of,
    value_of,
    wait,
    write,
)

SOURCE = os.path.join(os.environ["G_TEST_SRCDIR"], "..")
PLACES = ["Today", "Assess", "Learn", "Practice", "Progress", "Support"]
DAY = r"\d{1,2} \w+ \d{4}"

# What the person of this test answers; v5 is skipped.
ANSWERS = {
    "a1": 6, "a2": 2, "a3": 7, "a4": 5, "a5": 3, "a6": 6, "a7": 5, "a8": 2, "a9": 4,
    "v1": 2, "v2": 1, "v3": 6, "v4": 3, "v5": None, "v6": 5, "v7": 2, "v8": 3, "v9": 7,
}  # fmt: skip

# Worked by hand. Anxiety, with a2, a5 and a8 turned round (8 − answer):
# 6 + 6 + 7 + 5 + 5 + 6 + 5 + 6 + 4 = 50, and 50 / 9 = 5.56. Avoidance, with
# v3, v6 and v9 turned round and v5 left out:
# 2 + 1 + 2 + 3 + 3 + 2 + 3 + 1 = 17, and 17 / 8 = 2.13.
SCORES = {"Anxiety": "5.6", "Avoidance": "2.1"}
LEVELS = {"Anxiety": "high", "Avoidance": "low"}
REGION = "Closeness matters a lot, and so does the worry"


def load(path):
    with open(os.path.join(SOURCE, "data", "content", path), encoding="utf-8") as file:
        return json.load(file)


INSTRUMENT = load("instruments/attachment-general.json")
ITEMS = INSTRUMENT["items"]
FOUR_STYLES = load("articles/the-four-styles.json")
THOUGHT_RECORD = load("exercises/thought-record.json")
PACED_BREATHING = load("exercises/paced-breathing.json")

# The heading of the ways to calm down.
CALM = "Take one. Nothing is asked."


def new_home():
    return tempfile.mkdtemp(dir=os.environ["HOME"])


# --- Small steps --------------------------------------------------------------


def go(app, place):
    """Alt and a number, and the place's own page is there."""
    key(f"alt+{PLACES.index(place) + 1}")
    find(app, "grouping", place)


def open_row(app, title):
    press(app, "list item", title)


def look_for(app, title):
    """Few exercises are shown until somebody looks for one."""
    key("ctrl+f")
    write(title)


def begin_questions(app):
    go(app, "Assess")
    open_row(app, INSTRUMENT["title"])
    find(app, "heading", INSTRUMENT["title"])
    press(app, "button", "Start")
    see_question(app, 0)


def see_question(app, position):
    see(app, ("heading", ITEMS[position]["text"]), ("label", f"{position + 1} of {len(ITEMS)}"))


def answer(app, position):
    """Answers or skips a question; the next one comes by itself."""
    see_question(app, position)
    value = ANSWERS[ITEMS[position]["id"]]
    if value is None:
        key("alt+s")
    else:
        key(str(value))
    if position + 1 < len(ITEMS):
        see_question(app, position + 1)


def change_last_answer(app, position):
    """Goes back to a question and sees what was chosen there."""
    key("alt+Left")
    see_question(app, position)
    chosen = [n.name for n in pick(find(app, "list", ITEMS[position]["text"]), "list item", state="checked")]
    check_equal(chosen, [INSTRUMENT["options"][0]["label"]], "what is marked after going back")


def answer_all(app):
    begin_questions(app)
    for position, item in enumerate(ITEMS):
        if item["id"] == "a3":
            key("1")
            see_question(app, position + 1)
            change_last_answer(app, position)
        answer(app, position)


def see_result(app):
    find(app, "heading", REGION)
    for scale, score in SCORES.items():
        row = ("list item", f"{scale}: {LEVELS[scale]}")
        find(app, "label", re.compile(rf"^{re.escape(score)} on a scale from 1 to 7\."), within=row)


def read_history(home):
    """What the history says, as the app itself exports it."""
    path = os.path.join(home, "history.json")
    done = command(home, "--export", path)
    check_equal((done.returncode, done.stderr), (0, ""), "export")
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def stamp(home):
    """Changes with each write to the history."""
    folder = os.path.join(home, "data", "secure-base")
    found = [os.stat(os.path.join(folder, name)) for name in sorted(os.listdir(folder))]
    return [(s.st_ino, s.st_size, s.st_mtime_ns) for s in found]


def wait_for_quiet(home, seconds=1.0):
    """Until nothing has been written for a while."""
    last, since = stamp(home), time.monotonic()

    def quiet():
        nonlocal last, since
        now = stamp(home)
        if now != last:
            last, since = now, time.monotonic()
        return time.monotonic() - since >= seconds

    wait(quiet, "the history to come to rest")


# --- Tests ---------------------------------------------------------------------


def test_the_hand_worked_scores_follow_from_the_keys():
    for scale in INSTRUMENT["scales"]:
        values = []
        for item in ITEMS:
            value = ANSWERS[item["id"]]
            if item["scale"] == scale["id"] and value is not None:
                values.append(8 - value if item["reverse"] else value)
        check_equal(f"{sum(values) / len(values):.1f}", SCORES[scale["title"]], scale["title"])


def test_from_the_first_question_to_the_chart():
    home = new_home()
    app = start(home)
    find(app, "grouping", "Today")
    answer_all(app)
    see_result(app)

    open_row(app, THOUGHT_RECORD["title"])
    find(app, "button", re.compile("^Start "))
    do_thought_record(app)

    go(app, "Learn")
    open_row(app, "Approaches")
    open_row(app, "Cognitive behavioral therapy (CBT)")
    find(app, "heading", "How it works")
    see_progress(app)
    close(app)
    check_history(read_history(home))

    app = start(home)
    find(app, "heading", "Next steps for you")
    find(app, "list item", THOUGHT_RECORD["title"])
    check(seek(app, "heading", "Go on where you were") is None, "nothing was left unfinished")
    see_progress(app)
    see_past_result(app)
    close(app)


def see_past_result(app):
    go(app, "Assess")
    find(app, "label", "Your results")
    press(app, "list item", re.compile(rf"^{DAY}\. How you are in close bonds\. "))
    see_result(app)


def see_progress(app):
    go(app, "Progress")
    chart = ("grouping", "Anxiety and avoidance over time")
    for scale, score in SCORES.items():
        find(app, "list item", re.compile(f"^{DAY}: {scale} {re.escape(score)}$"), within=chart)

    show_view(app, "Table")
    for score in SCORES.values():
        find(app, "label", score, within=("tree table", None))
    show_view(app, "Chart")
    find(app, "grouping", "Anxiety and avoidance over time")

    open_row(app, "Calendar")
    find(app, "label", re.compile("you practiced on 1 day"))
    key("alt+Left")
    find(app, "list item", "Calendar")


def show_view(app, name):
    tab_to(app, "page tab", re.compile("^(Chart|Table)$"))
    key("Left" if name == "Chart" else "Right")
    find(app, "page tab", name, state="focused")
    key("space")


def check_history(history):
    (assessment,) = history["assessments"]
    given = {item: value for item, value in ANSWERS.items() if value is not None}
    check_equal(assessment["answers"], given, "the answers that were saved")
    check(assessment["completed"], "the assessment is completed")

    (session,) = history["sessions"]
    check_equal(session["exercise"], "thought-record", "the exercise that was saved")
    check(session["completed"], "the session is completed")
    check_equal((session["distressBefore"], session["distressAfter"]), (6, 3), "distress")
    check_equal(session["responses"], WRITTEN, "what was written")


# What the person of this test writes, by step.
WRITTEN = {
    "situation": "I texted Sam at noon. No answer yet.",
    "feelings": ["scared", "sad"],
    "main-feeling": "Scared",
    "strength": 90,
    "thought": "Sam is done with me.",
    "belief": 70,
    "supports": "Six hours without a word.",
    "does-not-fit": "Mondays are long. We have plans for Friday.",
    "friend": "Waiting is hard.",
    "balanced": "I do not know why. I can ask tonight.",
    "belief-again": 40,
    "strength-again": 50,
    "next": "ask-for-time",
}


def do_thought_record(app):
    press(app, "button", re.compile("^Start "))
    find(app, "heading", "How upset are you right now?")
    move_scale(app, 6, 10)
    key("alt+Right")
    for position, step in enumerate(THOUGHT_RECORD["steps"], 1):
        number = f"{position} of {len(THOUGHT_RECORD['steps'])}"
        see(app, ("heading", step["title"]), ("label", number), *recalled(step))
        do_step(app, step)
        key("alt+Right")
    find(app, "heading", "How upset are you now?")
    move_scale(app, 3, 10)
    key("alt+Right")
    find(app, "heading", "That was it for now")
    find(app, re.compile("^(label|paragraph)$"), "You were at 6 and are at 3 now. It is saved under Progress.")
    press(app, "button", "Done")
    find_gone(app, "heading", "That was it for now")


def recalled(step):
    """What a step shows of the earlier ones that it builds on."""
    written = [WRITTEN[earlier] for earlier in step.get("recall", [])]
    return [("label", words) for words in written if isinstance(words, str)]


def do_step(app, step):
    written = WRITTEN.get(step["id"])
    if step["kind"] == "prompt":
        tab_to(app, "text", step["title"])
        write(written)
        see_text(app, step["title"], written)
    elif step["kind"] == "scale":
        move_scale(app, written, 100)
    elif step["kind"] in ("choice", "checklist"):
        for option in step["options"]:
            if option["id"] in written:
                choose(app, option["label"])


def see_text(app, title, written):
    field = find(app, "text", title)
    wait(lambda: text_of(app, field) == written, f"“{written}” in the field")


def choose(app, label):
    tab_to(app, "list item", label)
    key("Return")
    find(app, state="checked", within=("list item", label))


def move_scale(app, value, maximum):
    """From the nearer end, one by one or in tens, as the keys go."""
    scale = tab_to(app, "slider")
    check_equal(number(app), None, "the number of a scale before it is moved")
    key("Home")
    for _ in range(value // 10 if maximum == 100 else 0):
        key("Page_Up")
    for _ in range(value % 10 if maximum == 100 else value):
        key("Right")
    wait(lambda: number(app) == str(value), f"{value} beside the scale")
    check_equal(round(value_of(app, scale)), value, "the scale's value on the bus")


def number(app):
    """What stands above the scale."""
    label = seek(app, "label", re.compile(r"^\d+$"))
    return label and label.name


def test_a_crash_amid_the_questions():
    home = new_home()
    app = start(home)
    begin_questions(app)
    for position in range(6):
        answer(app, position)
    before = stamp(home)
    answer(app, 6)
    wait(lambda: stamp(home) != before, "the seventh answer on the disk")
    kill(app)

    app = start(home)
    find(app, "heading", "Go on where you were")
    open_row(app, INSTRUMENT["title"])
    press(app, "button", "Go On (7 of 18 Answered)")
    see_question(app, 7)
    for position in range(7, len(ITEMS)):
        answer(app, position)
    see_result(app)
    go(app, "Today")
    find_gone(app, "heading", "Go on where you were")
    close(app)
    check_equal(len(read_history(home)["assessments"]), 1, "how many assessments there are")


def test_a_crash_amid_an_exercise():
    home = new_home()
    written = "It was late, and the café was empty."
    app = start(home, "--page", "practice")
    look_for(app, THOUGHT_RECORD["title"])
    open_row(app, THOUGHT_RECORD["title"])
    press(app, "button", re.compile("^Start "))
    find(app, "heading", "How upset are you right now?")
    key("alt+Right")
    find(app, "heading", THOUGHT_RECORD["steps"][0]["title"])
    key("alt+Right")
    title = THOUGHT_RECORD["steps"][1]["title"]
    tab_to(app, "text", title)
    write(written)
    see_text(app, title, written)
    wait_for_quiet(home)
    kill(app)

    app = start(home)
    find(app, "heading", "Go on where you were")
    open_row(app, THOUGHT_RECORD["title"])
    press(app, "button", "Go On")
    find(app, "heading", title)
    see_text(app, title, written)
    key("Escape")
    find_gone(app, "text", title)
    close(app)


def test_a_page_is_gone_on_with():
    """Read in part, by the outline; the app ends, and comes up there again."""
    home = new_home()
    app = start(home)
    go(app, "Learn")
    open_row(app, "What attachment is")
    open_row(app, FOUR_STYLES["title"])
    find(app, "heading", FOUR_STYLES["title"], "focused")
    press(app, "toggle button", "Sections of This Page")
    press(app, "list item", "Soft edges")
    find(app, "heading", "Soft edges", "focused")
    key("ctrl+b")
    find(app, "toggle button", "Save for Later", "pressed")
    close(app)

    (reading,) = read_history(home)["readings"]
    check_equal(reading["page"], "article:the-four-styles", "the page")
    check_equal(reading["place"], "edges/0", "the place")
    check("bookmarked" in reading, "it is saved for later")
    check("finished" not in reading, "nobody marked it as read")

    app = start(home)
    go(app, "Learn")
    open_row(app, FOUR_STYLES["title"])
    find(app, "heading", "Soft edges", "focused")
    close(app)


def test_calm_from_every_place():
    home = new_home()
    app = start(home)
    for place in PLACES:
        go(app, place)
        find_gone(app, "heading", CALM)
        key("ctrl+d")
        find(app, "heading", CALM)
        open_row(app, PACED_BREATHING["title"])
        find(app, "image", "A circle that grows as you breathe in")
        find(app, "status bar", re.compile("^Breathe (in|out)$"))
        key("Escape")
        find_gone(app, "image", "A circle that grows as you breathe in")
        find(app, "heading", CALM)
        key("Escape")
        find_gone(app, "heading", CALM)
        find(app, "grouping", place)
    close(app)
    check_equal(read_history(home)["sessions"], [], "what a broken-off calm leaves behind")


def test_history_out_and_in():
    fixture = os.path.join(os.environ["G_TEST_SRCDIR"], "fixtures", "history", "ui-year.json")
    first, second = new_home(), new_home()
    done = command(first, "--import", fixture)
    check_equal((done.returncode, done.stderr), (0, ""), "import")
    check(re.match(r"\d+ records added or changed", done.stdout), f"import says {done.stdout!r}")
    out = export(first)
    done = command(second, "--import", os.path.join(first, "out.json"))
    check_equal((done.returncode, done.stderr), (0, ""), "import of what was exported")
    check_equal(export(second), out, "the export of the second home")
    done = command(second, "--import", os.path.join(first, "out.json"))
    check_equal(done.stdout, "0 records added or changed\n", "a second import")
    check_equal(export(second), out, "the export after a second import")

    app = start(second, "--page", "progress")
    find(app, "grouping", "Anxiety and avoidance over time")
    close(app)
    check_equal(export(second), out, "the export after only looking")


def export(home):
    """The export's bytes but for the line with its date."""
    path = os.path.join(home, "out.json")
    done = command(home, "--export", path)
    check_equal((done.returncode, done.stderr), (0, ""), "export")
    with open(path, "rb") as file:
        lines = file.read().splitlines()
    dated = [line for line in lines if line.lstrip().startswith(b'"exported"')]
    check_equal(len(dated), 1, "lines with the export's date")
    return [line for line in lines if line not in dated]


def test_the_command_line():
    home = new_home()
    done = command(home, "--page", "nonsense")
    check_equal(done.returncode, 2, "exit status of a page that there is not")
    check("nonsense" in done.stderr, f"the message does not name the page: {done.stderr!r}")

    done = command(home, "--version")
    check_equal(done.returncode, 0, "exit status of --version")
    check(re.fullmatch(r"secure-base \d+\.\d+\.\d+\n", done.stdout), f"--version says {done.stdout!r}")

    done = command(home, "--export", os.path.join(home, "history.xyz"))
    check_equal(done.returncode, 1, "exit status of an unknown format")
    check("history.xyz" in done.stderr, f"the message does not name the file: {done.stderr!r}")

    done = command(home, "--import", os.path.join(home, "none.json"))
    check_equal(done.returncode, 1, "exit status of a file that there is not")
    check(done.stderr.strip(), "nothing was said of a file that there is not")


def test_the_command_line_of_one_that_runs():
    """A second start only tells the first where to go."""
    home = new_home()
    app = start(home)
    for place in reversed(PLACES):
        done = command(home, "--page", place.lower())
        check_equal((done.returncode, done.stderr), (0, ""), f"--page {place.lower()} of one that runs")
        find(app, "grouping", place)
    check_equal(command(home, "--page", "nonsense").returncode, 2, "exit status of a page that there is not")
    check_equal(command(home).returncode, 0, "exit status of a second start")
    close(app)


def test_the_desktop_menu():
    app = start(new_home())
    activate("assess")
    find(app, "grouping", "Assess")
    activate("calm")
    find(app, "heading", CALM)
    close(app)


def test_each_place_by_name():
    home = new_home()
    for place in PLACES:
        app = start(home, "--page", place.lower())
        find(app, "grouping", place)
        close(app)


run(
    [
        test_the_hand_worked_scores_follow_from_the_keys,
        test_the_command_line,
        test_the_command_line_of_one_that_runs,
        test_the_desktop_menu,
        test_each_place_by_name,
        test_from_the_first_question_to_the_chart,
        test_a_crash_amid_the_questions,
        test_a_crash_amid_an_exercise,
        test_a_page_is_gone_on_with,
        test_calm_from_every_place,
        test_history_out_and_in,
    ]
)

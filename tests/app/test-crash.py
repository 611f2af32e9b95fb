#!/usr/bin/env python3
# test-crash.py
#
# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is left of an exercise when the app is killed in the midst of it.

With names as arguments, runs those tests only.
"""

import os
import shutil
import tempfile

from driver import check, check_equal, close, find, Failure, key, kill, run, wait
from steps import answer, begin, expected, go_on, read_session, see_answer, see_step, STEPS


def is_on_disk(home, position):
    """Whether a copy of the files, as they are while the app runs, has the
    answers up to a step."""
    copy = tempfile.mkdtemp(dir=os.environ["HOME"])
    shutil.copytree(os.path.join(home, "data", "secure-base"), os.path.join(copy, "data", "secure-base"))
    try:
        return read_session(copy)["responses"] == expected(position + 1)
    except Failure:
        # They were copied while they were written.
        return False


def test_kill_at_each_kind_of_step():
    """The draft is offered, opens at that step, and has every answer given
    until then."""
    home, app = begin()
    for position, step in enumerate(STEPS):
        see_step(app, position)
        answer(app, step)
        wait(lambda: is_on_disk(home, position), f"the answer to “{step['title']}” on the disk")
        kill(app)

        check_equal(app.process.returncode, -9, "how the app ended")
        app = go_on(home, position)
        see_answer(app, step)
        key("alt+Right")

    find(app, "heading", "How upset are you now?")
    for position, step in reversed(list(enumerate(STEPS))):
        key("alt+Left")
        see_step(app, position)
        see_answer(app, step)
    close(app)
    session = read_session(home)
    check_equal(session["responses"], expected(len(STEPS)), "the answers after all")
    check(session["completed"] is None and session["distressBefore"] == 4, f"the draft has changed: {session}")


run([test_kill_at_each_kind_of_step])

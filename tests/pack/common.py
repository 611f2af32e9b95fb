# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the tests of secure-base-pack share."""

import json
import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONTENT = ROOT / "data" / "content"
FIXTURES = ROOT / "tests" / "fixtures"
SMALL = FIXTURES / "content" / "small"
INSTRUMENTS = FIXTURES / "instruments"


def run(*arguments, **options):
    """Runs secure-base-pack; its output is text, or bytes with text=False."""
    options = {"capture_output": True, "encoding": "utf-8", "timeout": 60, **options}
    return subprocess.run([os.environ["SECURE_BASE_PACK"], *map(str, arguments)], check=False, **options)


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def steps_to(place):
    """`items[3].text` → ["items", 3, "text"]"""
    return [int(index) if index else name for name, index in re.findall(r"([A-Za-z]+)|\[(\d+)\]", place)]


def change(data, changes):
    """Sets what stands at each place; None takes it away."""
    for place, value in changes.items():
        *steps, last = steps_to(place)
        there = data
        for step in steps:
            there = there[step]
        if value is not None:
            there[last] = value
        else:
            del there[last]
    return data

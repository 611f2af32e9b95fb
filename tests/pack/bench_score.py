# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""How long `secure-base-pack score` takes for 50,000 people and 36 items,
start and all, against how long Python's csv module takes to parse the file."""

import csv
import json
import pathlib
import tempfile
import time

import common
import many

RUNS = 15


def measure(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def parse(path):
    with path.open(encoding="utf-8", newline="") as file:
        for _ in csv.reader(file):
            pass


def score(pack, answers):
    done = common.run("score", pack, answers, text=False, encoding=None)
    assert done.returncode == 0, done.stderr


def main():
    with tempfile.TemporaryDirectory() as folder:
        pack = pathlib.Path(folder, "pack.json")
        answers = pathlib.Path(folder, "answers.csv")
        pack.write_text(json.dumps(many.create_pack(36)), encoding="utf-8")
        many.write(many.invent(many.create_pack(36), 50000), answers)

        # In turns, and the best of each: what else runs here slows both.
        times = [(measure(lambda: score(pack, answers)), measure(lambda: parse(answers))) for _ in range(RUNS)]

    scored, parsed = (min(column) for column in zip(*times))
    print(f"score 50,000 x 36 against csv.reader: target <= 1.00, measured {scored * 1000:.0f} ms "
          f"of {parsed * 1000:.0f} ms, ratio {scored / parsed:.2f}")


main()

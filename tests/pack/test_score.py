# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""`secure-base-pack score`, end to end."""

import csv
import fractions
import io
import json
import pathlib
import sys
import tempfile
import unittest

import common
import many
import tap

DRINKS = common.INSTRUMENTS / "drinks.json"
WALKS = common.INSTRUMENTS / "walks.json"
GENERAL = common.CONTENT / "instruments" / "attachment-general.json"

# Tea: t1 … t5, t2 in reverse; coffee: c1 … c5, c4 in reverse; from 1 to 7.
HEADER = "t1,c1,t2,c2,t3,c3,t4,c4,t5,c5"
# Tea 6 + 6 + 7 + 5 + 6 = 30, coffee 1 + 2 + 3 + 4 + 5 = 15
ROW = "6,1,2,2,7,3,5,4,6,5"

BOM = b"\xef\xbb\xbf"

# What the file of answers holds, and the scores that come of it.
GOOD = {
    "plain": (f"{HEADER}\n{ROW}\n", ["6,3"]),
    "no-last-line-end": (f"{HEADER}\n{ROW}", ["6,3"]),
    "crlf": (f"{HEADER}\r\n{ROW}\r\n{ROW}\r\n", ["6,3", "6,3"]),
    "cr": (f"{HEADER}\r{ROW}\r{ROW}\r", ["6,3", "6,3"]),
    "bom": (BOM + f"{HEADER}\n{ROW}\n".encode(), ["6,3"]),
    "bom-and-quotes": (BOM + f'"t1"{HEADER[2:]}\r\n{ROW}\r\n'.encode(), ["6,3"]),
    "header-alone": (f"{HEADER}\n", []),
    "header-alone-without-line-end": (HEADER, []),
    "empty-lines": (f"\n\n{HEADER}\n\n{ROW}\n\n\n{ROW}\n\n", ["6,3", "6,3"]),
    "quotes": ('"' + HEADER.replace(",", '","') + '"\n"' + ROW.replace(",", '","') + '"\n', ["6,3"]),
    "some-quotes": (f'{HEADER}\n"6",1,"2",2,7,3,5,4,6,"5"\n', ["6,3"]),
    "other-order": ("c5,c4,c3,c2,c1,t5,t4,t3,t2,t1\n5,4,3,2,1,6,5,7,2,6\n", ["6,3"]),
    "extra-columns": (f"name,{HEADER},date,t6\nA,{ROW},2026-11-22,9\n", ["6,3"]),
    "extra-fields": (f"{HEADER}\n{ROW},9,x\n", ["6,3"]),
    "commas-in-quotes": (f'name,{HEADER}\n"Last, First",{ROW}\n', ["6,3"]),
    "quotes-in-quotes": (f'name,{HEADER}\n"""A"", she said",{ROW}\n"""",{ROW}\n', ["6,3", "6,3"]),
    "lines-in-quotes": (f'name,{HEADER}\n"one\ntwo\r\n\nfour",{ROW}\n', ["6,3"]),
    "quotes-within": (f'name,{HEADER}\n5" of rain,{ROW}\n', ["6,3"]),
    "other-letters": (f"név,{HEADER}\n“Ωé日本”,{ROW}\n", ["6,3"]),
    # (6 + 6 + 7 + 5) / 4; 15 / 5
    "one-skipped": (f"{HEADER}\n6,1,2,2,7,3,5,4,,5\n", ["6,3"]),
    "skipped-in-quotes": (f'{HEADER}\n6,1,2,2,7,3,5,4,"",5\n', ["6,3"]),
    "two-skipped": (f"{HEADER}\n6,1,2,2,,3,5,4,,5\n", [",3"]),
    "last-skipped": (f"{HEADER}\n6,1,2,2,7,3,5,4,6,\n", ["6,2.5"]),
    "short-row": (f"{HEADER}\n6,1,2,2,7,3,5,4,6\n", ["6,2.5"]),
    "all-skipped": (f"{HEADER}\n,,,,,,,,,\n{ROW}\n", [",", "6,3"]),
    # 31 / 5
    "fraction": (f"{HEADER}\n7,1,2,2,7,3,5,4,6,5\n", [6.2, 3]),
}

# … and the message in which it is refused.
BAD = {
    "unknown-option": (f"{HEADER}\n{ROW}\n6,1,2,8,7,3,5,4,6,5\n", "Line 3, column 4: “8” is not one of the options"),
    "option-0": (f"{HEADER}\n0,1,2,2,7,3,5,4,6,5\n", "Line 2, column 1: “0” is not one of the options"),
    "below-0": (f"{HEADER}\n-1,1,2,2,7,3,5,4,6,5\n", "Line 2, column 1: “-1” is not one of the options"),
    "fraction": (f"{HEADER}\n6,1,2,2,7,3,5,4,6,4.5\n", "Line 2, column 10: “4.5” is not one of the options"),
    "words": (f"{HEADER}\n6,1,2,NA,7,3,5,4,6,5\n", "Line 2, column 4: “NA” is not one of the options"),
    "space": (f"{HEADER}\n6, 1,2,2,7,3,5,4,6,5\n", "Line 2, column 2: “ 1” is not one of the options"),
    "unanswered": (f"{HEADER}\n-2147483648,1,2,2,7,3,5,4,6,5\n",
                   "Line 2, column 1: “-2147483648” is not one of the options"),
    "beyond-32-bits": (f"{HEADER}\n4294967297,1,2,2,7,3,5,4,6,5\n",
                       "Line 2, column 1: “4294967297” is not one of the options"),
    "extra-column-counts": (f"name,{HEADER}\nA,9,1,2,2,7,3,5,4,6,5\n", "Line 2, column 2: “9” is not one of the options"),
    "crlf": (f"{HEADER}\r\n{ROW}\r\n{ROW}\r\n9\r\n", "Line 4, column 1: “9” is not one of the options"),
    "empty-lines": (f"{HEADER}\n\n\r\n{ROW}\n\n9\n", "Line 6, column 1: “9” is not one of the options"),
    "lines-in-quotes": (f'name,{HEADER}\n"one\ntwo",{ROW}\nB,9\n', "Line 4, column 2: “9” is not one of the options"),
    "missing-column": (f"{HEADER[:-3]}\n{ROW}\n", "The first line of the answers names no column “c5”"),
    "other-separator": (f"{HEADER}\n".replace(",", ";"), "The first line of the answers names no column “t1”"),
    "no-header": (f"{ROW}\n", "The first line of the answers names no column “t1”"),
    "column-twice": (f"{HEADER},t1\n{ROW},1\n", "The first line of the answers names the column “t1” twice"),
    "empty": ("", "The file of answers is empty"),
    "bom-alone": (BOM, "The file of answers is empty"),
    "lines-alone": ("\n\r\n\n", "The file of answers is empty"),
    # The rest of the file would be a single field, and its rows lost.
    "quote-not-closed": (f'name,{HEADER}\nA,{ROW}\n"B,{ROW}\nC,{ROW}\n', "Line 3: a quotation mark is not closed"),
    "quote-closed-early": (f'{HEADER}\n"6"1,1,2,2,7,3,5,4,6,5\n',
                           "Line 2: after a closing quotation mark, a comma must follow"),
}


class Score(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.answers = pathlib.Path(folder.name, "answers.csv")

    def score(self, pack, answers, **options):
        self.answers.write_bytes(answers.encode() if isinstance(answers, str) else answers)
        return common.run("score", pack, self.answers, **options)

    def test_good(self):
        for name, (answers, expected) in GOOD.items():
            with self.subTest(name):
                done = self.score(DRINKS, answers)
                self.assertEqual((0, ""), (done.returncode, done.stderr))
                header, *rows = done.stdout.splitlines()
                self.assertEqual("tea,coffee", header)
                if expected and isinstance(expected[0], float):
                    self.assertEqual(expected, [float(score) for score in rows[0].split(",")])
                else:
                    self.assertEqual(expected, rows)

    def test_bad(self):
        for name, (answers, message) in BAD.items():
            with self.subTest(name):
                done = self.score(DRINKS, answers)
                self.assertEqual(message + "\n", done.stderr)
                self.assertEqual(1, done.returncode)

    def test_sums(self):
        """w1 + w2 + (3 − w3) + w4 + (3 − w5), from 0; and one item alone"""
        done = self.score(WALKS, "w1,w2,w3,w4,w5,rain\n3,2,0,0,3,2\n3,2,0,0,,0\n0,0,3,0,3,\n3,3,0,3,0,3\n0,0,3,,,1\n")
        # 8; 8 · 5 / 4; 0; 15; too few
        self.assertEqual("walks,rain\n8,2\n10,0\n0,\n15,3\n,1\n", done.stdout)

    def test_pack_at_fault(self):
        self.answers.write_text(f"{HEADER}\n{ROW}\n", encoding="utf-8")
        pack = self.answers.with_name("pack.json")
        pack.write_text(DRINKS.read_text(encoding="utf-8").replace('"title": "Tea"', '"titel": "Tea"'), encoding="utf-8")
        done = common.run("score", pack, self.answers)
        self.assertEqual((1, "", "pack.json: scales[0].title: is missing (and 1 more fault)\n"), (done.returncode, done.stdout, done.stderr))

    def test_not_there(self):
        for name, arguments in {
            "pack": (common.INSTRUMENTS / "nothing.json", DRINKS),
            "answers": (DRINKS, common.INSTRUMENTS / "nothing.csv"),
        }.items():
            with self.subTest(name):
                done = common.run("score", *arguments)
                self.assertRegex(done.stderr, r"nothing\.(json|csv).*No such file")
                self.assertEqual((1, ""), (done.returncode, done.stdout))

    def test_disk_full(self):
        """Scores that could not be written are not passed over."""
        for name, rows in {"little": 1, "much": 20000}.items():
            with self.subTest(name), open("/dev/full", "wb") as full:
                self.answers.write_text(f"{HEADER}\n" + f"{ROW}\n" * rows, encoding="utf-8")
                done = common.run("score", DRINKS, self.answers, capture_output=False, stdout=full, stderr=-1)
                self.assertEqual("Cannot write: No space left on device\n", done.stderr)
                self.assertEqual(1, done.returncode)

    def test_decimal_point(self):
        """Numbers are written alike in every language."""
        done = self.score(DRINKS, f"{HEADER}\n7,1,2,2,7,3,5,4,6,5\n",
                          env={**common.os.environ, "LC_ALL": "de_DE.UTF-8"})
        self.assertEqual([6.2, 3], [float(score) for score in done.stdout.splitlines()[1].split(",")])


def score_by_definition(pack, answers):
    """A row of scores, as DESIGN words it, worked with exact fractions: an
    item in reverse counts as lowest + highest − answer; with enough answers
    a scale's score is their mean, or that mean for each of its items."""
    values = [option["value"] for option in pack["options"]]
    scores = []
    for scale in pack["scales"]:
        items = [item for item in pack["items"] if item["scale"] == scale["id"]]
        counted = [
            min(values) + max(values) - answers[item["id"]] if item.get("reverse") else answers[item["id"]]
            for item in items if answers[item["id"]] is not None
        ]
        share = fractions.Fraction(len(counted), len(items))
        if not counted or share < fractions.Fraction(str(scale["minimumAnswered"])):
            scores.append(None)
            continue
        score = fractions.Fraction(sum(counted), len(counted))
        scores.append(float(score * len(items) if scale["score"] == "sum" else score))
    return scores


class Random(unittest.TestCase):
    """People who answer anything and skip now and then: a second program,
    written from the definition, finds the same to the last digit."""

    def check(self, path, count=2000):
        pack = common.read(path)
        people = many.invent(pack, count)
        with tempfile.TemporaryDirectory() as folder:
            answers = pathlib.Path(folder, "answers.csv")
            many.write(people, answers)
            done = common.run("score", path, answers)

        self.assertEqual((0, ""), (done.returncode, done.stderr))
        header, *rows = csv.reader(io.StringIO(done.stdout))
        self.assertEqual([scale["id"] for scale in pack["scales"]], header)
        scores = [[float(field) if field else None for field in row] for row in rows]
        expected = [score_by_definition(pack, person) for person in people]
        self.assertEqual(count, len(scores))
        for number, (found, right) in enumerate(zip(scores, expected)):
            self.assertEqual(right, found, f"respondent {number}: {people[number]}")
        missing = sum(score is None for row in expected for score in row)
        self.assertTrue(count / 10 < missing < count * (len(header) - 0.1), "both scored and not scored are tried")

    def test_general(self):
        self.check(GENERAL)

    def test_mean(self):
        self.check(DRINKS)

    def test_sum(self):
        self.check(WALKS)

    def test_many(self):
        """As many as a study online has, on two dimensions of 18 items."""
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "pack.json")
            path.write_text(json.dumps(many.create_pack(36)), encoding="utf-8")
            self.check(path, 50000)


if __name__ == "__main__":
    sys.exit(tap.main())

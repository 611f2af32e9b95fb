# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The history out, from the command line: without a display, and by the ending
of the name."""

import csv
import io
import json
import os
import pathlib
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest

import tap

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "tests" / "fixtures" / "history" / "sample-life.json"
HEAD = ["date", "record", "id", "person", "instrument", "measure", "value", "note"]


class Export(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp())
        done = cls.run_app("--import", SAMPLE)
        assert done.returncode == 0, done.stderr

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.home)

    @classmethod
    def run_app(cls, *arguments, **variables):
        env = {name: value for name, value in os.environ.items()
               if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
        env |= {"XDG_DATA_HOME": str(cls.home / "data"), "HOME": str(cls.home), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        env |= variables
        return subprocess.run(
            [os.environ["SECURE_BASE"], *map(str, arguments)],
            capture_output=True, cwd=cls.home, encoding="utf-8", env=env, check=False, timeout=100)

    def export(self, name, **variables):
        done = self.run_app("--export", name, **variables)
        self.assertEqual((0, "", ""), (done.returncode, done.stdout, done.stderr))
        path = self.home / name
        self.assertEqual(0, stat.S_IMODE(path.stat().st_mode) & 0o077)
        return path

    def notes(self):
        with open(SAMPLE, encoding="utf-8") as file:
            history = json.load(file)
        records = history["assessments"] + history["sessions"] + history["checkIns"]
        notes = {record["note"] for record in records if record.get("note")}
        self.assertTrue(notes)
        return notes

    def read_text(self, path):
        if shutil.which("pdftotext") is None:
            self.skipTest("there is no pdftotext")
        done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, encoding="utf-8", check=True)
        return done.stdout

    def test_pdf(self):
        data = self.export("report.pdf").read_bytes()
        self.assertTrue(data.startswith(b"%PDF-"))
        self.assertTrue(data.rstrip().endswith(b"%%EOF"))

    def test_pdf_text(self):
        text = self.read_text(self.export("text.pdf"))
        pages = text.rstrip("\f").split("\f")
        self.assertGreater(len(pages), 3)
        for number, page in enumerate(pages, 1):
            self.assertIn(f"Page {number} of {len(pages)}.", page)
            self.assertIn("Secure Base report of ", page)
        self.assertIn("This is not a diagnosis.", pages[0])
        self.assertIn("Higher: less secure.", text)

    def test_pdf_without_notes(self):
        text = " ".join(self.read_text(self.export("notes.pdf")).split())
        for note in self.notes():
            self.assertNotIn(" ".join(note.split()), text)
        self.assertIn("notes of this period are not included.", text)

    def test_pdf_tells_nothing_of_the_person(self):
        if shutil.which("pdfinfo") is None:
            self.skipTest("there is no pdfinfo")
        path = self.export("anna-berger.pdf")
        done = subprocess.run(["pdfinfo", path], capture_output=True, encoding="utf-8", check=True)
        facts = dict(re.findall(r"^(\w[\w ]*): +(.*)$", done.stdout, re.MULTILINE))
        self.assertEqual("Secure Base Report", facts["Title"])
        self.assertNotIn("Author", facts)
        self.assertNotIn("anna", done.stdout.lower().replace(str(path).lower(), ""))
        self.assertIn("A4", facts["Page size"])

    def test_csv(self):
        data = self.export("data.csv").read_bytes()
        self.assertNotIn(b"\n", data.replace(b"\r\n", b"") if b'"' not in data else b"")
        rows = list(csv.reader(io.StringIO(data.decode("utf-8"), newline="")))
        self.assertEqual(HEAD, rows[0])
        self.assertEqual({len(HEAD)}, set(map(len, rows)))
        with open(SAMPLE, encoding="utf-8") as file:
            history = json.load(file)
        complete = [each["id"] for each in history["assessments"] if each.get("completed")]
        self.assertEqual(set(complete), {row[2] for row in rows if row[1] == "assessment"})
        self.assertEqual(self.notes(), {row[7] for row in rows if row[5] == "note"})

    def test_json(self):
        with open(self.export("all.json"), encoding="utf-8") as file:
            self.assertEqual("io.github.securebase.SecureBase.History", json.load(file)["format"])

    def test_other_endings(self):
        for name in "report.txt", "report", "report.PDF.zip", "pdf":
            with self.subTest(name=name):
                done = self.run_app("--export", name)
                self.assertEqual(1, done.returncode)
                self.assertIn(name, done.stderr)
                for ending in ".json", ".csv", ".pdf":
                    self.assertIn(ending, done.stderr)
                self.assertFalse((self.home / name).exists())

    def test_nowhere(self):
        for name in "report.pdf", "data.csv":
            with self.subTest(name=name):
                done = self.run_app("--export", f"missing/{name}")
                self.assertEqual(1, done.returncode)
                self.assertTrue(done.stderr)
                self.assertFalse((self.home / "missing").exists())

    def test_replaced_whole(self):
        path = self.home / "old.pdf"
        path.write_bytes(b"old" * 1_000_000)
        data = self.export("old.pdf").read_bytes()
        self.assertTrue(data.startswith(b"%PDF-"))
        self.assertNotIn(b"oldold", data)
        self.assertEqual([], [each.name for each in self.home.iterdir() if each.name.startswith(".goutputstream")])


if __name__ == "__main__":
    sys.exit(tap.main())

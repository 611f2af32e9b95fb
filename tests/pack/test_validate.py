# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""`secure-base-pack validate`, end to end."""

import pathlib
import shutil
import sys
import tempfile
import unittest

import common
import tap


class Validate(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def check(self, done, code, output="", error=""):
        self.assertEqual(output, done.stdout)
        self.assertEqual(error, done.stderr)
        self.assertEqual(code, done.returncode)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def test_file(self):
        self.check(common.run("validate", common.INSTRUMENTS / "drinks.json"), 0, "1 file, no faults\n")

    def test_files(self):
        paths = [common.INSTRUMENTS / "drinks.json", common.INSTRUMENTS / "walks.json"]
        self.check(common.run("validate", *paths), 0, "2 files, no faults\n")

    def test_relative(self):
        self.check(common.run("validate", "drinks.json", cwd=common.INSTRUMENTS), 0, "1 file, no faults\n")
        self.check(common.run("validate", "walk.json", cwd=common.SMALL / "exercises"), 0, "1 file, no faults\n")

    def test_folder(self):
        self.check(common.run("validate", common.SMALL), 0, "17 files, no faults\n")

    def test_folder_of_packs(self):
        count = len(list(common.INSTRUMENTS.glob("*.json")))
        self.check(common.run("validate", common.INSTRUMENTS), 0, f"{count} files, no faults\n")

    def test_shipped(self):
        count = len(list(common.CONTENT.rglob("*.json")))
        self.check(common.run("validate", common.CONTENT), 0, f"{count} files, no faults\n")

    def test_faults(self):
        """All of them, of all files, each on a line of its own."""
        shutil.copytree(common.SMALL, self.folder, dirs_exist_ok=True)
        text = (self.folder / "articles/rain.json").read_text(encoding="utf-8")
        self.write("articles/rain.json", text.replace('"Rain",', "7,").replace("[@wet2020]", "[@wte2020]"))
        text = (self.folder / "rules.json").read_text(encoding="utf-8")
        self.write("rules.json", text.replace('"because": "It is wet."', '"why": "It is wet."'))
        self.check(common.run("validate", self.folder), 1,
                   "rain.json: title: must be text in quotation marks\n"
                   "rules.json: rules[0].because: is missing\n"
                   "rules.json: rules[0].why: is not known here; is it misspelt?\n"
                   "rain.json: sections[0].blocks[0].text: the citation has no source: “wte2020”\n")

    def test_other_files_pass(self):
        shutil.copytree(common.SMALL, self.folder, dirs_exist_ok=True)
        self.write("LICENSE", "All rights reversed")
        self.write("articles/rain.json~", "{")
        self.check(common.run("validate", self.folder), 0, "17 files, no faults\n")

    def test_not_json(self):
        done = common.run("validate", self.write("x.json", '{ "id": "x"\n'))
        self.assertRegex(done.stdout, r"\Ax\.json: not valid JSON: .+\n\Z")
        self.assertEqual((1, ""), (done.returncode, done.stderr))

    def test_refused(self):
        """Whatever a file holds, it is refused in words, not by a crash."""
        for name, text in {
            "empty": "",
            "space": " ",
            "null": "null",
            "list": "[]",
            "two-values": "{} {}",
            "comment": '{ /* */ "id": "x" }',
            "not-utf8": b'{ "id": "\xff" }',
            "zeros": b"\0\0\0",
            "picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            "deep": '{ "items": ' + "[" * 200000,
            "deep-closed": '{ "items": ' + "[" * 5000 + "]" * 5000 + " }",
            "strange-members": '{ "": 1, "id": "\\u0000", "items": [[]], "scales": {}, "options": [null] }',
        }.items():
            with self.subTest(name):
                done = common.run("validate", self.write("x.json", text))
                self.assertEqual((1, ""), (done.returncode, done.stderr))
                self.assertTrue(done.stdout.startswith("x.json: "), done.stdout)

    def test_not_there(self):
        done = common.run("validate", self.folder / "nothing.json")
        self.assertRegex(done.stderr, r"nothing\.json.*No such file")
        self.assertEqual((2, ""), (done.returncode, done.stdout))

    def test_not_a_folder(self):
        path = self.write("x.json", "{}")
        done = common.run("validate", path / "y.json")
        self.assertIn("Not a directory", done.stderr)
        self.assertEqual((2, ""), (done.returncode, done.stdout))

    def test_usage(self):
        for arguments in [], ["validate"], ["score"], ["score", "a"], ["score", "a", "b", "c"], ["strings"], ["walk", "x"]:
            with self.subTest(" ".join(arguments) or "nothing"):
                done = common.run(*arguments)
                self.assertTrue(done.stderr.startswith("Usage:\n  secure-base-pack validate FILE…"), done.stderr)
                self.assertEqual((2, ""), (done.returncode, done.stdout))


if __name__ == "__main__":
    sys.exit(tap.main())

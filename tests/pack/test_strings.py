# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""`secure-base-pack strings`, end to end."""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import common
import tap

TEXTS = ["plain", 'with "quotes"', "back\\slash", "two\nlines", "30 % of people", "100% sure", "é “日本” —", "a\ttab", "??="]


def extract(header):
    """What xgettext makes of a header, as text → the lines about it."""
    done = subprocess.run(
        ["xgettext", "--from-code=UTF-8", "--add-comments", "--keyword=N_", "--flag=N_:1:pass-c-format", "--no-wrap",
         "--no-location", "--language=C", "--output=-", "-"],
        input=header, capture_output=True, encoding="utf-8", check=True)
    found = {}
    for entry in done.stdout.strip().split("\n\n")[1:]:
        comments = [line for line in entry.splitlines() if line.startswith("#")]
        literals = re.findall(r'^(?:msgid )?"(.*)"$', entry.split('\nmsgstr')[0], re.MULTILINE)
        text = re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match[1], match[1]), "".join(literals))
        found[text] = comments
    return found


class Strings(unittest.TestCase):
    def strings_of(self, texts):
        data = common.read(common.INSTRUMENTS / "drinks.json")
        data["items"] = [
            {"id": f"i{i}", "text": text, "scale": ["tea", "coffee"][i % 2]} for i, text in enumerate(texts)
        ]
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "x.json")
            path.write_text(common.json.dumps(data), encoding="utf-8")
            done = common.run("strings", path)
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        return done.stdout

    def test_all(self):
        """Each text comes out of xgettext as it stands in the file."""
        found = extract(self.strings_of(TEXTS))
        for text in TEXTS:
            with self.subTest(text.replace("\n", " ")):
                self.assertIn(text, found)

    def test_no_formats(self):
        """A text with a percent sign is not taken for a C format, which would
        bind translators to keep its letters."""
        for text, comments in extract(self.strings_of(TEXTS)).items():
            self.assertFalse([line for line in comments if line.startswith("#,") and " c-format" in line], text)

    def test_places(self):
        """Translators learn where a text stands: the file, and the place."""
        header = self.strings_of(["first", "second"])
        self.assertIn("x.json: items[1].text", "\n".join(extract(header)["second"]))

    def test_once(self):
        header = self.strings_of(["same", "same", "other"])
        self.assertEqual(1, header.count('N_("same")'))

    def test_not_for_translation(self):
        found = extract(self.strings_of(["first", "second"]))
        for text in "drinks", "CC-BY-SA-4.0", "Written for the tests.", "i0", "tea", "mean":
            with self.subTest(text):
                self.assertNotIn(text, found)

    def test_shipped(self):
        """All that xgettext finds, and nothing strange on the way."""
        done = common.run("strings", common.CONTENT)
        self.assertEqual(0, done.returncode)
        found = extract(done.stdout)
        self.assertEqual(len(re.findall(r"^N_\(", done.stdout, re.MULTILINE)), len(found))
        self.assertIn("When someone close takes long to reply, I think I did something wrong.", found)
        for text, comments in found.items():
            self.assertFalse([line for line in comments if line.startswith("#,") and " c-format" in line], text)

    def test_not_there(self):
        done = common.run("strings", common.CONTENT / "nothing.json")
        self.assertEqual(2, done.returncode)
        self.assertIn("nothing.json", done.stderr)


if __name__ == "__main__":
    sys.exit(tap.main())

# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Whether all C and Blueprint is written as the formatters write it."""

import difflib
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import tap

ROOT = pathlib.Path(__file__).resolve().parents[2]


def list_files(*patterns):
    return sorted(path for pattern in patterns for path in ROOT.glob(pattern))


def fold(text):
    """Columns in which names are aligned, as GNOME does, are nothing to
    clang-format: within a line, any run of spaces counts as one."""
    return [re.sub(r"(?<=\S) +", " ", line) for line in text.splitlines()]


def differences(path):
    written = path.read_text(encoding="utf-8")
    formatted = subprocess.run(
        ["clang-format", "--style=file", path],
        capture_output=True, cwd=ROOT, encoding="utf-8", check=True).stdout
    return list(difflib.unified_diff(fold(written), fold(formatted), str(path), "clang-format", n=0, lineterm=""))


class Format(unittest.TestCase):
    def test_c(self):
        # Without it, clang-format would take a style of its own. Headers are
        # left out: their prototypes stand in columns.
        self.assertTrue((ROOT / ".clang-format").is_file(), "there is no .clang-format")
        paths = list_files("src/**/*.c", "tests/**/*.c")
        self.assertTrue(paths)
        found = [line for path in paths for line in differences(path)]
        self.assertEqual([], found[:40])

    def test_c_can_fail(self):
        with tempfile.NamedTemporaryFile(suffix=".c", dir=ROOT / "tests") as file:
            file.write(b"int main(void){return 0;}\n")
            file.flush()
            self.assertTrue(differences(pathlib.Path(file.name)))

    def test_blueprint(self):
        paths = [path.relative_to(ROOT) for path in list_files("src/**/*.blp")]
        # Without files it would look through the folder by itself.
        if not paths:
            self.skipTest("there is no Blueprint")
        done = subprocess.run(
            ["blueprint-compiler", "format", "--no-diff", *paths],
            capture_output=True, cwd=ROOT, encoding="utf-8", check=False)
        if done.returncode != 0:
            self.fail(f"{done.stdout}{done.stderr}\nRun: blueprint-compiler format --fix {' '.join(map(str, paths))}")


if __name__ == "__main__":
    sys.exit(tap.main())

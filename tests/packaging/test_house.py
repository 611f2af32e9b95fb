# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The house's order: what lies where, and what may include what."""

import pathlib
import re
import sys
import unittest

import tap

ROOT = pathlib.Path(__file__).resolve().parents[2]
SRC = ROOT / "src"

TOP = {"LICENSE", "README.md", "data", "flatpak", "meson.build", "po", "src", "tests"}
# Builds, which .gitignore keeps out
PASSING = re.compile(r"_build.*|builddir|\..*")

TOOLKIT = re.compile(r"^(?:gtk|gdk|gsk|adwaita|pango|cairo|graphene)(?:[/.-]|$)")
SQL = re.compile(r"(?:^|/)(?:sqlite3|sqlcipher)\.h$")


def list_sources(*folders, suffixes=(".c", ".h")):
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in suffixes)


def includes_of(text):
    return re.findall(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"]', text, re.MULTILINE)


def read_includes(path):
    return includes_of(path.read_text(encoding="utf-8"))


def names_of(folder):
    return {path.name for path in (SRC / folder).rglob("*.h")}


class Includes(unittest.TestCase):
    maxDiff = None

    def check(self, folders, is_refused):
        paths = list_sources(*folders)
        self.assertTrue(paths)
        refused = [f"{path.relative_to(ROOT)}: {name}" for path in paths for name in read_includes(path) if is_refused(name)]
        self.assertEqual([], refused)

    def test_found(self):
        text = '#include <gtk/gtk.h>\n # include "adwaita.h"\n/* gtk */\n#include <gdk-pixbuf/gdk-pixbuf.h>\nint gtk;'
        names = includes_of(text)
        self.assertEqual(["gtk/gtk.h", "adwaita.h", "gdk-pixbuf/gdk-pixbuf.h"], names)
        self.assertTrue(all(map(TOOLKIT.match, names)))
        self.assertFalse(TOOLKIT.match("gio/gio.h"))
        self.assertTrue(SQL.search("sqlcipher/sqlite3.h") and SQL.search("sqlite3.h"))

    def test_model_without_widgets(self):
        self.check(["src/model", "src/pack"], TOOLKIT.match)

    def test_charts_without_model(self):
        model = names_of("model") | names_of("app")
        self.check(["src/charts"], lambda name: name in model or name.startswith("json-glib"))

    def test_model_without_app(self):
        above = names_of("charts") | names_of("app")
        self.check(["src/model", "src/pack"], lambda name: name in above)

    def test_history_without_content(self):
        content = names_of("model/content")
        self.check(["src/model/history"], lambda name: name in content)

    def test_content_without_history(self):
        history = names_of("model/history")
        self.check(["src/model/content"], lambda name: name in history)

    def test_one_door_to_sql(self):
        doors = [path for path in list_sources("src") if any(map(SQL.search, read_includes(path)))]
        self.assertEqual(1, len(doors), doors)
        self.assertEqual(SRC / "model" / "history", doors[0].parent)
        self.assertEqual(".c", doors[0].suffix)

    def test_config_first(self):
        """config.h can only change what comes after it."""
        for path in list_sources("src", "tests", suffixes=(".c",)):
            if read_includes(path)[:1] != ["config.h"]:
                self.fail(f"{path.relative_to(ROOT)} does not include config.h first")


class Files(unittest.TestCase):
    maxDiff = None

    def test_top(self):
        found = {path.name for path in ROOT.iterdir() if not PASSING.fullmatch(path.name)}
        self.assertEqual(TOP, found)

    def test_licences(self):
        """Every source says whose it is and how it may be used."""
        suffixes = (".c", ".h", ".blp", ".css", ".py", ".sh")
        paths = list_sources("src", "tests", "data", "flatpak", "po", suffixes=suffixes)
        paths += [path for folder in TOP - {"LICENSE", "README.md"} for path in ROOT.glob(f"{folder}/**/meson.build")]
        paths += [ROOT / "meson.build"]
        without = []
        for path in paths:
            head = "\n".join(path.read_text(encoding="utf-8").splitlines()[:10])
            if not re.search(r"SPDX-License-Identifier: (GPL-3\.0-or-later|CC-BY-SA-4\.0)\b", head):
                without.append(str(path.relative_to(ROOT)))
        self.assertEqual([], sorted(without))

    def test_names(self):
        """The head of a C file has the file's name."""
        other = [
            str(path.relative_to(ROOT)) for path in list_sources("src", "tests")
            if not path.read_text(encoding="utf-8").startswith(f"/* {path.name}\n")
        ]
        self.assertEqual([], other)

    def test_whitespace(self):
        """As .editorconfig has it: no tabs, no spaces at a line's end, one
        line end at the file's."""
        for path in list_sources("src", "tests", "data", "po", "flatpak",
                                 suffixes=(".c", ".h", ".blp", ".css", ".json", ".py", ".build")):
            name = path.relative_to(ROOT).as_posix()
            # Some fixtures are strange on purpose.
            if not name.startswith("tests/fixtures/"):
                text = path.read_bytes().decode("utf-8")
                self.assertNotRegex(text, r"\t|\r|[ ]\n|\n\n\Z", name)
                self.assertRegex(text, r"\n\Z", name)


if __name__ == "__main__":
    sys.exit(tap.main())

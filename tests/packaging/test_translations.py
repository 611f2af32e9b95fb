# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Whether translators get every text, and give back sound files."""

import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import tap

ROOT = pathlib.Path(__file__).resolve().parents[2]
PO = ROOT / "po"

CALL = re.compile(r'\b(?:N?_|Q_|N?C_|ngettext|g_dngettext|g_dpgettext2?)\s*\(\s*(?:"|[A-Z_]+,\s*")')
IN_BLUEPRINT = re.compile(r'\bC?_\s*\(\s*["\']')
IN_XML = re.compile(r'\btranslatable\s*=\s*"(?:yes|true|1)"')


def drop_comments(text):
    """Takes comments of C and Blueprint away; strings stay."""
    return re.sub(
        r'("(?:\\.|[^"\\])*")|/\*.*?\*/|//[^\n]*', lambda match: match[1] or " ", text, flags=re.DOTALL)


def has_texts(name, text):
    """Whether a file has texts for translators, by its name and content."""
    name = name.removesuffix(".in").removesuffix(".in")
    if name.endswith((".c", ".h")):
        return bool(CALL.search(drop_comments(text)))
    if name.endswith(".blp"):
        return bool(IN_BLUEPRINT.search(drop_comments(text)))
    if name.endswith(".ui"):
        return bool(IN_XML.search(text))
    return name.endswith((".desktop", ".metainfo.xml", ".appdata.xml", ".gschema.xml"))


def find_files():
    """The texts of data/content come by way of po/content.h."""
    found = {"po/content.h"}
    for folder in "src", "data":
        for path in (ROOT / folder).rglob("*"):
            name = path.relative_to(ROOT).as_posix()
            if path.is_file() and not name.startswith("data/content/") and path.suffix not in (".svg", ".png"):
                if has_texts(name, path.read_text(encoding="utf-8")):
                    found.add(name)
    return found


def read_list(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def command_for(missing, superfluous):
    """A line for the shell that puts po/POTFILES.in right."""
    parts = []
    if superfluous:
        parts.append("sed -i " + " ".join(f"-e '\\|^{name}$|d'" for name in sorted(superfluous)) + " po/POTFILES.in")
    if missing:
        parts.append("printf '%s\\n' " + " ".join(sorted(missing)) + " >>po/POTFILES.in")
    parts.append("LC_ALL=C sort -o po/POTFILES.in po/POTFILES.in")
    return " && ".join(parts)


class Finding(unittest.TestCase):
    """Texts are found where they stand, and not where they do not."""

    def test_found(self):
        for name, text in {
            "a.c": 'puts (_ ("Yes"));',
            "b.c": 'N_("Yes")',
            "c.c": 'C_ ("a word", "Yes")',
            "d.c": 'ngettext ("One", "Many", n)',
            "e.c": 'g_dpgettext2 (GETTEXT_PACKAGE, "a word", text)',
            "f.c": 'const char *uri = "https://x"; puts (_ ("Yes"));',
            "g.c": "_ (\n  \"Yes\")",
            "a.blp": 'label: _("Yes");',
            "b.blp": 'label: C_("a word", "Yes");',
            "c.blp": "label: _('Yes');",
            "a.ui": '<property name="label" translatable="yes">Yes</property>',
            "x.desktop.in": "", "x.metainfo.xml.in": "", "x.gschema.xml": "", "x.desktop.in.in": "",
        }.items():
            with self.subTest(name):
                self.assertTrue(has_texts(name, text))

    def test_not_found(self):
        for name, text in {
            "a.c": "int a_b (void);",
            "b.c": '/* _ ("No") */',
            "c.c": '// _ ("No")\n',
            "d.c": 'my_ ("No")',
            "e.c": "g_dgettext (GETTEXT_PACKAGE, text)",
            "f.c": "_ (commands[i].description)",
            "a.blp": 'label: "No";',
            "b.blp": '/* _("No") */',
            "a.ui": '<property name="label">No</property>',
            "x.css": '_ ("No")', "x.service.in": "", "x.json": '_ ("No")',
        }.items():
            with self.subTest(name):
                self.assertFalse(has_texts(name, text))

    def test_command(self):
        """The command that the next test gives, when it fails, works."""
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "po", "POTFILES.in")
            path.parent.mkdir()
            path.write_text("# Copyright\n# SPDX\nb/b.c\nd.c\na.c\n", encoding="utf-8")
            subprocess.run(["sh", "-ec", command_for({"c.blp", "a/z.c"}, {"d.c"})], cwd=folder, check=True)
            self.assertEqual("# Copyright\n# SPDX\na.c\na/z.c\nb/b.c\nc.blp\n", path.read_text(encoding="utf-8"))


class Potfiles(unittest.TestCase):
    def test_complete(self):
        listed = read_list(PO / "POTFILES.in")
        found = find_files()
        missing, superfluous = found - set(listed), set(listed) - found
        twice = {name for name in listed if listed.count(name) > 1}
        if missing or superfluous or twice or listed != sorted(listed):
            self.fail(
                "po/POTFILES.in is to list, in the order of LC_ALL=C sort, each file with texts for translators once.\n"
                + "".join(f"  not listed: {name}\n" for name in sorted(missing))
                + "".join(f"  without texts, or not there: {name}\n" for name in sorted(superfluous))
                + "".join(f"  listed twice: {name}\n" for name in sorted(twice))
                + f"Run: {command_for(missing, superfluous | twice)}")

    def test_content(self):
        made = subprocess.run(
            [os.environ["SECURE_BASE_PACK"], "strings", ROOT / "data" / "content"],
            capture_output=True, encoding="utf-8", check=True).stdout
        if made != (PO / "content.h").read_text(encoding="utf-8"):
            self.fail("po/content.h is not what data/content makes it.\n"
                      "Run: _build/src/pack/secure-base-pack strings data/content >po/content.h")

    def test_extracted(self):
        """xgettext reads all files without a complaint: a string that it
        cannot read is a string that nobody translates."""
        with tempfile.NamedTemporaryFile(suffix=".pot") as file:
            done = subprocess.run(
                ["xgettext", "--directory", ROOT, "--files-from", PO / "POTFILES.in", "--output", file.name,
                 "--from-code=UTF-8", "--add-comments=translators", "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2",
                 "--keyword=NC_:1c,2"],
                capture_output=True, encoding="utf-8", check=False)
            subprocess.run(["msgfmt", "--check-format", "--output-file=/dev/null", file.name], check=True)
        complaints = [
            line for line in done.stderr.splitlines()
            # That texts are not ASCII, told over three lines and the text
            if re.match(r"\S*xgettext: |\S+: (?:warning|error): ", line)
            and "non-ASCII characters" not in line
            and not re.search(r"extension '(blp|in)' is unknown; will try C", line)
        ]
        self.assertEqual((0, []), (done.returncode, complaints))


    def test_quotes(self):
        """xgettext takes a text in single quotes for a letter of C."""
        for path in sorted((ROOT / "src").rglob("*.blp")):
            self.assertNotRegex(drop_comments(path.read_text(encoding="utf-8")), r"\bC?_\s*\(\s*'", path.name)


class Languages(unittest.TestCase):
    def test_linguas(self):
        listed = read_list(PO / "LINGUAS")
        self.assertEqual(sorted(listed), listed)
        self.assertEqual(listed, sorted(path.stem for path in PO.glob("*.po")))

    def test_sound(self):
        for path in sorted(PO.glob("*.po")):
            with self.subTest(path.stem):
                subprocess.run(
                    ["msgfmt", "--check", "--check-accelerators=_", "--output-file=/dev/null", path], check=True)


if __name__ == "__main__":
    sys.exit(tap.main())

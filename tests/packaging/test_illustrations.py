# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The illustrations: drawings that follow the theme, and words for them."""

import re
import sys
import unittest
import xml.etree.ElementTree as ElementTree

import content
import tap

FOLDER = content.CONTENT / "illustrations"
# Those of the library, and those that the app shows by itself
DRAWINGS = sorted([*FOLDER.iterdir(), *(content.CONTENT.parents[1] / "src" / "app").rglob("*.svg")])
SVG = "{http://www.w3.org/2000/svg}"
CLASS = re.compile(r"(ink|accent|soft|second)-(stroke|fill)")
NUMBER = re.compile(r"\d+(\.\d+)?")
MEMBERS = {
    "svg": {"viewBox"},
    "style": set(),
    "path": {"class", "d", "opacity", "stroke-width"},
}
COLOR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl|oklch|url)\(")


def find_faults(text):
    """What in a drawing the app would refuse, or would not draw in the
    colors of the theme."""
    root = ElementTree.fromstring(text)
    if root.tag != SVG + "svg":
        yield "is no svg"
    width, height = 0, 0
    if match := re.fullmatch(r"0 0 (\d+) (\d+)", root.get("viewBox", "")):
        width, height = map(int, match.groups())
    else:
        yield "the viewBox is not 0 0 WIDTH HEIGHT"
    if [child.tag for child in root].count(SVG + "style") != 1:
        yield "there is not one style for other programs"
    for element in root.iter():
        name = element.tag.removeprefix(SVG)
        if name not in MEMBERS or (name != "svg") != (element in list(root)):
            yield f"{name} cannot stand here"
            continue
        yield from (f"{name}: {key} is not known" for key in element.keys() if key not in MEMBERS[name])
        if name != "style" and (element.text or "").strip() or (element.tail or "").strip():
            yield f"{name}: holds text"
        if name == "path":
            yield from find_path_faults(element, max(width, height))


def find_path_faults(path, size):
    kind = CLASS.fullmatch(path.get("class", ""))
    if not kind:
        yield f"there is no class {path.get('class')}"
    elif (kind[2] == "stroke") != ("stroke-width" in path.keys()):
        yield "a line has a stroke-width, and what is filled has none"
    for key in ("opacity", "stroke-width"):
        if key in path.keys() and not NUMBER.fullmatch(path.get(key)):
            yield f"{key} is no number: {path.get(key)}"
    if not re.match(r"M\s*[\d.]", path.get("d", "")):
        yield "d does not begin with a place"
    if any(float(number) > size for number in re.findall(r"[\d.]+", path.get("d", ""))):
        yield "d leaves the drawing"


def strip_style(text):
    return re.sub(r"<style>.*?</style>|<!--.*?-->", "", text, flags=re.DOTALL)


class Drawings(unittest.TestCase):
    def test_found(self):
        """What must not be is seen."""
        body = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style/>%s</svg>'
        self.assertEqual([], list(find_faults(body % '<path class="ink-fill" d="M0 0"/>')))
        for part in (
            "words", "<text>words</text>", "<g/>", "<style/>", '<path class="ink-fill" fill="red" d="M0 0"/>',
            '<path class="red-fill" d="M0 0"/>', '<path class="ink-stroke" d="M0 0"/>', '<path class="ink-fill"/>',
            '<path class="ink-fill" opacity="half" d="M0 0"/>', '<path class="ink-fill" d="M0 0"><path/></path>',
        ):
            with self.subTest(part):
                self.assertTrue(list(find_faults(body % part)))

    def test_subset(self):
        for path in DRAWINGS:
            with self.subTest(path.name):
                self.assertEqual(".svg", path.suffix)
                self.assertEqual([], list(find_faults(path.read_text(encoding="utf-8"))))

    def test_colors(self):
        """Those of the theme, but for the style that other programs read."""
        for path in DRAWINGS:
            with self.subTest(path.name):
                text = path.read_text(encoding="utf-8")
                self.assertNotRegex(strip_style(text), COLOR)
                used = set(re.findall(r'class="([\w-]+)"', text))
                given = set(re.findall(r"\.([\w-]+) \{", text))
                self.assertLessEqual(used, given)

    def test_license(self):
        for path in DRAWINGS:
            with self.subTest(path.name):
                self.assertIn("SPDX-License-Identifier: CC-BY-SA-4.0", path.read_text(encoding="utf-8"))


class Words(unittest.TestCase):
    def setUp(self):
        self.illustrations = content.read(content.CONTENT / "illustrations.json")["illustrations"]

    def test_files(self):
        ids = [illustration["id"] for illustration in self.illustrations]
        self.assertEqual(sorted(path.stem for path in FOLDER.iterdir()), sorted(ids))

    def test_alternative(self):
        """One to three sentences, so that it is soon heard."""
        for illustration in self.illustrations:
            with self.subTest(illustration["id"]):
                sentences = re.findall(r"[.?](?=\s|$)", illustration["text"])
                self.assertIn(len(sentences), (1, 2, 3))
                self.assertLessEqual(len(illustration["text"]), 250)

    def test_labels(self):
        """Few words, within the drawing."""
        for illustration in self.illustrations:
            with self.subTest(illustration["id"]):
                root = ElementTree.parse(FOLDER / f"{illustration['id']}.svg").getroot()
                width, height = map(int, root.get("viewBox").split()[2:])
                for label in illustration.get("labels", []):
                    self.assertLessEqual(len(label["text"]), 32)
                    self.assertTrue(0 <= label["x"] <= width and 0 <= label["y"] <= height, label)


if __name__ == "__main__":
    sys.exit(tap.main())

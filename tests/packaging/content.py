# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The files of data/content, and the texts in them."""

import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONTENT = ROOT / "data" / "content"

# Members that a person never sees, or that are numbers, names and codes.
HIDDEN = {
    "abbreviation", "anxiety", "approach", "avoidance", "bond", "contacts", "depth", "doi", "drawing",
    "evidenceStrength", "exercises", "form", "goal", "id", "illustration", "kind", "languages", "lastChecked",
    "licence", "needs", "purpose", "recall", "related", "reviewed", "scale", "score", "sign", "source", "subject",
    "suggest", "territories", "to", "url", "version",
}
# Members that are a few words, and no sentences.
SHORT = {"cost", "highest", "higher", "hours", "label", "lowest", "name", "title", "facts", "size", "study"}


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def list_files(*folders):
    return sorted(path for folder in folders for path in (CONTENT / folder).rglob("*.json"))


def find_items(part):
    """The items of an instrument, those within groups too, without the groups."""
    for item in part["items"]:
        if item.get("kind") != "group":
            yield item
        if "items" in item:
            yield from find_items(item)


def find_texts(part, place="", skip=HIDDEN):
    """Each text, with its place in the file."""
    if isinstance(part, str):
        yield place, part
    elif isinstance(part, list):
        for index, entry in enumerate(part):
            yield from find_texts(entry, f"{place}[{index}]", skip)
    elif isinstance(part, dict):
        for name, member in part.items():
            # The steps of a shorter way are ids, those of an exercise are not;
            # so are the goals of an exercise, but not those of goals.json. The
            # steps of a week are targets of links.
            if name not in skip and name != "shorter" and not (name in {"goals", "steps"} and set(map(type, member)) == {str}):
                yield from find_texts(member, f"{place}.{name}" if place else name, skip)


def find_sentences(data):
    """The texts that are sentences: what reading is measured on."""
    return [text for _, text in find_texts(data, skip=HIDDEN | SHORT)]

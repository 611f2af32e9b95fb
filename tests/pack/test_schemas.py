# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The schemas in data/schema, and whether they and secure-base-pack agree."""

import pathlib
import sys
import tempfile
import unittest

import jsonschema
import referencing

import common
import tap

# What stands in which files of a folder of content.
KINDS = {
    "instruments/*.json": "instrument",
    "articles/*.json": "article",
    "approaches/*.json": "approach",
    "exercises/*.json": "exercise",
    "paths/*.json": "path",
    "support/*.json": "support",
    "contents.json": "contents",
    "directories.json": "directories",
    "glossary.json": "glossary",
    "goals.json": "goals",
    "illustrations.json": "illustrations",
    "regions.json": "regions",
    "rules.json": "rules",
    "sources.json": "sources",
}

SCHEMAS = {
    path.name: common.read(path) for path in (common.ROOT / "data" / "schema").glob("*.schema.json")
}
REGISTRY = referencing.Registry().with_resources(
    (name, referencing.Resource.from_contents(schema)) for name, schema in SCHEMAS.items()
)


def faults_of(kind, data):
    validator = jsonschema.Draft202012Validator(SCHEMAS[f"{kind}.schema.json"], registry=REGISTRY)
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(data)]


def kind_of(path):
    return next((kind for pattern, kind in KINDS.items() if path.match(pattern)), None)


def find_objects(schema):
    """Each part of a schema that is for an object with certain members."""
    if isinstance(schema, dict):
        if schema.get("type") == "object" and "properties" in schema:
            yield schema
        for part in schema.values():
            yield from find_objects(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from find_objects(part)


class Schemas(unittest.TestCase):
    def test_sound(self):
        for kind in KINDS.values():
            with self.subTest(kind):
                jsonschema.Draft202012Validator.check_schema(SCHEMAS[f"{kind}.schema.json"])

    def test_closed(self):
        """No schema lets members pass that it does not know."""
        for kind in KINDS.values():
            with self.subTest(kind):
                for part in find_objects(SCHEMAS[f"{kind}.schema.json"]):
                    # Within `contains` a part asks for one member only.
                    if not all(set(value) == {"const"} for value in part["properties"].values()):
                        self.assertIs(False, part.get("additionalProperties", part.get("unevaluatedProperties")))


class Sound(unittest.TestCase):
    def check_folder(self, root):
        paths = [path for path in sorted(root.rglob("*.json"))]
        self.assertTrue(paths)
        for path in paths:
            with self.subTest(path.relative_to(root).as_posix()):
                self.assertIsNotNone(kind_of(path), "no schema is for this file")
                self.assertEqual([], faults_of(kind_of(path), common.read(path)))

    def test_shipped(self):
        self.check_folder(common.CONTENT)

    def test_small(self):
        self.check_folder(common.SMALL)

    def test_packs(self):
        for path in sorted(common.INSTRUMENTS.glob("*.json")):
            with self.subTest(path.name):
                self.assertEqual([], faults_of("instrument", common.read(path)))


class Bad(unittest.TestCase):
    """fixtures/content/bad holds tables: what to change in a file that is
    sound, and the faults that secure-base-pack then tells, word for word."""

    def test_bad(self):
        for path in sorted((common.FIXTURES / "content" / "bad").glob("*.json")):
            table = common.read(path)
            for row in table["bad"]:
                with self.subTest(f"{path.stem}/{row['name']}"):
                    self.check_row(table, row)

    def check_row(self, table, row):
        data = common.change(common.read(common.SMALL / table["file"]), row["change"])
        self.assertTrue(faults_of(table["schema"], data), "the schema lets it pass")

        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, table["file"])
            path.parent.mkdir(exist_ok=True)
            path.write_text(common.json.dumps(data), encoding="utf-8")
            done = common.run("validate", path)
        self.assertEqual([f"{path.name}: {fault}" for fault in row["faults"]], done.stdout.splitlines())
        self.assertEqual(1, done.returncode)


if __name__ == "__main__":
    sys.exit(tap.main())

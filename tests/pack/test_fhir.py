# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""FHIR questionnaires in, and responses out: against HL7's schema, our own,
and what secure-base-pack says."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import jsonschema

import common
import tap

FHIR = common.FIXTURES / "fhir"
QUESTIONNAIRES = sorted(FHIR.glob("*-*9.json")) + sorted(FHIR.glob("*-*7.json"))
RESPONSE = jsonschema.Draft6Validator(common.read(FHIR / "questionnaire-response.schema.json"))
PACK = jsonschema.Draft202012Validator(common.read(common.ROOT / "data" / "schema" / "instrument.schema.json"))
EXTENSION = "http://hl7.org/fhir/StructureDefinition/"
CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"


def show(*arguments):
    done = subprocess.run([os.environ["PRINT_FHIR"], *map(str, arguments)], capture_output=True, encoding="utf-8",
                          timeout=60, check=False)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    return json.loads(done.stdout)


def coded(code, score=None):
    option = {"valueCoding": {"system": "urn:s", "code": code, "display": code.upper()}}
    if score is not None:
        option["extension"] = [{"url": EXTENSION + "ordinalValue", "valueDecimal": score}]
    return option


def choice(link_id, **members):
    return {"linkId": link_id, "type": "choice", "text": f"{link_id}?",
            "answerOption": [coded("x", 0), coded("y", 1.5)], **members}


def total(link_id, kind, expression):
    return {"linkId": link_id, "type": kind, "text": f"Total {link_id}",
            "extension": [{"url": CALCULATED, "valueExpression": {"language": "text/fhirpath", "expression": expression}}]}


def form(*items, **members):
    return {"resourceType": "Questionnaire", "url": "http://example.org/q", "version": "2", "status": "active",
            "title": "Form", "item": list(items), **members}


class Fhir(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name, "q.json")

    def write(self, data):
        self.path.write_text(json.dumps(data), encoding="utf-8")
        return self.path

    def respond(self, data, *answers):
        response = show("response", data if isinstance(data, pathlib.Path) else self.write(data), *answers)
        self.assertEqual([], [f"{error.json_path}: {error.message}" for error in RESPONSE.iter_errors(response)])
        return response


class Questionnaires(Fhir):
    def test_validate(self):
        self.assertEqual(3, len(QUESTIONNAIRES))
        done = common.run("validate", *QUESTIONNAIRES)
        self.assertEqual(("3 files, no faults\n", "", 0), (done.stdout, done.stderr, done.returncode))

    def test_faults(self):
        path = self.write(form(choice("a", repeats=True), {"linkId": "b", "type": "text", "text": "?"}))
        done = common.run("validate", path)
        self.assertEqual("q.json: item[0].repeats: more than one answer to a question is not supported\n"
                         "q.json: item[1].type: “text” items are not supported\n", done.stdout)
        self.assertEqual(1, done.returncode)
        answers = path.with_name("answers.csv")
        answers.write_text("a\n1\n")
        done = common.run("score", path, answers)
        self.assertEqual("q.json: item[0].repeats: more than one answer to a question is not supported "
                         "(and 1 more fault)\n", done.stderr)

    def test_score(self):
        answers = self.path.with_name("answers.csv")
        items = ["/69725-0", "/68509-9", "/69733-4", "/69734-2", "/69735-9", "/69689-8", "/69736-7"]
        answers.write_text(",".join(items) + "\n0,1,2,3,2,1,0\n3,3,3,3,3,3,3\n3,3,3,,3,3,3\n")
        done = common.run("score", FHIR / "lhc-gad7.json", answers)
        self.assertEqual(("70274-6\n9\n21\n\n", "", 0), (done.stdout, done.stderr, done.returncode))

    def test_packs_are_sound(self):
        for path in QUESTIONNAIRES:
            with self.subTest(path.name):
                pack = show("pack", path)
                self.assertEqual([], [f"{error.json_path}: {error.message}" for error in PACK.iter_errors(pack)])
                self.assertIn("permission", pack["copyright"])
                self.assertNotIn("licence", pack)

    def test_pack(self):
        pack = show("pack", FHIR / "lhc-phq9.json")
        self.assertEqual("9bca2d21-ace0-4da2-af34-b6d20b44c560", pack["id"])
        self.assertRegex(pack["version"], "^[0-9a-f]{8}$")
        self.assertEqual("PHQ-9 quick depression assessment panel [Reported.PHQ]", pack["title"])
        self.assertTrue(pack["about"].startswith("The PHQ-9 is the standard"))
        self.assertEqual(["choice"] * 10, [item["kind"] for item in pack["items"]])
        self.assertEqual(["44261-6"] * 9 + [None], [item.get("scale") for item in pack["items"]])
        self.assertEqual({"id": "44261-6", "title": "Patient health questionnaire 9 item total score", "score": "sum",
                          "minimumAnswered": 1, "linkId": "/44261-6", "linkType": "decimal",
                          "linkAfter": "/69722-7-help"}, pack["scales"][0])

    def test_version_follows_content(self):
        data = form(choice("a"))
        del data["version"]
        version = show("pack", self.write(data))["version"]
        self.assertEqual(version, show("pack", self.write(dict(reversed(data.items()))))["version"])
        self.assertNotEqual(version, show("pack", self.write({**data, "title": "Other"}))["version"])

    def test_id(self):
        for members, expected in [
            ({"url": "http://example.org/Questionnaire/my_form.1"}, "my_form.1"),
            ({"url": "http://example.org/Questionnaire/" + "x" * 100}, "x" * 64),
            ({"url": "urn:oid:1.2.3"}, "urn-oid-1.2.3"),
            ({"url": "http://example.org/", "id": "own-id"}, "own-id"),
            ({"url": "http://example.org/", "name": "PHQ 9 (new)"}, "PHQ-9-new"),
        ]:
            with self.subTest(expected):
                self.assertEqual(expected, show("pack", self.write(form(choice("a"), **members)))["id"])

    def test_literal(self):
        """No text of theirs becomes a mark of ours."""
        pack = show("pack", self.write(form(choice("a"), description="See *this* and [that](https://x) \\ [@source]")))
        self.assertEqual("See \\*this\\* and \\[that](https://x) \\\\ \\[@source]", pack["about"])


class Respond(Fhir):
    """`secure-base-pack respond`"""

    def test_rows(self):
        """One resource a line, each by HL7's schema; what was skipped is not
        there, and with it no total."""
        data = common.read(FHIR / "lhc-gad7.json")
        items = [item["linkId"] for item in data["item"] if item["type"] == "choice"]
        rows = [[0] * 7, [3] * 7, [0] * 6 + [""]]
        answers = self.path.with_name("answers.csv")
        answers.write_text("\n".join(",".join(map(str, row)) for row in [items, *rows]) + "\n", encoding="utf-8")
        done = common.run("respond", FHIR / "lhc-gad7.json", answers)
        self.assertEqual((0, ""), (done.returncode, done.stderr))

        responses = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual(3, len(responses))
        given = []
        for response in responses:
            self.assertEqual([], list(RESPONSE.iter_errors(response)))
            self.assertEqual("completed", response["status"])
            given.append({item["linkId"]: item["answer"][0] for item in response["item"]})
        total = next(item["linkId"] for item in data["item"] if item["type"] != "choice")
        # Seven times 0; seven times 3; one is missing.
        self.assertEqual([{"valueDecimal": 0}, {"valueDecimal": 21}, None], [row.get(total) for row in given])
        self.assertEqual([8, 8, 6], [len(row) for row in given])

    def test_fault(self):
        answers = self.path.with_name("answers.csv")
        answers.write_text("a\n9\n", encoding="utf-8")
        pack = self.path.with_name("pack.json")
        pack.write_text(json.dumps(form(choice("a"))), encoding="utf-8")
        done = common.run("respond", pack, answers)
        self.assertEqual((1, "", "Line 2, column 1: “9” is not one of the options\n"),
                         (done.returncode, done.stdout, done.stderr))


class Responses(Fhir):
    def test_head(self):
        response = self.respond(form(choice("a")), "done", "a=1")
        self.assertEqual({"resourceType": "QuestionnaireResponse", "questionnaire": "http://example.org/q|2",
                          "status": "completed", "authored": "2026-11-22T10:30:00Z"},
                         {name: value for name, value in response.items() if name != "item"})

    def test_in_progress(self):
        response = self.respond(form(choice("a")))
        self.assertEqual({"resourceType": "QuestionnaireResponse", "questionnaire": "http://example.org/q|2",
                          "status": "in-progress"}, response)

    def test_without_address(self):
        data = form(choice("a"), id="q")
        del data["url"]
        response = self.respond(data)
        self.assertRegex(response["questionnaire"], "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
        self.assertEqual(response, self.respond(data))

    def test_made_version_is_not_told(self):
        data = form(choice("a"))
        del data["version"]
        self.assertEqual("http://example.org/q", self.respond(data)["questionnaire"])

    def test_fixtures(self):
        for path, n_answered, score in [(FHIR / "lhc-gad7.json", 7, {"valueDecimal": 14}),
                                        (FHIR / "lhc-phq9.json", 9, {"valueDecimal": 18}),
                                        (FHIR / "sdc-phq9.json", 9, {"valueQuantity": {"value": 18}})]:
            with self.subTest(path.name):
                data = common.read(path)
                items = data["item"][0].get("item", data["item"])
                answers = [f"{item['linkId']}=2" for item in items[:n_answered]]
                response = self.respond(path, "done", *answers)
                told = response["item"][0].get("item", response["item"])
                self.assertEqual([item["linkId"] for item in items[:n_answered]] + [
                    item["linkId"] for item in items[n_answered:] if item["type"] in ("decimal", "quantity")],
                    [item["linkId"] for item in told])
                self.assertEqual([item["text"] for item in items[:n_answered]], [item["text"] for item in told[:n_answered]])
                self.assertEqual([score], told[-1]["answer"])

    def test_coding_as_in_the_file(self):
        response = self.respond(FHIR / "lhc-gad7.json", "/68509-9=2")
        self.assertEqual([{"linkId": "/68509-9", "text": "Over the past 2 weeks have you not been able to stop or control worrying",
                           "answer": [{"valueCoding": {"system": "http://loinc.org", "code": "LA18938-3",
                                                       "display": "More days than not"}}]}], response["item"])

    def test_values(self):
        response = self.respond(form(
            {"linkId": "truth", "type": "boolean", "text": "?"},
            {"linkId": "number", "type": "integer", "text": "?"},
            {"linkId": "size", "type": "choice", "text": "?", "answerOption": [{"valueInteger": 3}, {"valueInteger": 5}]},
            {"linkId": "word", "type": "choice", "text": "?", "answerOption": [{"valueString": "3"}, {"valueString": "b"}]},
            choice("code")),
            "truth=0", "number=-12", "size=5", "word=1", "code=2")
        self.assertEqual([{"valueBoolean": False}, {"valueInteger": -12}, {"valueInteger": 5}, {"valueString": "3"},
                          {"valueCoding": {"system": "urn:s", "code": "y", "display": "Y"}}],
                         [item["answer"][0] for item in response["item"]])

    def test_not_offered_is_not_told(self):
        self.assertNotIn("item", self.respond(form(choice("a")), "a=7", "b=1"))

    def test_totals_in_place(self):
        """As what the questionnaire wants them, and where: first, between
        others, and in a group of their own."""
        response = self.respond(form(
            total("first", "decimal", "%resource.repeat(item).where(linkId='a').answer.value.weight().sum()"),
            {"linkId": "g", "type": "group", "text": "Group", "item": [
                choice("a"), total("middle", "quantity", "%resource.repeat(item).where(linkId='b').answer.value.weight().sum()"),
                choice("b")]},
            {"linkId": "own", "type": "group", "text": "Totals", "item": [
                total("last", "integer", "%resource.repeat(item).where(linkId='c').answer.value.weight().sum()")]},
            choice("c")), "a=2", "b=2", "c=1")
        self.assertEqual(["first", "g", "own", "c"], [item["linkId"] for item in response["item"]])
        self.assertEqual(["a", "middle", "b"], [item["linkId"] for item in response["item"][1]["item"]])
        self.assertEqual([{"valueDecimal": 1.5}], response["item"][0]["answer"])
        self.assertEqual([{"valueQuantity": {"value": 1.5}}], response["item"][1]["item"][1]["answer"])
        self.assertEqual([{"linkId": "last", "text": "Total last", "answer": [{"valueInteger": 0}]}], response["item"][2]["item"])

    def test_no_total_where_something_is_skipped(self):
        data = form(choice("a"), choice("b"), total("t", "decimal", "%resource.item.answer.weight().sum()"))
        self.assertEqual(["a"], [item["linkId"] for item in self.respond(data, "a=2")["item"]])

    def nested(self):
        """A question under a question, and a group under that."""
        yes = [{"question": "a", "operator": "=", "answerCoding": {"system": "urn:s", "code": "y"}}]
        return form({"linkId": "g", "type": "group", "text": "G", "item": [
            choice("a", item=[
                choice("b", enableWhen=yes),
                {"linkId": "h", "type": "display", "text": "Help"},
                {"linkId": "inner", "type": "group", "text": "Inner", "item": [choice("c", item=[choice("d")])]}])]})

    def test_nested(self):
        x = {"valueCoding": {"system": "urn:s", "code": "x", "display": "X"}}
        y = {"valueCoding": {"system": "urn:s", "code": "y", "display": "Y"}}
        response = self.respond(self.nested(), "a=2", "b=1", "c=2", "d=1")
        self.assertEqual([{"linkId": "g", "text": "G", "item": [
            {"linkId": "a", "text": "a?", "answer": [{**y, "item": [
                {"linkId": "b", "text": "b?", "answer": [x]},
                {"linkId": "inner", "text": "Inner", "item": [
                    {"linkId": "c", "text": "c?", "answer": [{**y, "item": [
                        {"linkId": "d", "text": "d?", "answer": [x]}]}]}]}]}]}]}], response["item"])

    def test_nested_not_asked(self):
        response = self.respond(self.nested(), "a=1", "b=1", "d=2")
        inner = response["item"][0]["item"][0]["answer"][0]["item"]
        self.assertEqual(["inner"], [item["linkId"] for item in inner])
        self.assertEqual(["item"], list(inner[0]["item"][0]["answer"][0]))

    def test_packs_of_ours(self):
        """Options that have no code are told by their values."""
        response = self.respond(common.INSTRUMENTS / "drinks.json", "done")
        self.assertRegex(response["questionnaire"], "^urn:uuid:")
        pack = common.read(common.INSTRUMENTS / "drinks.json")
        option = pack["options"][0]
        response = self.respond(common.INSTRUMENTS / "drinks.json", f"{pack['items'][0]['id']}={option['value']}")
        self.assertEqual([{"valueCoding": {"code": str(option["value"]), "display": option["label"]}}],
                         response["item"][0]["answer"])

    def test_schema_refuses(self):
        """The schema would not let just anything pass."""
        good = self.respond(form(choice("a")), "a=1")
        for change in {"status": "done"}, {"questionnaire": 1}, {"x": 1}, {"item": [{"linkid": "a"}]}, {"authored": "today"}:
            with self.subTest(str(change)):
                self.assertFalse(RESPONSE.is_valid({**good, **change}))


if __name__ == "__main__":
    sys.exit(tap.main())

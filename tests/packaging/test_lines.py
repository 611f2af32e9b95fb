# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The lines of each country: what somebody in danger relies on."""

import copy
import datetime
import re
import sys
import unittest
import urllib.parse
import xml.etree.ElementTree as ElementTree

import content
import reading
import tap

KINDS = ["emergency", "crisis", "listening", "abuse", "health", "young"]
PHONE = re.compile(r"(\+[1-9][\d -]*|#?\(?\d[\d ()-]*)\d")
PAGE = re.compile(r"https://[^/\s]+\.[^/\s]+(/\S*)?")
FORMS = {
    "call": PHONE,
    "text": re.compile(r"(\+[1-9]|\d)[\d -]*\d"),
    "chat": PAGE,
    "web": PAGE,
    "email": re.compile(r"[^@\s:?]+@[^@\s:?]+\.[^@\s:?]+"),
    "whatsapp": re.compile(r"\+[1-9][\d -]*\d"),
}
# What nobody has read anywhere.
UNSEEN = re.compile(r"\b(from )?memory\b|\bverify\b|\bunverified\b|\bTODO\b|\bFIXME\b|\bexample\.", re.IGNORECASE)
# Numbers that lists still have, and that nobody answers now.
GONE = {
    "in": {"18005990019": "KIRAN, now Tele-MANAS"},
    "kr": {"1393": "now 109"},
    "my": {"0379568145": "Befrienders KL, now 03-7627 2929"},
    "pl": {"801120002": "Niebieska Linia, now 800 120 002"},
    "sg": {"18002214444": "SOS, now 1767"},
}
# No word that hurts: nobody “commits” suicide, and no attempt “succeeds”.
HURTFUL = re.compile(r"\bcommit(s|ted|ting)?\b|\bsuccessful\b|\bvictims of suicide\b|\bepidemic\b", re.IGNORECASE)

# There are more countries than these, and as many with each kind that counts most.
FEWEST = 20


def digits_of(value):
    return re.sub(r"\D", "", value)


def is_day(text):
    try:
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text)) and bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


def faults_of_source(entry):
    source = entry.get("source", {})
    address = urllib.parse.urlsplit(source.get("url", ""))
    if not source.get("title"):
        yield "the source has no title"
    if address.scheme not in {"https", "http"} or "." not in (address.hostname or ""):
        yield "the source has no address"
    if not is_day(entry.get("lastChecked", "")):
        yield "nobody says when it was checked"
    elif entry["lastChecked"] < source.get("published", ""):
        yield "it was checked before it was published"
    if {"status", "verified"} & (set(entry) | set(source)) or UNSEEN.search(str(entry)):
        yield "nobody has read it anywhere"


def faults_of_contact(contact):
    if not FORMS[contact["kind"]].fullmatch(contact["value"]):
        yield f"no {contact['kind']} has this form: {contact['value']}"
    if "words" in contact and (contact["kind"] != "text" or contact["words"] != contact["words"].upper()):
        yield f"the words are not plain to send: {contact['words']}"


def faults_of_line(line):
    yield from faults_of_source(line)
    for contact in line["contacts"]:
        yield from faults_of_contact(contact)
    if line["kind"] == "emergency" and line["contacts"][0]["kind"] not in {"call", "text"}:
        yield "an emergency has no number"
    if HURTFUL.search(line["text"]):
        yield "a word hurts"


def faults_of_numbers(country):
    """One number under two names leaves a person to wonder which it is."""
    names = {}
    for line in country["lines"]:
        for contact in line["contacts"]:
            if contact["kind"] in {"call", "text", "whatsapp"}:
                number = digits_of(contact["value"])
                if names.setdefault(number, line["name"]) != line["name"]:
                    yield f"{number} stands under two names"
                if number in GONE.get(country["id"], {}):
                    yield f"{number} is gone: {GONE[country['id']][number]}"


def faults_of(country):
    faults = [f"{line['id']}: {fault}" for line in country["lines"] for fault in faults_of_line(line)]
    faults += faults_of_numbers(country)
    kinds = [line["kind"] for line in country["lines"]]
    if kinds[0] != "emergency" or country["lines"][0]["contacts"][0]["kind"] != "call":
        faults.append("the emergency number does not stand first")
    if sorted(kinds, key=KINDS.index) != kinds:
        faults.append("the kinds do not stand in order")
    if len({line["id"] for line in country["lines"]}) != len(kinds):
        faults.append("an id stands twice")
    if not {"crisis", "listening"} & set(kinds):
        faults.append("nobody is there to talk to")
    if country["id"].upper() not in country["territories"]:
        faults.append("it is not among its own territories")
    return faults


def list_countries():
    return [(path, content.read(path)) for path in content.list_files("support")]


class Rules(unittest.TestCase):
    """That the rules find what they are for."""

    GOOD = {
        "id": "xx",
        "title": "Nowhere",
        "territories": ["XX"],
        "lines": [
            {
                "id": id,
                "kind": kind,
                "name": id,
                "text": "For you.",
                "contacts": [{"kind": "call", "value": number}],
                "languages": ["en"],
                "source": {"title": "Gazette", "url": "https://gazette.org/lines", "published": "2026-10"},
                "lastChecked": "2026-11-22",
            }
            for id, kind, number in (("emergency", "emergency", "112"), ("talk", "crisis", "116 123"))
        ],
    }

    def test_good(self):
        self.assertEqual([], faults_of(self.GOOD))

    def check(self, fault, line, **members):
        country = copy.deepcopy(self.GOOD)
        country["lines"][line].update(members)
        self.assertIn(fault, "\n".join(faults_of(country)))

    def test_source(self):
        self.check("talk: the source has no title", 1, source={"url": "https://gazette.org"})
        for url in "", "gazette", "https://", "mailto:editor@gazette.org":
            self.check("talk: the source has no address", 1, source={"title": "Gazette", "url": url})
        self.check("talk: nobody says when it was checked", 1, lastChecked="2026-02-30")
        self.check("talk: nobody says when it was checked", 1, lastChecked="")
        self.check("talk: it was checked before it was published", 1, lastChecked="2026-09-30")
        self.check("talk: nobody has read it anywhere", 1, status="M")
        self.check("talk: nobody has read it anywhere", 1, source={"title": "From memory", "url": "https://gazette.org"})
        self.check("talk: nobody has read it anywhere", 1, hours="Always [verify]")

    def test_contacts(self):
        for kind, value in {
            "call": "0800 HELP", "text": "HOME to 741741", "chat": "http://gazette.org", "web": "gazette.org",
            "email": "editor", "whatsapp": "07700 900 000",
        }.items():
            self.check(f"talk: no {kind} has this form: {value}", 1, contacts=[{"kind": kind, "value": value}])
        self.check("talk: the words", 1, contacts=[{"kind": "text", "value": "85258", "words": "Shout"}])
        self.check("talk: the words", 1, contacts=[{"kind": "call", "value": "85258", "words": "SHOUT"}])

    def test_numbers(self):
        self.check("112 stands under two names", 1, contacts=[{"kind": "text", "value": "1-1-2"}])
        self.check("emergency: an emergency has no number", 0, contacts=[{"kind": "web", "value": "https://gazette.org"}])
        for number in GONE["sg"]:
            country = {**copy.deepcopy(self.GOOD), "id": "sg", "territories": ["SG"]}
            country["lines"][1]["contacts"][0]["value"] = number
            self.assertIn("is gone", "\n".join(faults_of(country)))

    def test_order(self):
        self.check("the emergency number does not stand first", 0, kind="crisis")
        self.check("the emergency number does not stand first", 0, contacts=[{"kind": "text", "value": "114"}])
        self.check("the kinds do not stand in order", 0, kind="young")
        self.check("nobody is there to talk to", 1, kind="health")
        self.check("an id stands twice", 1, id="emergency")
        self.assertIn("it is not among its own territories", faults_of({**self.GOOD, "territories": ["XY"]}))

    def test_words(self):
        self.check("talk: a word hurts", 1, text="For those who committed it.")


class Countries(unittest.TestCase):
    def test_each(self):
        for path, country in list_countries():
            with self.subTest(path.stem):
                self.assertEqual(path.stem, country["id"])
                self.assertEqual([], faults_of(country))

    def test_enough(self):
        countries = [country for _, country in list_countries()]
        self.assertGreater(len(countries), FEWEST)
        for kind in "emergency", "crisis", "abuse":
            with self.subTest(kind):
                having = [country for country in countries if kind in {line["kind"] for line in country["lines"]}]
                self.assertGreater(len(having), FEWEST)

    def test_once(self):
        """Nobody can be in two countries, or choose between two names that
        are the same."""
        countries = [country for _, country in list_countries()]
        places = [place for country in countries for place in country["territories"]]
        self.assertEqual(sorted(set(places)), sorted(places))
        titles = [country["title"] for country in countries]
        self.assertEqual(sorted(set(titles)), sorted(titles))

    def test_reading(self):
        """Who is in distress reads little, and that little has to be easy."""
        texts = [line["text"] for _, country in list_countries() for line in country["lines"]]
        self.assertLessEqual(reading.grade(texts), 8)
        for text in texts:
            with self.subTest(text):
                self.assertLessEqual(len(reading.split_words(text)), 25)

    def test_shipped(self):
        """A file that is no resource is not in the app."""
        tree = ElementTree.parse(content.CONTENT / "content.gresource.xml")
        shipped = {file.text for file in tree.iter("file")}
        files = {path.relative_to(content.CONTENT).as_posix() for path in content.list_files("support")}
        self.assertEqual(set(), (files | {"directories.json"}) - shipped)


class Directories(unittest.TestCase):
    def test_each(self):
        directories = content.read(content.CONTENT / "directories.json")["directories"]
        self.assertGreaterEqual(len(directories), 3)
        for directory in directories:
            with self.subTest(directory["id"]):
                self.assertEqual([], list(faults_of_source(directory)))
                self.assertRegex(directory["url"], PAGE)


if __name__ == "__main__":
    sys.exit(tap.main())

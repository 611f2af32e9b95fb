# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Many people, invented, who answer an instrument."""

import csv
import random


def create_pack(n_items):
    """Two dimensions that take turns, each with every third item reversed."""
    scales = ["anxiety", "avoidance"]
    return {
        "id": "many", "version": "1", "title": "Many items",
        "options": [{"value": value, "label": f"Option {value}"} for value in range(1, 8)],
        "items": [
            {"id": f"q{i}", "text": f"Item {i}.", "scale": scales[i % 2], "reverse": i % 6 in (0, 3)}
            for i in range(n_items)
        ],
        "scales": [{"id": scale, "title": scale, "score": "mean", "minimumAnswered": 0.8} for scale in scales],
    }


def invent(pack, count):
    """A dictionary of answers for each; None where an item was skipped."""
    chance = random.Random(20261122)
    columns = [item["id"] for item in pack["items"]]
    chance.shuffle(columns)
    values = [option["value"] for option in pack["options"]]
    people = []
    for _ in range(count):
        skips = chance.choice([0, 0.05, 0.15, 0.3])
        people.append({c: None if chance.random() < skips else chance.choice(values) for c in columns})
    return people


def write(people, path):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(people[0]))
        writer.writeheader()
        writer.writerows(people)

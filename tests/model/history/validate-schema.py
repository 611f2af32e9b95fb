#!/usr/bin/env python3
# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the schema of history files says what the program does.

What the program writes must be valid; what it refuses must not be, as far as
a schema can tell.
"""

import json
import pathlib
import subprocess
import sys

import jsonschema

# Too deep, or a number that JSON has no bounds for, or a day that a month does
# not have, or a character that only some programs cannot hold.
BEYOND_A_SCHEMA = {
    'deep',
    'escaped-nul',
    'event-29-february',
    'lone-surrogate',
    'pack-huge',
    'response-huge',
    'started-on-30-february',
    'unknown-huge-in-person',
    'unknown-huge-in-record',
}


def read(path):
    """The JSON of a file, or None if it is not JSON."""
    try:
        return json.loads(path.read_text(encoding='utf-8'))
    except (ValueError, RecursionError):
        return None


def main(schema_path, fixtures, make_history):
    schema = json.loads(pathlib.Path(schema_path).read_text(encoding='utf-8'))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = []

    def must_be_valid(name, history):
        for error in validator.iter_errors(history):
            faults.append(f'{name}: {error.json_path}: {error.message[:200]}')

    must_be_valid('history.json', read(pathlib.Path(fixtures) / 'history.json'))
    for seed in range(10):
        made = subprocess.run([make_history, str(seed), '40'],
                              check=True, capture_output=True, encoding='utf-8')
        must_be_valid(f'seed {seed}', json.loads(made.stdout))

    n_bad = 0
    for path in sorted((pathlib.Path(fixtures) / 'bad').glob('*.json')):
        history = read(path)
        if history is None or path.stem in BEYOND_A_SCHEMA:
            continue
        n_bad += 1
        if validator.is_valid(history):
            faults.append(f'bad/{path.name}: the schema lets it pass')

    print(*faults, sep='\n')
    print(f'{n_bad} bad files refused' if not faults else f'{len(faults)} faults')
    return 1 if faults or n_bad == 0 else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))

# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs a module's unittest cases and tells their outcome in the TAP format.

Each check is a line of its own: a test, or each `subTest` of one that has
some, named after its first argument.
"""

import sys
import unittest


class Result(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.count = 0
        self.split = set()

    def tell(self, name, error=None, note=""):
        self.count += 1
        if error:
            for line in error.rstrip().splitlines():
                print("#", line, file=sys.stderr)
        outcome = "not ok" if error else "ok"
        print(f"{outcome} {self.count} - {name.replace('#', '')}{note}", flush=True)

    @staticmethod
    def name_of(test):
        return test.id().partition(".")[2].replace(".", "/").replace("test_", "").replace("_", "-")

    def addSuccess(self, test):
        super().addSuccess(test)
        if test.id() not in self.split:
            self.tell(self.name_of(test))

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.tell(self.name_of(test), self.failures[-1][1])

    def addError(self, test, err):
        super().addError(test, err)
        self.tell(self.name_of(test), self.errors[-1][1])

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.tell(self.name_of(test), note=f" # SKIP {reason}")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        self.split.add(test.id())
        words = [subtest._message] if isinstance(subtest._message, str) else []
        words += [str(value) for value in subtest.params.values()]
        name = f"{self.name_of(test)}/{' '.join(words)}"
        self.tell(name, self._exc_info_to_string(err, test) if err else None)


def main():
    print("TAP version 13")
    result = Result()
    unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"]).run(result)
    print(f"1..{result.count}")
    return 0 if result.wasSuccessful() and result.count else 1

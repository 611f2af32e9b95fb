# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the Flatpak may do: show a window, and nothing else. No network, no
files, no other program. Whoever widens this breaks a promise to people."""

import copy
import json
import pathlib
import sys
import unittest

import tap

ROOT = pathlib.Path(__file__).resolve().parents[2]
APP_ID = "io.github.securebase.SecureBase"
MANIFEST = ROOT / "flatpak" / f"{APP_ID}.json"

PERMISSIONS = {"--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri"}


def find_build_arguments(part):
    """What modules ask for while they are built."""
    if isinstance(part, dict):
        for name, member in part.items():
            if name in ("build-args", "test-args"):
                yield from member
            else:
                yield from find_build_arguments(member)
    elif isinstance(part, list):
        for entry in part:
            yield from find_build_arguments(entry)


def faults_of(manifest):
    faults = [f"it asks for {argument}" for argument in manifest["finish-args"] if argument not in PERMISSIONS]
    faults += [f"its build asks for {argument}" for argument in find_build_arguments(manifest)]
    faults += [f"it has {name}" for name in ("add-extensions", "base", "inherit-extensions") if name in manifest]
    for module in manifest["modules"]:
        if not isinstance(module, dict):
            faults.append(f"it takes in the file {module}, which nobody looks at here")
            continue
        for source in module.get("sources", []):
            if "url" in source and "sha256" not in source:
                faults.append(f"{module['name']}: a source has no checksum")
            if not source.get("url", "https://").startswith("https://"):
                faults.append(f"{module['name']}: a source comes without encryption")
    return faults


class Manifest(unittest.TestCase):
    def setUp(self):
        self.manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))

    def test_permissions(self):
        self.assertEqual([], faults_of(self.manifest))
        self.assertEqual(PERMISSIONS, set(self.manifest["finish-args"]))
        self.assertEqual(len(PERMISSIONS), len(self.manifest["finish-args"]))

    def test_names(self):
        self.assertEqual(APP_ID, self.manifest["id"])
        self.assertEqual("org.gnome.Platform", self.manifest["runtime"])
        self.assertEqual("org.gnome.Sdk", self.manifest["sdk"])
        self.assertGreaterEqual(int(self.manifest["runtime-version"]), 50)
        self.assertEqual("secure-base", self.manifest["command"])

    def test_no_other(self):
        """There is no second manifest that asks for more."""
        manifests = [path for path in ROOT.glob("flatpak/*") if path.suffix in (".json", ".yaml", ".yml")]
        self.assertEqual([MANIFEST], manifests)


class Bad(unittest.TestCase):
    """This test can fail: each of these is found."""

    def check(self, change):
        manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))
        changed = copy.deepcopy(manifest)
        change(changed)
        self.assertNotEqual(faults_of(manifest), faults_of(changed))

    def test_permission(self):
        for argument in (
            "--share=network", "--filesystem=home", "--filesystem=xdg-documents:ro", "--filesystem=host", "--socket=x11",
            "--socket=session-bus", "--socket=system-bus", "--socket=pulseaudio", "--device=all",
            "--talk-name=org.freedesktop.Flatpak", "--talk-name=org.freedesktop.secrets", "--own-name=org.example",
            "--system-talk-name=org.freedesktop.UPower", "--env=G_DEBUG=1", "--persist=.secure", "--share=ipc ",
            "--allow=devel", "--socket=wayland --share=network",
        ):
            with self.subTest(argument):
                self.check(lambda manifest: manifest["finish-args"].append(argument))

    def test_build(self):
        def change(manifest):
            manifest["modules"][-1]["build-options"] = {"build-args": ["--share=network"]}
        self.check(change)

    def test_no_checksum(self):
        self.check(lambda manifest: manifest["modules"][0]["sources"][0].pop("sha256"))

    def test_no_encryption(self):
        self.check(lambda manifest: manifest["modules"][0]["sources"][0].update(url="http://example.org/x.tar.gz"))

    def test_file_of_modules(self):
        self.check(lambda manifest: manifest["modules"].append("more.json"))


if __name__ == "__main__":
    sys.exit(tap.main())

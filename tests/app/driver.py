# driver.py
#
# Copyright 2026 The Secure Base authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the app as a person does: real keys in, by xdotool, and out what a
screen reader is told, by AT-SPI.  For Python tests under tests/with-display.

Nothing here sleeps and hopes: each look waits for what it looks for, until a
deadline that only a broken app reaches.

A look takes all that is on the screen at once, with D-Bus calls side by side.
libatspi asks for one thing after the other, which takes seconds on a long
page, and what it keeps is not always told when it changes.
"""

import os
import re
import shutil
import subprocess
import sys
import time
import traceback
from collections import namedtuple

# Warnings are to end the app, not the one that watches it.
os.environ.pop("G_DEBUG", None)
import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

# Two slow cores with other work on them must not fail a test.
PATIENCE = 60

APP_ID = "io.github.securebase.SecureBase"

ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
TEXT = "org.a11y.atspi.Text"
VALUE = "org.a11y.atspi.Value"

# A running app: its process, and its name on the accessibility bus.
App = namedtuple("App", "process bus_name")

# An object on the screen: its path, what it is, and those within it.
Node = namedtuple("Node", "path role name states children")

running = []


class Failure(Exception):
    """What was expected of the app did not come."""


def check(fact, message):
    if not fact:
        raise Failure(message)


def check_equal(found, expected, what):
    check(found == expected, f"{what}: {found!r}, not {expected!r}")


# --- The accessibility bus ---------------------------------------------------


def call(connection, name, path, interface, method, arguments=None):
    reply = connection.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, -1)
    return reply.unpack()


def start_quietly(session):
    """Starts the accessibility bus before somebody else does: what it prints
    would go where our TAP goes."""
    launcher = shutil.which("at-spi-bus-launcher", path="/usr/libexec:/usr/lib/at-spi2-core")
    if not launcher:
        return
    nowhere = subprocess.DEVNULL
    subprocess.Popen([launcher, "--launch-immediately"], stdin=nowhere, stdout=nowhere, stderr=nowhere)
    name = GLib.Variant("(s)", ("org.a11y.Bus",))
    daemon = "org.freedesktop.DBus"
    deadline = time.monotonic() + PATIENCE
    while not call(session, daemon, "/org/freedesktop/DBus", daemon, "NameHasOwner", name)[0]:
        check(time.monotonic() < deadline, "the accessibility bus does not start")
        time.sleep(0.02)


def connect():
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    start_quietly(session)
    (address,) = call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags)


def ask_all(calls):
    """Sends calls (bus name, path, interface, method, arguments) side by side
    and returns the replies; None for what is gone by now."""
    replies = [None] * len(calls)
    open_calls = len(calls)

    def answered(_connection, result, index):
        nonlocal open_calls
        open_calls -= 1
        try:
            reply = bus.call_finish(result).unpack()
            replies[index] = reply[0] if len(reply) == 1 else reply
        except GLib.Error:
            pass

    for index, (name, path, interface, method, arguments) in enumerate(calls):
        flags = Gio.DBusCallFlags.NONE
        bus.call(name, path, interface, method, arguments, None, flags, PATIENCE * 1000, None, answered, index)
    while open_calls > 0:
        GLib.MainContext.default().iteration(True)
    return replies


def property_call(app, path, interface, name):
    return (app.bus_name, path, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))


def name_states(bits):
    number = bits[0] | bits[1] << 32
    return {state.value_nick for state in STATES if number >> int(state) & 1}


KNOWN_BY_TEXT = [int(Atspi.Role.PARAGRAPH), int(Atspi.Role.STATUS_BAR)]
STATES = [getattr(Atspi.StateType, name) for name in dir(Atspi.StateType) if name.isupper()]
bus = connect()

# --- Starting and ending -----------------------------------------------------


def environment(home):
    """The variables of a person whose home folder is `home`."""
    return dict(
        os.environ,
        G_DEBUG="fatal-warnings",
        GSETTINGS_BACKEND="keyfile",
        GTK_A11Y="atspi",
        HOME=home,
        XDG_CACHE_HOME=home + "/cache",
        XDG_CONFIG_HOME=home + "/config",
        XDG_DATA_HOME=home + "/data",
        XDG_STATE_HOME=home + "/state",
    )


def command(home, *arguments):
    """Runs the program to its end.  Returns what `subprocess.run` does."""
    return subprocess.run(
        [os.environ["SECURE_BASE"], *arguments],
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )


def find_bus_name(process):
    (children,) = ask_all([("org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren", None)])
    daemon = "org.freedesktop.DBus"
    for name, _path in children or []:
        argument = GLib.Variant("(s)", (name,))
        if ask_all([(daemon, "/org/freedesktop/DBus", daemon, "GetConnectionUnixProcessID", argument)]) == [process.pid]:
            return name
    return None


def settings_file(home):
    return os.path.join(home, "config", "glib-2.0", "settings", "keyfile")


def write_settings(home, **settings):
    os.makedirs(os.path.dirname(settings_file(home)), exist_ok=True)
    with open(settings_file(home), "w", encoding="utf-8") as file:
        file.write("[io/github/securebase/SecureBase]\n")
        file.writelines(f"{name.replace('_', '-')}={value}\n" for name, value in settings.items())


def start(home, *arguments, welcome=False):
    """Starts the app and waits until its window has the keyboard.  Unless
    `welcome`, the person is not new: the welcome comes by itself once."""
    if not welcome and not os.path.exists(settings_file(home)):
        write_settings(home, introduced="true")
    process = subprocess.Popen([os.environ["SECURE_BASE"], *arguments], env=environment(home))
    running.append(process)

    def appeared():
        check(process.poll() is None, f"the app ended at its start with {process.poll()}")
        return find_bus_name(process)

    app = App(process, wait(appeared, "the app on the accessibility bus"))
    find(app, "frame", state="active")
    return app


def kill(app):
    """As a crash, or a power cut, would end it."""
    app.process.kill()
    app.process.wait(PATIENCE)


def close(app):
    """Ctrl+Q; whoever fails to end well, fails the test."""
    key("ctrl+q")
    check_equal(app.process.wait(PATIENCE), 0, "exit status after Ctrl+Q")


def activate(action):
    """What an entry of the desktop's menu does: an action, by D-Bus."""
    argument = GLib.Variant("(sava{sv})", (action, [], {}))
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    call(session, APP_ID, "/" + APP_ID.replace(".", "/"), "org.freedesktop.Application", "ActivateAction", argument)


def alive(app):
    status = app.process.poll()
    check(status is None, f"the app ended by itself with {status}")


# --- Waiting -----------------------------------------------------------------


def wait(condition, what, seconds=PATIENCE):
    """Looks again and again until `condition` gives something true, and
    returns that."""
    deadline = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > deadline:
            raise Failure(f"waited in vain for {what}")
        time.sleep(0.02)


# --- Looking -----------------------------------------------------------------


def look(app):
    """All that is on the screen, or can be scrolled to, as a tree."""
    alive(app)
    known = {}
    paths = [ROOT]
    while paths:
        replies = ask_all([call for path in paths for call in calls_about(app, path)])
        next_paths = []
        for path, (role, name, bits, children) in zip(paths, group(replies, 4)):
            states = name_states(bits) if bits else set()
            # A few come under two parents: the pages of an AdwViewStack that
            # are not shown each tell of the one that is (libadwaita 1.7).
            inner = [c for _, c in children or [] if c not in known and c not in next_paths]
            if path != ROOT and "showing" not in states:
                inner = []
            known[path] = (role or 0, name or "", states, inner)
            next_paths += inner
        paths = next_paths
    add_texts(app, known)
    return build(known, ROOT)


def calls_about(app, path):
    return [
        (app.bus_name, path, ACCESSIBLE, "GetRole", None),
        property_call(app, path, ACCESSIBLE, "Name"),
        (app.bus_name, path, ACCESSIBLE, "GetState", None),
        (app.bus_name, path, ACCESSIBLE, "GetChildren", None),
    ]


def group(items, size):
    return [items[start : start + size] for start in range(0, len(items), size)]


def add_texts(app, known):
    """Some roles need no name: they are known by their text."""
    paths = [p for p, (role, name, _, _) in known.items() if role in KNOWN_BY_TEXT and not name]
    texts = ask_all([(app.bus_name, p, TEXT, "GetText", GLib.Variant("(ii)", (0, -1))) for p in paths])
    for path, text in zip(paths, texts):
        role, _, states, inner = known[path]
        known[path] = (role, text or "", states | {"nameless"}, inner)


def build(known, path):
    role, name, states, inner = known[path]
    children = [build(known, child) for child in inner if "showing" in known[child][2]]
    return Node(path, Atspi.role_get_name(Atspi.Role(role)), name, states, children)


def walk(node):
    yield node
    for child in node.children:
        yield from walk(child)


def matches(text, wanted):
    if wanted is None:
        return True
    if isinstance(wanted, re.Pattern):
        return wanted.search(text) is not None
    return text == wanted


def pick(node, role=None, name=None, state=None):
    """Those of that role, name and state in what one look saw."""
    return [
        n
        for n in walk(node)
        if matches(n.role, role) and matches(n.name, name) and (state is None or state in n.states)
    ]


def seek(app, role=None, name=None, state=None, within=None):
    """The first object of that role, name and state, or None; `within` gives
    role and name of something that it has to be in."""
    tops = pick(look(app), *within) if within else [look(app)]
    found = [n for top in tops for n in pick(top, role, name, state)]
    return found[0] if found else None


def find(app, role=None, name=None, state=None, within=None):
    """The same, and waits for it."""
    return wait(lambda: seek(app, role, name, state, within), f"{role or 'an object'} {quote(name)} {state or ''}")


def see(app, *wanted):
    """Waits for all of those (role, name) to be there together."""
    missing = None

    def all_there():
        nonlocal missing
        tree = look(app)
        missing = [(role, name) for role, name in wanted if not pick(tree, role, name)]
        return not missing

    try:
        wait(all_there, "")
    except Failure:
        words = ", ".join(f"{role} {quote(name)}" for role, name in missing)
        raise Failure(f"waited in vain for {words}") from None


def find_gone(app, role=None, name=None):
    wait(lambda: seek(app, role, name) is None, f"{role or 'an object'} {quote(name)} to go")


def quote(name):
    return "" if name is None else f"“{name.pattern if isinstance(name, re.Pattern) else name}”"


def focused(app):
    return seek(app, state="focused")


def text_of(app, node):
    return ask_all([(app.bus_name, node.path, TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))])[0]


def description_of(app, node):
    return ask_all([property_call(app, node.path, ACCESSIBLE, "Description")])[0]


def value_of(app, node):
    return ask_all([property_call(app, node.path, VALUE, "CurrentValue")])[0]


def describe(node):
    return f"{node.role} “{node.name}”" if node else "nothing"


def dump(app):
    """What a screen reader would come upon, for whoever has to find out why
    a test failed."""
    lines = [(describe(n), n.states & {"focusable", "focused", "checked"}) for n in walk(look(app))]
    return [f"{words} {' '.join(sorted(marks))}" for words, marks in lines if marks or "“”" not in words]


# --- Listening ---------------------------------------------------------------


def listen(app):
    """What the app has a screen reader say from now on; to be read by
    `heard`."""
    words = []

    def said(_connection, _sender, _path, _interface, _signal, parameters):
        words.append(parameters.unpack()[3])

    interface = "org.a11y.atspi.Event.Object"
    flags = Gio.DBusSignalFlags.NONE
    bus.signal_subscribe(app.bus_name, interface, "Announcement", None, None, flags, said)
    return words


def heard(app, words):
    """All that was said so far."""
    alive(app)
    while GLib.MainContext.default().iteration(False):
        pass
    return list(words)


# --- Keys --------------------------------------------------------------------


def key(*keys):
    for each in keys:
        subprocess.run(["xdotool", "key", "--clearmodifiers", each], check=True, timeout=PATIENCE)


def write(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "12", text], check=True, timeout=PATIENCE)


def settle(app, before, seconds=1):
    """Waits for the focus to move away from where it was; but it may have
    nowhere else to go.  Returns where it is."""
    try:
        return wait(lambda: changed(focused(app), before), "the focus to move", seconds)
    except Failure:
        return before


def changed(now, before):
    return now if now and (before is None or now.path != before.path) else None


def tab_to(app, role=None, name=None, most=80):
    """Moves the focus by Tab, as a person without a mouse does."""
    stop = focused(app)
    for _ in range(most):
        if stop and matches(stop.role, role) and matches(stop.name, name):
            return stop
        key("Tab")
        stop = settle(app, stop)
    raise Failure(f"{most} times Tab did not lead to {role or 'something'} {quote(name)}")


def press(app, role, name):
    """Tabs to something, once it is there, and presses Return on it."""
    find(app, role, name)
    tab_to(app, role, name)
    key("Return")


# --- Running -----------------------------------------------------------------


def run(tests):
    """Runs the tests and tells of them in TAP.  Ends the process."""
    chosen = [t for t in tests if not sys.argv[1:] or t.__name__ in sys.argv[1:]]
    print(f"TAP version 14\n1..{len(chosen)}", flush=True)
    results = [run_one(number, test) for number, test in enumerate(chosen, 1)]
    sys.exit(not all(results))


def run_one(number, test):
    name = test.__name__.removeprefix("test_").replace("_", " ")
    began = time.monotonic()
    try:
        test()
        print(f"ok {number} - {name} # {time.monotonic() - began:.1f} s", flush=True)
        return True
    except Exception:
        for line in traceback.format_exc().splitlines() + see_last():
            print("#", line)
        print(f"not ok {number} - {name}", flush=True)
        return False
    finally:
        for process in running:
            process.kill()
            process.wait()
        running.clear()


def see_last():
    """What is on the screen of the app that runs, after a failure."""
    alive_still = [p for p in running if p.poll() is None]
    name = find_bus_name(alive_still[-1]) if alive_still else None
    return ["On the screen:"] + dump(App(alive_still[-1], name)) if name else []

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program says under --help, as data. Knows the two layouts of our programs: CLI11's and Qt's."""

import os
import re
import subprocess
from dataclasses import dataclass, field

CLI11_COLUMN = 30  # where CLI11's descriptions begin
SECTION = re.compile(r"^(Options|Arguments|Positionals|Subcommands):$")


@dataclass
class Entry:
    """An option, an argument or a command."""

    names: list[str]
    value: str  # what follows it, such as HOURS or accurate|hysplit; empty: nothing
    text: str
    default: str = ""
    many: bool = False  # more than one value may follow


@dataclass
class Command:
    name: str  # empty: the program itself
    summary: str
    usage: str = ""
    options: list[Entry] = field(default_factory=list)
    arguments: list[Entry] = field(default_factory=list)
    commands: list[Entry] = field(default_factory=list)
    footer: str = ""


def help_of(program, command=""):
    """The words themselves. Neither a display nor the user's settings have a say in them."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", LANGUAGE="en", COLUMNS="80")
    return subprocess.run([program, *command.split(), "--help"], env=environment, check=True, capture_output=True,
                          encoding="utf-8").stdout


def split_entries(lines, is_cli11):
    """Pairs of what is described and its description, which may have been wrapped, or begin on a line of its own."""
    pairs = []
    for number, line in enumerate(lines):
        if line.startswith(" " * 6):
            if not pairs:
                raise ValueError(f"a description of nothing: {line}")
            pairs[-1][1] = f"{pairs[-1][1]} {line.strip()}".strip()
            continue
        following = lines[number + 1] if number + 1 < len(lines) else ""
        if not is_cli11:
            head, _, text = line.strip().partition("  ")
        elif following.startswith(" " * CLI11_COLUMN):
            head, text = line, ""
        else:
            head, text = line[:CLI11_COLUMN], line[CLI11_COLUMN:]
        pairs.append([head.strip(), text.strip()])
    return pairs


def entry_from(head, text):
    words = head.split()
    names = []
    while words and words[0].startswith("-"):
        names += [name for name in words.pop(0).split(",") if name]
    many = "..." in words
    words = [word for word in words if word not in ("...", "REQUIRED", "TEXT")]
    default = words.pop()[1:-1] if words and words[-1].startswith("[") else ""
    if not names:  # an argument or a command is called by its only word
        return Entry([words[0]], "", text, default, many)
    return Entry(names, " ".join(words).strip("<>"), text, default, many)


def parse(name, words):
    lines = [line.rstrip() for line in words.splitlines()]
    is_qt = lines[0].startswith("Usage:")
    usage_line = next(line for line in lines if line.startswith("Usage:"))
    about = [line for line in lines[:3] if line and not line.startswith("Usage:")]
    command = Command(name, about[0], usage_line.removeprefix("Usage:").strip())
    sections, footer, current = {}, [], None
    for line in lines[lines.index(usage_line) + (2 if is_qt else 1):]:
        if SECTION.match(line):
            current = sections.setdefault(line[:-1], [])
        elif line.startswith("  ") and current is not None:
            current.append(line)
        elif line:
            footer.append(line)
            current = None
    for section, entries in sections.items():
        found = [entry_from(*pair) for pair in split_entries(entries, not is_qt)]
        if section == "Options":
            command.options = found
        elif section == "Subcommands":
            command.commands = found
        else:
            command.arguments = found
    command.footer = " ".join(footer)
    return command


def read(program):
    """The program and all its commands, the program first."""
    whole = parse("", help_of(program))
    return [whole] + [parse(entry.names[0], help_of(program, entry.names[0])) for entry in whole.commands]

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a program's manual page and its completion for shells from what it says under --help."""

import argparse
import pathlib

import bash
import fish
import help_text
import manual
import zsh


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--program", required=True, type=pathlib.Path)
    arguments.add_argument("--template", required=True, type=pathlib.Path, help="the manual page without its options")
    arguments.add_argument("--version", required=True)
    arguments.add_argument("--date", required=True)
    arguments.add_argument("--out", required=True, type=pathlib.Path)
    given = arguments.parse_args()

    name = given.program.name
    commands = help_text.read(given.program.resolve())
    made = {
        f"{name}.1": manual.page(given.template.read_text("utf-8"), commands, given.version, given.date),
        f"bash/{name}": bash.script(name, commands),
        f"zsh/_{name}": zsh.script(name, commands),
        f"fish/{name}.fish": fish.script(name, commands),
    }
    for file, text in made.items():
        place = given.out / file
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")


if __name__ == "__main__":
    main()

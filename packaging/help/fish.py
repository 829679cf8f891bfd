# SPDX-License-Identifier: GPL-3.0-or-later
"""Completion for fish."""

from values import values_of


def quoted(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def option(name, condition, entry):
    words = [f"complete -c {name}", condition]
    words += [f"-l {one[2:]}" if one.startswith("--") else f"-s {one[1:]}" for one in entry.names]
    values = values_of(entry)
    if values.kind == "words":
        words.append("-x -a " + quoted(" ".join(values.words)))
    elif values.kind in ("file", "folder"):
        words.append("-r -F" if values.kind == "file" else "-x -a '(__fish_complete_directories)'")
    elif values.kind == "other":
        words.append("-x")
    words.append("-d " + quoted(entry.text))
    return " ".join(word for word in words if word)


def script(name, commands):
    lines = ["# SPDX-License-Identifier: GPL-3.0-or-later", f"# Completion of {name} for fish; made from its --help."]
    whole, parts = commands[0], commands[1:]
    if parts:
        lines.append(f"complete -c {name} -f")
    for part in parts:
        lines.append(f"complete -c {name} -n __fish_use_subcommand -a {part.name} -d {quoted(part.summary)}")
    lines += [option(name, "-n __fish_use_subcommand" if parts else "", entry) for entry in whole.options]
    for part in parts:
        condition = f"-n '__fish_seen_subcommand_from {part.name}'"
        lines += [option(name, condition, entry) for entry in part.options]
        if part.arguments:
            lines.append(f"complete -c {name} {condition} -F")
    return "\n".join(lines) + "\n"

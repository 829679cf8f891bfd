# SPDX-License-Identifier: GPL-3.0-or-later
"""Completion for zsh."""

from values import values_of

ACTIONS = {"file": "_files", "folder": "_files -/", "other": " "}


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def described(text):
    for sign in "\\[]:":
        text = text.replace(sign, "\\" + sign)
    return text


def action(values):
    if values.kind == "words":
        words = " ".join(values.words)
        return f"_values -s , word {words}" if values.is_list else f"({words})"
    return ACTIONS[values.kind]


def spec(entry):
    values = values_of(entry)
    follows = "" if values.kind == "none" else f":{described(entry.value)}:{action(values)}"
    repeated = "*" if entry.many or "may be repeated" in entry.text else ""
    return [quoted(f"{repeated}{name}[{described(entry.text)}]{follows}") for name in entry.names]


def arguments(command):
    specs = [one for entry in command.options for one in spec(entry)]
    specs += [quoted(f"*:{described(entry.names[0])}:_files") for entry in command.arguments[:1]]
    return " \\\n        ".join(["_arguments", *specs])


def script(name, commands):
    lines = [f"#compdef {name}", "# SPDX-License-Identifier: GPL-3.0-or-later",
             f"# Completion of {name} for zsh; made from its --help.", ""]
    whole, parts = commands[0], commands[1:]
    if not parts:
        return "\n".join([*lines, arguments(whole), ""])
    listed = " ".join(quoted(f"{part.name}:{described(part.summary)}") for part in parts)
    lines += ["local -a commands", f"commands=({listed})", "if ((CURRENT == 2)); then",
              "    _describe command commands", "    " + arguments(whole), "    return", "fi",
              "local command=$words[2]", "shift words", "((CURRENT--))", "case $command in"]
    for part in parts:
        lines += [f"{part.name})", "    " + arguments(part), "    ;;"]
    return "\n".join([*lines, "esac", ""])

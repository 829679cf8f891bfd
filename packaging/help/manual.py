# SPDX-License-Identifier: GPL-3.0-or-later
"""The options of a manual page, in the words of man(7)."""

import re


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga").replace("…", "\\&...")
    return "\\&" + text if text[:1] in (".", "\\(aq") or text.startswith("\\(aq") else text


def sentences(text):
    """A full sentence for each line, as manual pages have it."""
    text = text[:1].upper() + text[1:] if not re.match(r"(auto|gpu) ", text) else text
    return escaped(text if text.endswith((".", "!", "?", ":")) else text + ".")


def item(entry):
    heading = ", ".join(f"\\fB{escaped(name)}\\fR" for name in entry.names)
    if entry.value:
        heading += f" \\fI{escaped(entry.value.removesuffix('...') if entry.many else entry.value)}\\fR"
    if entry.many:
        heading += " \\&..."
    default = f" Default: {escaped(entry.default)}." if entry.default else ""
    return f".TP\n{heading}\n{sentences(entry.text)}{default}\n"


def usage(command):
    words = command.usage.split()
    return " ".join(escaped(word) for word in words[words.index(command.name):])


def page(template, commands, version, date):
    """The template with @OPTIONS@, @COMMANDS@, @VERSION@ and @DATE@ filled in."""
    whole, parts = commands[0], ""
    for command in commands[1:]:
        parts += f".SS {usage(command)}\n{sentences(command.summary)}\n"
        parts += "".join(item(entry) for entry in command.arguments)
        parts += "".join(item(entry) for entry in command.options if "--help" not in entry.names)
        if command.footer and command.footer != whole.footer:
            parts += f".PP\n{escaped(command.footer)}\n"
    options = "".join(item(entry) for entry in whole.options + whole.arguments)
    for word, text in {"@OPTIONS@\n": options, "@COMMANDS@\n": parts, "@VERSION@": version, "@DATE@": date}.items():
        template = template.replace(word, text)
    return template

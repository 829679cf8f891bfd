# SPDX-License-Identifier: GPL-3.0-or-later
"""What may follow an option: words to choose from, a file, a folder, or something only the user knows."""

import re
from dataclasses import dataclass

# Options whose description lists the words.
LISTED = {
    "--strategy": r"auto, sequential, parallel, gpu or hybrid",
    "--vertical": r"data \(the file's\), .*, or auto",
    "--variables": r"pressure, theta, .*; or all",
    "--language": r"en or ko",
}
# Options that take words and other things, too.
FIXED = {"--strategies": ("sequential", "parallel", "gpu", "hybrid"), "--cases": ("document", "large", "all")}


@dataclass
class Values:
    kind: str  # "none", "words", "file", "folder", "other"
    words: tuple[str, ...] = ()
    is_list: bool = False  # several words with commas between them


def words_in(text):
    """The words that a sentence lists: "a, b (note), c or d"."""
    text = re.sub(r"\([^)]*\)", "", text)
    return tuple(word for word in re.split(r"[,;]\s*(?:or\s+)?|\s+or\s+", text.strip()) if re.fullmatch(r"\s*[a-z-]+\s*", word))


def values_of(entry):
    name = entry.names[-1]
    if not entry.value and entry.names[0].startswith("-"):
        return Values("none")
    is_list = entry.value.endswith(",...")
    if name in FIXED:
        return Values("words", FIXED[name], True)
    if LISTED.get(name):
        found = re.search(LISTED[name], entry.text)
        if not found:
            raise ValueError(f"{name}: its words are no longer listed as values.py expects")
        return Values("words", tuple(word.strip() for word in words_in(found.group())), is_list)
    choices = entry.value.split("|")
    if len(choices) > 1 and all(re.fullmatch(r"[a-z]+", choice) for choice in choices):
        return Values("words", tuple(choices))
    if entry.value == "DIR":
        return Values("folder")
    is_argument = not entry.names[0].startswith("-")
    if is_argument or re.search(r"FILE|OUT|PNG|CONTROL|SETUP\.CFG|\.json|\.csv", entry.value):
        return Values("file")
    return Values("other")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Completion for bash. Needs nothing but bash itself."""

from values import values_of

SCRIPT = """# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of {name} for bash; made from its --help.

{function}() {{
    local cur=${{COMP_WORDS[COMP_CWORD]}} option=${{COMP_WORDS[COMP_CWORD - 1]}} command='' words='' kind='' word
    COMPREPLY=()
    # bash takes --option=value for three words.
    if [[ $cur == = ]]; then
        cur=''
    elif [[ $option == = ]]; then
        option=${{COMP_WORDS[COMP_CWORD - 2]}}
    fi
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD - 1}}"; do
        case $word in
{commands}        esac
    done
    # What may follow the option before the cursor.
    case $command:$option in
{values}    esac
    if [[ ! $kind ]]; then
        case $cur:$command in
{options}        esac
    fi
    case $kind in
    file) compopt -o default 2>/dev/null ;;
    folder)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$cur")
        ;;
    words) mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur") ;;
    list) # words with commas between them; only the last is being typed
        local before=''
        [[ $cur == *,* ]] && before=${{cur%,*}},
        mapfile -t COMPREPLY < <(compgen -P "$before" -W "$words" -- "${{cur##*,}}")
        compopt -o nospace 2>/dev/null
        ;;
    esac
}}
complete -F {function} {name}
"""


def value_case(command, entry):
    values = values_of(entry)
    if values.kind == "none":
        return ""
    pattern = " | ".join(f"{command.name or "''"}:{name}" for name in entry.names)
    if values.kind == "words":
        action = f"kind={'list' if values.is_list else 'words'} words='{' '.join(values.words)}'"
    else:
        action = f"kind={values.kind}"
    return f"    {pattern}) {action} ;;\n"


def script(name, commands):
    whole, parts = commands[0], commands[1:]
    options = ""
    for command in commands:
        names = " ".join(name for entry in command.options for name in entry.names)
        options += f"        -*:{command.name}) kind=words words='{names}' ;;\n"
    if parts:
        options += f"        *:) kind=words words='{' '.join(part.name for part in parts)}' ;;\n"
    for command in commands:
        if not command.arguments and not any(values_of(entry).kind == "file" for entry in command.options):
            continue  # files make no sense there
        options += f"        *:{command.name}) kind=file ;;\n"
    chosen = " | ".join(part.name for part in parts)
    return SCRIPT.format(
        name=name, function="_" + name.replace("-", "_"),
        commands=f"        {chosen}) command=${{command:-$word}} ;;\n" if parts else "        *) ;;\n",
        values="".join(value_case(command, entry) for command in commands for entry in command.options) or "    *) ;;\n",
        options=options)

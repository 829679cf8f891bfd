#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every option that program $1 names under --help is in its manual page $2 and in its completion $3.
set -euo pipefail
export QT_QPA_PLATFORM=offscreen
program=$1 manual=$(sed 's/\\-/-/g' "$2") wrong=0 seen=0

# Whether the option $2 is a word of the text $1.
has() { grep -qE -- "(^|[^a-z-])$2([^a-z-]|$)" <<<"$1"; }

commands=$("$program" --help | sed -n '/^Subcommands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p')
for command in '' $commands; do
    completed=$(grep -E -- "^ *-\*:$command\)" "$3")
    # shellcheck disable=SC2086 # no word or one
    for option in $("$program" $command --help | sed -nE 's/^  (-[a-z], ?)?(--[a-z][a-z-]*).*/\2/p'); do
        seen=$((seen + 1))
        has "$manual" "$option" || { echo "$2 lacks $option of '$command'"; wrong=1; }
        has "$completed" "$option" || { echo "$3 lacks $option of '$command'"; wrong=1; }
    done
done
((seen >= 5)) || { echo "Only $seen options were found under --help: does this test still read it right?"; wrong=1; }
exit "$wrong"

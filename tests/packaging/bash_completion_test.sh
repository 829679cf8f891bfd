#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The completion for bash in folder $1, asked as bash asks it.
set -euo pipefail
folder=$1 wrong=0
# shellcheck disable=SC1091 # made by the build
. "$folder/windline-cli" && . "$folder/windline"

# What is offered after the words given, the last of which is being typed; sorted, on one line.
offers() {
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    local function=_${1//-/_}
    "$function"
    ((${#COMPREPLY[@]})) && printf '%s\n' "${COMPREPLY[@]}" | sort | paste -sd' ' || true
}

# expect OFFERED WORD…
expect() {
    local offered
    offered=$(offers "${@:2}")
    [[ $offered == "$1" ]] && return
    echo "After '${*:2}' it offers '$offered' instead of '$1'"
    wrong=1
}

expect 'benchmark calibrate compare demo-met info run' windline-cli ''
expect 'calibrate compare' windline-cli c
expect '--numerics' windline-cli run --nu
expect '--no-calibration --no-gpu' windline-cli run --met met.nc --no
expect 'accurate hysplit' windline-cli run --numerics ''
expect 'hysplit' windline-cli run --numerics = h
expect 'cubic linear' windline-cli run --interpolation =
expect 'parallel' windline-cli run --met my\ file.nc --strategy p
expect 'theta' windline-cli run --variables th
expect 'rh,theta' windline-cli run --variables rh,the
expect '' windline-cli run --hours ''
expect '--hours' windline-cli compare A B --ho
expect '--classic' windline-cli demo-met --cl
expect '' windline-cli calibrate x
expect '--dark --demo' windline --d
expect '' windline ''
[[ $(complete -p windline-cli) == *_windline_cli* && $(complete -p windline) == *_windline* ]] || wrong=1

cd "$(mktemp -d)" && mkdir boundary && touch bound.nc
expect 'boundary' windline-cli run --bdyfiles b
rm -r boundary bound.nc && rmdir "$PWD"
exit "$wrong"

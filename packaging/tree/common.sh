# SPDX-License-Identifier: GPL-3.0-or-later
# What the other parts of ./dev share: messages, root's help, and signals.
# shellcheck shell=bash

cache=${XDG_CACHE_HOME:-$HOME/.cache}/windline
setup_log=$cache/setup.log

say() { printf 'windline: %s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 1
}

# The names in packages.txt.
listed_packages() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$root/packaging/tree/packages.txt"; }

# Makes the cache ready for writing and starts a new set-up log in it.
open_setup_log() {
    if ! { mkdir -p "$cache" && : >"$setup_log"; } 2>/dev/null; then
        fail "Cannot write to the cache $cache. Make it writable, or name another folder in XDG_CACHE_HOME."
    fi
}

# Holds the lock $1 for the rest of the program, or until release_lock; $2 says what another ./dev may be doing.
take_lock() {
    exec {lock}>>"$1" || fail "Cannot write $1. Is the disk full or read-only?"
    flock --nonblock "$lock" && return
    say "Another ./dev is $2; waiting for it."
    flock "$lock"
}

release_lock() { exec {lock}>&-; }

# Runs the shell line $2 as root; where that is impossible, says once what root has to run. $1 says what it is for.
run_as_root() {
    local purpose=$1 line=$2
    if ((EUID == 0)); then
        say "$purpose. Running (log: $setup_log): $line"
        DEBIAN_FRONTEND=noninteractive sh -c "$line" >>"$setup_log" 2>&1 </dev/null && return
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [[ -t 0 && -t 2 ]]; }; then
        say "$purpose. Running with sudo: $line"
        # shellcheck disable=SC2024 # the log is the user's
        sudo env DEBIAN_FRONTEND=noninteractive sh -c "$line" >>"$setup_log" && return
    else
        fail "$purpose. Let root run this once, then call ./dev again:"$'\n\n'"    $line"$'\n'
    fi
    grep -E '^(E|W|sudo):' "$setup_log" | tail -n 5 >&2 || true
    fail "$purpose, but that failed (log: $setup_log). Let root run this, then call ./dev again:"$'\n\n'"    $line"$'\n'
}

# The line with which root installs packages.
install_line() {
    echo "apt-get update; apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends $*"
}

# Prints the process $1 and all that it started, children first.
family_of() {
    local child
    # shellcheck disable=SC2013 # numbers on one line
    for child in $(cat "/proc/$1/task/$1/children" 2>/dev/null); do family_of "$child"; done
    echo "$1"
}

# Whether a terminal's Ctrl-C reaches this program and its children by itself.
on_terminal_foreground() {
    local stat group terminal_group
    stat=$(</proc/$$/stat)
    read -r _ _ group _ _ terminal_group _ <<<"${stat##*) }"
    [[ $group == "$terminal_group" ]]
}

# Sends signal $1 to the family of process $2. A terminal has sent its own INT and QUIT to all of them already, and a
# second one would make programs that stop tidily at the first break off.
pass_on() {
    local pid
    interrupted=1
    # No early return here: bash would make it one from the function that waits.
    if [[ $1 != INT && $1 != QUIT ]] || ! on_terminal_foreground; then
        for pid in $(family_of "$2"); do kill -s "$1" "$pid" 2>/dev/null || true; done
    fi
}

# Waits for the background child $1 and returns its exit status; signals to this program reach all that it started.
wait_passing_signals() {
    local pid=$1 status signal interrupted
    for signal in INT QUIT TERM HUP; do
        # shellcheck disable=SC2064 # the names of now are wanted
        trap "pass_on $signal $pid" "$signal"
    done
    while :; do
        interrupted=0
        wait "$pid" && status=0 || status=$?
        ((interrupted)) || break
    done
    trap - INT QUIT TERM HUP
    return "$status"
}

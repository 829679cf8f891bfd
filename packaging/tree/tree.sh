# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the private Debian 13 tree that ./dev builds in where the system itself is older.
# shellcheck shell=bash

# Raise when make_tree below makes a tree that differs for the same list of packages.
tree_recipe=1

# What a tree takes, in MB: in the cache, and for a while where mmdebstrap puts it together before packing it.
tree_size=2200
scratch_size=2700

tree_path() {
    local hash
    hash=$({ uname -m; echo "$tree_recipe"; listed_packages | sort; } | sha256sum)
    printf '%s/trixie-%s' "$cache" "${hash:0:12}"
}

keyrings=/usr/share/keyrings

# Has what making and entering a tree needs, or gets it.
ensure_tree_makers() {
    local -A package_of=([bwrap]=bubblewrap [mmdebstrap]=mmdebstrap [newuidmap]=uidmap)
    local program wanted=() line=''
    for program in "${!package_of[@]}"; do
        command -v "$program" >/dev/null || wanted+=("${package_of[$program]}")
    done
    [[ -e $keyrings/debian-archive-trixie-stable.gpg ]] || wanted+=(debian-archive-keyring)
    if ((${#wanted[@]})); then
        command -v apt-get >/dev/null || fail "This system is neither Debian nor has it mmdebstrap and bubblewrap." \
            "Build on Debian 12 or 13; or install the counterparts of packaging/tree/packages.txt and call" \
            "WINDLINE_NATIVE=1 ./dev."
        line=$(install_line "${wanted[@]}")
    fi
    # mmdebstrap makes the tree as an ordinary user under user numbers that the system has set aside for that user.
    if ((EUID != 0)) && ! grep -qE "^($(id -un)|$EUID):" /etc/subuid 2>/dev/null; then
        line="${line:+"{ $line; } && "}usermod --add-subuids 300000-365535 --add-subgids 300000-365535 $(id -un)"
    fi
    [[ -z $line ]] || run_as_root "Windline's tools need ${wanted[*]:-subordinate user numbers} on this system" "$line"
}

# The Debian archives that this system's own apt uses, the likeliest first. Origin and label are unknown to apt until
# its package lists are there, so what they do not tell is told by the archive having trixie or not.
archives_of_this_system() {
    # shellcheck disable=SC2016 # apt replaces $(SITE) and the others
    apt-get indextargets --format '$(SITE)|$(ORIGIN)|$(LABEL)' 'Created-By: Packages' 'Component: main' |
        awk -F'|' '
            $1 ~ /^cdrom:/ || $1 ~ /security/ || $3 == "Debian-Security" { next }
            ($2 == "Debian" || $2 ~ /^(\$|$)/) && !seen[$1]++ { print $1 }'
}

find_archive() {
    local archive tried=()
    while read -r archive; do
        if [[ $archive == mirror+* ]] ||
            (cd "$work" && /usr/lib/apt/apt-helper download-file "$archive/dists/trixie/InRelease" InRelease) \
                >>"$setup_log" 2>&1 </dev/null; then
            printf '%s' "$archive"
            return
        fi
        tried+=("$archive")
    done < <(archives_of_this_system)
    ((${#tried[@]})) || fail "apt on this system names no Debian archive (component main), so there is nowhere to" \
        "fetch Debian 13 packages from. Add one to /etc/apt/sources.list.d and call ./dev again."
    fail "No Debian archive that apt uses here could be reached, or none has Debian 13 (tried ${tried[*]}; log:" \
        "$setup_log). Check the network and call ./dev again."
}

# How apt reaches archives here (proxies, clocks that cannot be trusted, retries), in apt.conf's own words.
apt_settings_of_this_system() {
    apt-config dump | grep -E '^Acquire::(https?::|Check-Valid-Until|Check-Date|Retries|ForceIPv[46]|Max-)[^ ]* ".+";' || true
}

free_megabytes() { df --output=avail --block-size=1M "$1" | tail -n 1; }

check_space() {
    local scratch=${TMPDIR:-/tmp} needed=$tree_size
    if [[ $(stat -c %d "$scratch") == "$(stat -c %d "$cache")" ]]; then
        needed=$((tree_size + scratch_size))
    elif (($(free_megabytes "$scratch") < scratch_size)); then
        fail "Setting up needs $scratch_size MB in $scratch for a while, and only $(free_megabytes "$scratch") MB are" \
            "free there. Make room, or name a folder on another disk in TMPDIR."
    fi
    (($(free_megabytes "$cache") >= needed)) || fail "Setting up needs $needed MB in $cache and only" \
        "$(free_megabytes "$cache") MB are free there. Make room, or name a folder on another disk in XDG_CACHE_HOME."
}

# Removes what an interrupted set-up has left. An ordinary user's scratch folder holds files of other user numbers,
# which only a user namespace that knows these numbers can remove. What is mounted there by accident is not touched.
remove_remains() {
    rm -rf --one-file-system "$cache"/trixie-*.partial "$work" 2>/dev/null && return
    unshare --map-root-user --map-auto rm -rf --one-file-system "$work" 2>/dev/null ||
        fail "Cannot remove $work, left by an earlier set-up. Let root remove it and call ./dev again."
}

# Downloads and unpacks the tree into folder $1. It travels as a tar stream: so all its files belong to the user, and
# plain rm can remove it.
fill_tree() {
    local archive=$1 folder=$2 keyring unread options=() make=(mmdebstrap --mode=unshare)
    # In a mount namespace of its own, so that nothing stays mounted however this ends.
    ((EUID == 0)) && make=(unshare --mount mmdebstrap --mode=root)
    for keyring in "$keyrings"/debian-archive-*.gpg; do options+=(--keyring="$keyring"); done
    for unread in man info locale doc; do options+=(--dpkgopt="path-exclude=/usr/share/$unread/*"); done
    apt_settings_of_this_system >"$work/apt.conf"
    [[ -s $work/apt.conf ]] && options+=(--aptopt="$work/apt.conf")
    # Proxies, which may hold passwords, do not stay; the host's fonts get a place to appear at.
    # shellcheck disable=SC2016 # mmdebstrap's shell replaces $1
    options+=(--customize-hook='rm -f "$1"/etc/apt/apt.conf.d/99mmdebstrap; mkdir -p "$1"/usr/local/share/fonts/host')
    TMPDIR=$work "${make[@]}" --variant=apt --format=tar "${options[@]}" \
        --aptopt='Acquire::Languages "none"' \
        --dpkgopt='path-include=/usr/share/doc/*/copyright' --dpkgopt=force-unsafe-io \
        --include="$(listed_packages | paste -sd,)" trixie - "$archive" |
        tar --extract --no-same-owner --no-same-permissions --exclude='./dev/*' --directory="$folder"
}

explain_failure() {
    tail -n 300 "$setup_log" | grep -E '^(E|Err|tar|mmdebstrap|dpkg)[: ]' | tail -n 5 >&2 || true
    if grep -q 'No space left on device' "$setup_log"; then
        fail "The disk is full: $cache or ${TMPDIR:-/tmp}. Make room and call ./dev again (log: $setup_log)."
    elif grep -qE 'Could not (connect|resolve)|Failed to fetch|Temporary failure|Connection (failed|timed out)' "$setup_log"; then
        fail "Fetching Debian 13 packages failed. Check the network and call ./dev again (log: $setup_log)."
    elif grep -qE 'unshare|user namespace|newuidmap|uid_map' "$setup_log"; then
        fail "The system does not let $(id -un) use user namespaces, which setting up needs (log: $setup_log)." \
            "packaging/tree/README.md says what root can allow."
    fi
    fail "Setting up the Debian 13 tree in $cache failed (log: $setup_log). Calling ./dev again starts afresh."
}

make_tree() {
    local tree=$1 archive status=0
    ensure_tree_makers
    check_space
    mkdir "$work"
    chmod 755 "$work"
    archive=$(find_archive) || {
        remove_remains
        exit 1
    }
    say "Setting up the build tools: a private Debian 13 tree in $tree, once, in some minutes" \
        "(450 MB to download, 2 GB on disk; log: $setup_log)."
    mkdir -p "$tree.partial"
    # In one go with the renaming: should this program be killed, what it started still ends in a tree or in nothing.
    # On disk before it gets its name, so that no power cut leaves half a tree under that name.
    { fill_tree "$archive" "$tree.partial" && sync -f "$tree.partial" && mv "$tree.partial" "$tree"; } \
        2> >(tee -a "$setup_log" | sed -un 's/^I: \(downloading\|extracting\|installing\|creating\)/windline:   \1/p' >&2) \
        </dev/null &
    wait_passing_signals $! || status=$?
    if ((status)); then
        # The last of the interrupted programs may still be writing.
        sleep 1
        remove_remains
        ((status > 128)) && fail "Setting up was interrupted; calling ./dev again starts it afresh."
        explain_failure
    fi
    rm -rf --one-file-system "$work"
}

report_superseded_trees() {
    local tree=$1 other others=()
    for other in "$cache"/trixie-*; do [[ $other == "$tree" ]] || others+=("$other"); done
    ((${#others[@]} == 0)) ||
        say "Trees of earlier package lists remain for checkouts that still use them; to remove: rm -rf ${others[*]@Q}"
}

# Makes the tree $1 unless it is there. Its name appears only when it is complete.
ensure_tree() {
    local tree=$1 work
    [[ -d $tree ]] && return
    mkdir -p "$cache" 2>/dev/null || true
    [[ -w $cache ]] || fail "Cannot write to the cache $cache. Make it writable, or name another folder in XDG_CACHE_HOME."
    take_lock "$cache/lock" "setting up the build tools"
    if [[ ! -d $tree ]]; then
        work=${TMPDIR:-/tmp}/windline-tree-$EUID
        open_setup_log
        remove_remains
        make_tree "$tree"
        report_superseded_trees "$tree"
    fi
    release_lock
}

#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts Windline into the desktop's menu of this user, or with --remove takes it out again.
set -eu
root=$(dirname "$(dirname "$(readlink -f -- "$0")")")
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/windline.desktop
icon=$data/icons/hicolor/scalable/apps/windline.svg
mime=$data/mime/packages/windline.xml

case ${1:-} in
--remove) rm -f "$entry" "$icon" "$mime" ;;
'')
    mkdir -p "${entry%/*}" "${icon%/*}" "${mime%/*}"
    # In a desktop entry a quoted argument has \ before what a shell would replace.
    program=$(printf '%s/bin/windline' "$root" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')
    awk -v exec="Exec=\"$program\" %F" '/^Exec=/ { print exec; next } { print }' \
        "$root/share/applications/windline.desktop" >"$entry"
    cp "$root/share/icons/hicolor/scalable/apps/windline.svg" "$icon"
    cp "$root/share/mime/packages/windline.xml" "$mime"
    ;;
*)
    echo "Usage: add-to-menu [--remove]" >&2
    exit 2
    ;;
esac
for tell in "update-mime-database $data/mime" "update-desktop-database $data/applications"; do
    # shellcheck disable=SC2086 # a program and its argument
    command -v ${tell%% *} >/dev/null && ${tell%% *} "${tell#* }" || true
done

# SPDX-License-Identifier: GPL-3.0-or-later
# What the scripts that make packages share. They expect $root, the checkout, and $build, a finished build.
# shellcheck shell=bash

say() { printf 'windline: %s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 1
}

version() { sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt"; }

# The time that files in packages carry: the same for the same sources, so that the same sources give the same package.
source_time() { echo "${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}"; }

# Installs the build under the prefix $1.
install_to() {
    [[ -f $build/CMakeCache.txt ]] || fail "Nothing is built in $build. Call ./dev package, which builds first."
    # Debian's cmake strips with the system's own tools.
    cmake --install "$build" --prefix "$1" --strip >/dev/null
}

# Files in folder $1 that the loader loads.
elf_files() {
    local file
    find "$1" -type f -print0 | while IFS= read -r -d '' file; do
        [[ $(head -c 4 "$file" | tail -c 3) == ELF ]] && printf '%s\n' "$file"
    done 2>/dev/null
}

# The packages of packages.txt whose names match $1.
listed_packages_like() { sed -e 's/#.*//' -e 's/[[:space:]]//g' "$root/packaging/tree/packages.txt" | grep -E "$1"; }

# Loaded at run time by name, so no tool finds them among the libraries: QML modules of the map, plug-ins, its data.
run_time_packages='^(qml6-module-.*|qt6-location-plugins|qt6-svg-plugins|qt6-translations-l10n|libmagics\+\+-data)$'

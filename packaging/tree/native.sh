# SPDX-License-Identifier: GPL-3.0-or-later
# Building with the tools of this system itself: Debian 13 and newer, or whoever has all packages.
# shellcheck shell=bash

missing_packages() {
    comm -23 <(listed_packages | sort) \
        <(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' | sort)
}

# Whether this system can serve as it is, or once packages are installed. WINDLINE_NATIVE=1 answers for the user.
system_is_native() {
    [[ ${WINDLINE_NATIVE:-} == 1 ]] && return
    command -v dpkg-query >/dev/null || return
    [[ -z $(missing_packages) ]] && return
    # Testing and unstable have no VERSION_ID.
    (. /etc/os-release && [[ $ID == debian && ${VERSION_ID:-99} -ge 13 ]])
}

install_native_packages() {
    [[ ${WINDLINE_NATIVE:-} == 1 ]] && return
    local missing
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]})) || return 0
    open_setup_log
    run_as_root "Windline is built with ${#missing[@]} packages that are not installed here" \
        "$(install_line "${missing[@]}")"
}

# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in the private Debian 13 tree: the tree's own /usr and most of its /etc, all else from the host.
# shellcheck shell=bash

# Files of /etc that describe this host and its users.
host_etc=(passwd group hosts hostname resolv.conf machine-id)

# Variables that would lead programs in the tree to libraries, plug-ins and data of the host.
host_only_variables=(LD_LIBRARY_PATH LD_PRELOAD LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH PKG_CONFIG_PATH
    CMAKE_PREFIX_PATH QT_PLUGIN_PATH QML_IMPORT_PATH QML2_IMPORT_PATH GDAL_DATA GDAL_DRIVER_PATH PROJ_DATA PROJ_LIB
    PYTHONHOME PYTHONPATH CUDA_HOME CUDA_PATH CUDACXX)

# Shares the folders and sockets in the host's folder $1 one by one, except those whose names match $2.
share_entries() {
    local folder=${1%/} entry
    for entry in "$folder"/* "$folder"/.[!.]*; do
        # shellcheck disable=SC2053 # a pattern
        [[ ${entry##*/} == @($2) ]] && continue
        if [[ -L $entry ]]; then
            sandbox+=(--symlink "$(readlink "$entry")" "$entry")
        elif [[ -d $entry || -S $entry ]]; then
            sandbox+=(--bind "$entry" "$entry")
        fi
    done
}

share_etc() {
    local entry zone
    for entry in "$tree"/etc/*; do
        [[ " ${host_etc[*]} localtime timezone " == *" ${entry##*/} "* ]] || sandbox+=(--ro-bind "$entry" "/etc/${entry##*/}")
    done
    for entry in "${host_etc[@]}"; do
        [[ -e /etc/$entry ]] && sandbox+=(--ro-bind "$(readlink -f "/etc/$entry")" "/etc/$entry")
    done
    # As a link where it can be one: programs read the zone's name from it.
    zone=$(readlink -f /etc/localtime)
    if [[ $zone == /usr/share/zoneinfo/* && -e $tree$zone ]]; then
        sandbox+=(--symlink "$zone" /etc/localtime)
    elif [[ -e $zone ]]; then
        sandbox+=(--ro-bind "$zone" /etc/localtime)
    fi
    # Certificates that the host's administrator trusts count inside, too.
    entry=/etc/ssl/certs/ca-certificates.crt
    if [[ -e $entry && -e $tree$entry ]]; then sandbox+=(--ro-bind "$(readlink -f "$entry")" "$entry"); fi
}

# The GPU driver's libraries have to be those of the host's kernel module.
share_gpu() {
    local name path found='' toolkit
    while read -r name path; do
        sandbox+=(--ro-bind "$(readlink -f "$path")" "/run/host/driver/$name")
        found=1
    done < <(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -E "x86-64|AArch64" |
        sed -nE 's/^\s*(lib(cuda|cudadebugger|nvcuvid|nvidia-[^ ]*|(EGL|GLX|GLESv1_CM|GLESv2)_nvidia)\.so[^ ]*) .* => (.*)$/\1 \4/p')
    if [[ $found ]]; then
        sandbox+=(--setenv LD_LIBRARY_PATH /run/host/driver)
        if [[ -d /usr/share/glvnd/egl_vendor.d ]]; then
            sandbox+=(--ro-bind /usr/share/glvnd/egl_vendor.d /run/host/egl_vendor.d
                --setenv __EGL_VENDOR_LIBRARY_DIRS /run/host/egl_vendor.d:/usr/share/glvnd/egl_vendor.d)
        fi
    fi
    toolkit=${CUDA_HOME:-/usr/local/cuda}
    if [[ -x $toolkit/bin/nvcc ]]; then
        sandbox+=(--ro-bind "$(readlink -f "$toolkit")" /opt/cuda --setenv CUDA_HOME /opt/cuda
            --setenv CUDACXX /opt/cuda/bin/nvcc)
        path_inside=/opt/cuda/bin:$path_inside
    fi
}

# The tree knows one locale, C.UTF-8; LANGUAGE keeps the user's language for the program's own translations.
share_language() {
    local language=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
    language=${language%%.*}
    [[ ${LANGUAGE:-} || -z $language || $language == C || $language == POSIX ]] || sandbox+=(--setenv LANGUAGE "$language")
    sandbox+=(--setenv LC_ALL C.UTF-8)
}

explain_no_sandbox() {
    say "bubblewrap cannot make its sandbox here: $(bwrap --ro-bind / / true 2>&1 | head -n 1)"
    if ((EUID == 0)); then
        fail "Inside a container, allow it namespaces (docker run --privileged), or use a Debian 13 image, where" \
            "Windline builds without a sandbox."
    elif [[ $(cat /proc/sys/kernel/unprivileged_userns_clone 2>/dev/null) == 0 ]]; then
        fail "Let root allow user namespaces: sysctl -w kernel.unprivileged_userns_clone=1"
    elif [[ $(cat /proc/sys/user/max_user_namespaces) == 0 ]]; then
        fail "Let root allow user namespaces: sysctl -w user.max_user_namespaces=10000"
    fi
    fail "Let root allow user namespaces for $(id -un); packaging/tree/README.md names what may forbid them."
}

check_visible() {
    case $1/ in
    /usr/* | /etc/* | /bin/* | /sbin/* | /lib*/* | /boot/*)
        fail "$1 is in a folder that the Debian 13 tree has its own of. Move or call it from elsewhere, as in the home folder."
        ;;
    esac
}

# Runs the command after the tree's path in it and returns its exit status.
enter_tree() {
    local tree=$1 path_inside=/usr/local/bin:/usr/bin:/usr/sbin variable signal signals=''
    local sandbox=(--die-with-parent --dev-bind /dev /dev --bind /proc /proc --bind /sys /sys)
    shift
    check_visible "$root"
    check_visible "$PWD"
    bwrap --ro-bind / / true 2>/dev/null || explain_no_sandbox
    # As root, all that root may do to the user's files.
    ((EUID == 0)) && sandbox+=(--cap-add ALL)

    sandbox+=(--ro-bind "$tree/usr" /usr --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib)
    [[ -e $tree/lib64 ]] && sandbox+=(--symlink usr/lib64 /lib64)
    share_entries / 'usr|etc|boot|lost+found|proc|sys|dev|run|opt|bin|sbin|lib*'
    share_entries /opt cuda
    share_entries /run host
    share_etc
    # Tools that ask the package database are to find the tree's.
    [[ -d /var/lib/dpkg ]] && sandbox+=(--ro-bind "$tree/var/lib/dpkg" /var/lib/dpkg)
    [[ -d /var/cache/fontconfig ]] && sandbox+=(--ro-bind "$tree/var/cache/fontconfig" /var/cache/fontconfig)
    [[ -d /usr/share/fonts ]] && sandbox+=(--ro-bind /usr/share/fonts /usr/local/share/fonts/host)
    for variable in "${host_only_variables[@]}"; do sandbox+=(--unsetenv "$variable"); done
    share_gpu
    share_language
    sandbox+=(--setenv PATH "$path_inside" --setenv WINDLINE_TREE "$tree" --chdir "$PWD")

    # bubblewrap stays between this program and the command. It ignores the signals, which reach the command itself,
    # and lives on to return the command's exit status.
    for signal in INT QUIT TERM HUP; do
        [[ $(trap -p "$signal") ]] || signals+=,$signal
    done
    (
        trap '' INT QUIT TERM HUP
        exec bwrap "${sandbox[@]}" -- env ${signals:+--default-signal="${signals#,}"} "$@"
    ) <&0 &
    wait_passing_signals $!
}

#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the program of this name with the libraries and data that came along with it.
self=$(readlink -f -- "$0")
name=${self##*/}
root=${self%/bin/*}
lib=$root/lib
programs=$root/programs

# Data that the libraries look for in places of their own. Those of the system's own libraries are not touched.
export PROJ_DATA="$root/share/proj" GDAL_DATA="$root/share/gdal" GDAL_DRIVER_PATH=disable
# Where the system has fonts of its own, those that came along are added.
export FONTCONFIG_FILE="$root/share/fonts/fonts.conf"
[ -d /usr/share/X11/xkb ] || export XKB_CONFIG_ROOT="$root/share/X11/xkb"
[ -d /usr/share/X11/locale ] || export XLOCALEDIR="$root/share/X11/locale"

# Without a graphics driver Qt would give up on OpenGL and end; so it is told not to try.
has_graphics_driver() {
    for driver in /usr/lib/x86_64-linux-gnu/libGLX_*.so.0 /usr/lib64/libGLX_*.so.0 /usr/lib/libGLX_*.so.0; do
        [ -e "$driver" ] && [ "${driver##*/}" != libGLX_indirect.so.0 ] && return
    done
    return 1
}
if [ "$name" = windline ] && ! has_graphics_driver; then
    export QT_XCB_GL_INTEGRATION="${QT_XCB_GL_INTEGRATION:-none}" QT_QUICK_BACKEND="${QT_QUICK_BACKEND:-software}"
fi

# Of two C libraries the newer one serves both what came along and what the system adds, such as a graphics driver.
minor_version() { sed -n 's/.*version 2\.\([0-9]*\)\.*$/\1/p' | head -n 1; }
own=$(cat "$lib/glibc/minor-version")
host=$(/lib64/ld-linux-x86-64.so.2 --version 2>/dev/null | minor_version)
if [ "${host:-0}" -gt "$own" ]; then
    for found in /usr/lib/x86_64-linux-gnu /usr/lib64 /usr/lib; do
        [ -e "$found/libstdc++.so.6" ] && lib_compiler= && break
        lib_compiler=:$lib/compiler
    done
    export LD_LIBRARY_PATH="$lib$lib_compiler${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
    exec "$programs/$name.bin" "$@"
fi
# The loader bears the program's name, so that the system calls the process by it.
exec "$programs/$name" --argv0 "$name" \
    --library-path "$lib/glibc:$lib/compiler:$lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" "$programs/$name.bin" "$@"

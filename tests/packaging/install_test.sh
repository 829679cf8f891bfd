#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the build in folder $2 with the cmake $1, and uses what was installed, from a folder with an awkward name, by
# a user with no settings, no home and a language of their own.
set -euo pipefail
cmake=$1 build=$2 wrong=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
prefix="$scratch/바람 길/usr"
"$cmake" --install "$build" --prefix "$prefix" >"$scratch/log"

for file in bin/windline bin/windline-cli lib/windline/windline_gdal.so lib/windline/windline_gpu.so \
    share/applications/windline.desktop share/icons/hicolor/{scalable/apps/windline.svg,48x48/apps/windline.png} \
    share/icons/hicolor/{128x128,256x256}/apps/windline.png share/mime/packages/windline.xml \
    share/metainfo/org.windline.windline.metainfo.xml share/man/man1/windline{,-cli}.1 \
    share/bash-completion/completions/windline{,-cli} share/zsh/site-functions/_windline{,-cli} \
    share/fish/vendor_completions.d/windline{,-cli}.fish share/doc/windline/{LICENSE,COPYING.md}; do
    # Folders of libraries have other names on some systems.
    compgen -G "$prefix/$file" >/dev/null || compgen -G "$prefix/${file/#lib\//lib*/}" >/dev/null ||
        compgen -G "$prefix/${file/#lib\//lib/*/}" >/dev/null || { echo "Not installed: $file"; wrong=1; }
done

# As in an empty environment; the folders that programs write to when HOME is missing must not be the checkout's.
run() {
    (cd "$scratch" && env -i PATH=/usr/bin:/bin TMPDIR="$scratch" QT_QPA_PLATFORM=offscreen \
        ${LD_LIBRARY_PATH:+LD_LIBRARY_PATH="$LD_LIBRARY_PATH"} "$@")
}

cli=$prefix/bin/windline-cli window=$prefix/bin/windline
run "$cli" demo-met met.nc
run "$cli" run --met met.nc --start-time 2020-01-01T00:00Z --hours 6 --start 37.57,126.98,1500m \
    -o trajectories.gpkg -o trajectories.shp -o trajectories.csv
[[ -s $scratch/trajectories.gpkg && -s $scratch/trajectories_lines.shp ]] || { echo "No GeoPackage, no shapefile"; wrong=1; }

# Homes that cannot be written to, or are called as Koreans call them.
mkdir "$scratch/집"
for home in /proc/self "$scratch/집"; do
    rm -f "$scratch"/window.*
    run HOME="$home" LANG=ko_KR.UTF-8 "$window" --demo --screenshot window.png --export window.csv
    [[ -s $scratch/window.png && -s $scratch/window.csv ]] || { echo "No picture with HOME=$home"; wrong=1; }
done
run HOME=/proc/self LANG=de_DE.UTF-8 "$cli" calibrate >/dev/null 2>"$scratch/errors" || true
grep -q 'cannot be kept in /proc/self/.config/windline/' "$scratch/errors" ||
    { echo "calibrate said of a home that is read-only:"; cat "$scratch/errors"; wrong=1; }
# Nothing in the home but what the standard names.
stray=$(find "$scratch/집" -mindepth 1 -maxdepth 2 ! -path '*/.config*' ! -path '*/.cache*' ! -path '*/.local' \
    ! -path '*/.local/share' ! -path '*/.local/state')
[[ -z $stray ]] || { echo "Stray files: $stray"; wrong=1; }
exit "$wrong"

# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a .deb of the build, for the Debian it was built on (or in a tree of).
# shellcheck shell=bash

maintainer="${DEBFULLNAME:-The Windline developers} <${DEBEMAIL:-windline@localhost.localdomain}>"

# What the programs and modules in $1 link, as packages and their versions.
library_packages() {
    local files
    mapfile -t files < <(elf_files "$1/usr")
    mkdir -p "$work/debian"
    printf 'Source: windline\n\nPackage: windline\nArchitecture: any\n' >"$work/debian/control"
    (cd "$work" && dpkg-shlibdeps -O "${files[@]/#/-e}" 2>"$work/shlibdeps.log") | sed -n 's/^shlibs:Depends=//p' ||
        { cat "$work/shlibdeps.log" >&2; return 1; }
}

write_control() {
    local stage=$1 libraries run_time
    libraries=$(library_packages "$stage")
    [[ $libraries ]] || fail "dpkg-shlibdeps named no packages: $(<"$work/shlibdeps.log")"
    run_time=$(listed_packages_like "$run_time_packages" | paste -sd,)
    cat >"$stage/DEBIAN/control" <<CONTROL
Package: windline
Version: $debian_version
Section: science
Priority: optional
Architecture: $(dpkg --print-architecture)
Maintainer: $maintainer
Installed-Size: $(du -sk --apparent-size "$stage/usr" | cut -f 1)
Depends: $libraries, ${run_time//,/, }
Recommends: qt6-wayland
Suggests: fonts-nanum
Description: air-parcel trajectories: where air came from and where it goes
 Windline computes the paths of air parcels through the winds of weather models
 and reanalyses, forward and backward in time. It reads CF NetCDF files (ERA5,
 NCEP reanalyses) and HYSPLIT's ARL packed files, computes accurately or with
 HYSPLIT's own numbers, and uses all cores and an NVIDIA GPU where there is one.
 .
 The package has a desktop program, windline, with a map that needs no network,
 and a headless one, windline-cli. Results are written as GeoJSON, shapefile,
 GeoPackage, KML, CSV, CF NetCDF and HYSPLIT's tdump.
CONTROL
}

write_documents() {
    local documents=$1/usr/share/doc/windline
    # The licence's text is in every Debian; COPYING.md's words are in copyright.
    rm -f "$documents/LICENSE" "$documents/COPYING.md"
    cp "$here/deb/copyright" "$documents/copyright"
    mv "$documents/CHANGELOG.md" "$documents/changelog"
    printf 'windline (%s) trixie; urgency=medium\n\n  * Version %s; /usr/share/doc/windline/changelog.gz says what is new.\n\n -- %s  %s\n' \
        "$debian_version" "$(version)" "$maintainer" "$(LC_ALL=C date -u -R -d "@$(source_time)")" \
        >"$documents/changelog.Debian"
    find "$documents" -name 'changelog*' -exec gzip -9n {} +
    find "$1/usr/share/man" -type f -exec gzip -9n {} +
}

make_deb() {
    local stage=$work/windline debian_version made
    debian_version=$(version)-1
    install_to "$stage/usr"
    mkdir "$stage/DEBIAN"
    # Debian's own places.
    mv "$stage/usr/share/zsh/site-functions" "$stage/usr/share/zsh/vendor-completions"
    write_documents "$stage"
    write_control "$stage"
    mkdir -p "$stage/usr/share/lintian/overrides"
    cp "$here/deb/lintian-overrides" "$stage/usr/share/lintian/overrides/windline"
    find "$stage" -type d -exec chmod 755 {} +
    find "$stage/usr/lib" -type f -exec chmod 644 {} +
    (cd "$stage" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$stage/DEBIAN/md5sums"
    made=$packages/windline_${debian_version}_$(dpkg --print-architecture).deb
    SOURCE_DATE_EPOCH=$(source_time) dpkg-deb --root-owner-group --build "$stage" "$made" >/dev/null
    say "Made $made ($(du -h "$made" | cut -f 1)). To install it: apt install $made"
}

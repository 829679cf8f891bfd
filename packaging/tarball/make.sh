# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a tarball with everything that Windline needs, of a build in Debian 13 or its tree, for older systems too.
# shellcheck shell=bash

system_libraries=/usr/lib/$(uname -m)-linux-gnu
qt=$system_libraries/qt6

# Qt's plug-ins, by folder, and of those that exist.
plugins=(platforms/libq{xcb,offscreen,minimal,wayland-egl,wayland-generic}.so xcbglintegrations platforminputcontexts
    platformthemes wayland-decoration-client wayland-graphics-integration-client wayland-shell-integration
    imageformats iconengines geoservices tls printsupport networkinformation)

# The themes of ui/map/natural_earth.cpp.
natural_earth_themes=(land lakes admin_0_boundary_lines_land rivers_lake_centerlines populated_places_simple)

copied=() # the system's files that are in the tarball

# Copies the system's file $1, as what it is and not as the link it may be, to $2.
take() {
    mkdir -p "$(dirname "$2")"
    cp --dereference "$1" "$2"
    copied+=("$1")
}

take_folder() {
    local file
    while IFS= read -r -d '' file; do take "$file" "$2/${file#"$1"/}"; done < <(find -L "$1" -type f -print0)
}

take_qt() {
    local plugin package file
    for plugin in "${plugins[@]}"; do
        if [[ -d $qt/plugins/$plugin ]]; then
            take_folder "$qt/plugins/$plugin" "$stage/lib/qt6/plugins/$plugin"
        elif [[ -f $qt/plugins/$plugin ]]; then
            take "$qt/plugins/$plugin" "$stage/lib/qt6/plugins/$plugin"
        fi
    done
    for package in $(listed_packages_like '^qml6-module-'); do
        while read -r file; do
            [[ $file == "$qt"/qml/* && -f $file ]] && take "$file" "$stage/lib/qt6/${file#"$qt"/}"
        done < <(dpkg-query --listfiles "$package")
    done
    # Qt's own words, as on buttons and in file dialogs.
    take /usr/share/qt6/translations/qtbase_ko.qm "$stage/share/qt6/translations/qtbase_ko.qm"
    printf '[Paths]\nPrefix=..\nPlugins=lib/qt6/plugins\nQmlImports=lib/qt6/qml\nTranslations=share/qt6/translations\n' \
        >"$stage/programs/qt.conf"
}

take_data() {
    local theme level file
    take_folder /usr/share/proj "$stage/share/proj"
    take_folder /usr/share/gdal "$stage/share/gdal"
    take_folder /usr/share/X11/xkb "$stage/share/X11/xkb"
    take_folder /usr/share/X11/locale "$stage/share/X11/locale"
    for file in /usr/share/fonts/truetype/dejavu/DejaVuSans{,-Bold,Mono}.ttf \
        /usr/share/fonts/truetype/nanum/NanumGothic{,Bold}.ttf; do
        take "$file" "$stage/share/fonts/truetype/${file##*/}"
    done
    cp "$here/tarball/fonts.conf" "$stage/share/fonts/"
    for theme in "${natural_earth_themes[@]}"; do
        grep -q "\"$theme\"" "$root/ui/map/natural_earth.cpp" || fail "The map knows no theme $theme any more."
        for level in 110m 50m 10m; do
            for file in /usr/share/magics/"$level/ne_${level}_$theme".{shp,shx,dbf,prj,cpg}; do
                if [[ -f $file ]]; then take "$file" "$stage/share/windline/natural-earth/$level/${file##*/}"; fi
            done
        done
    done
}

# The libraries that all programs, modules and plug-ins in the tarball load, but what Windline built itself.
take_libraries() {
    local path package folder
    while read -r path; do
        package=$(dpkg-query --search "$(realpath "$path")" | sed -n '1s/:.*//p')
        case $package in
        libc6) folder=$stage/lib/glibc ;;
        libstdc++6 | libgcc-s1) folder=$stage/lib/compiler ;;
        *) folder=$stage/lib ;;
        esac
        take "$path" "$folder/${path##*/}"
    done < <(elf_files "$stage" | xargs -d '\n' ldd | sed -nE 's/.* => (\/[^ ]+) .*/\1/p' | sort -u)
    # The C library loads these itself.
    for path in "$system_libraries"/libnss_{dns,files}.so.2 "$system_libraries"/lib{pthread,dl,rt,util,anl}.so.{0,1,2}; do
        if [[ -f $path ]]; then take "$path" "$stage/lib/glibc/${path##*/}"; fi
    done
    for path in windline windline-cli; do take /lib64/ld-linux-x86-64.so.2 "$stage/programs/$path"; done
    /lib64/ld-linux-x86-64.so.2 --version | sed -n 's/.*version 2\.\([0-9]*\)\.*$/\1/p' | head -n 1 \
        >"$stage/lib/glibc/minor-version"
    chmod 644 "$stage"/lib/*.so* "$stage"/lib/*/*.so*
}

# The terms of everything that is taken, and the packages' names and versions.
write_licences() {
    local package licences=$stage/LICENSES
    mkdir -p "$licences"
    printf '%s\n' "${copied[@]}" | xargs -d '\n' realpath | sort -u | xargs -d '\n' dpkg-query --search |
        sed 's/: .*//; s/, .*//; s/:[a-z0-9]*$//' | sort -u >"$work/packages"
    while read -r package; do
        [[ -f /usr/share/doc/$package/copyright ]] || fail "Package $package has no copyright file here."
        cp --dereference "/usr/share/doc/$package/copyright" "$licences/$package.txt"
        dpkg-query --show --showformat '${Package} ${Version} (source: ${source:Package} ${source:Version})\n' \
            "$package" | head -n 1
    done <"$work/packages" >"$licences/packages.txt"
    # What the copyright files refer to.
    cp --recursive --dereference /usr/share/common-licenses "$licences/common-licenses"
}

make_tarball() {
    local name program made
    name=windline-$(version)-linux-$(uname -m)
    stage=$work/$name
    install_to "$stage"
    mkdir "$stage/programs"
    for program in windline windline-cli; do
        mv "$stage/bin/$program" "$stage/programs/$program.bin"
        install -m 755 "$here/tarball/launcher.sh" "$stage/bin/$program"
    done
    install -m 755 "$here/tarball/add-to-menu.sh" "$stage/bin/add-to-menu"
    cp "$here/tarball/README.md" "$stage/README.md"
    # Modules are found beside the programs, wherever this system keeps libraries.
    if [[ ! -d $stage/lib/windline ]]; then mv "$stage"/lib*/*/windline "$stage/lib/windline"; fi
    take_qt
    take_data
    take_libraries
    write_licences
    made=$packages/$name.tar.gz
    tar --create --directory="$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$(source_time)" "$name" |
        gzip -n "-${WINDLINE_COMPRESSION:-9}" >"$made"
    say "Made $made ($(du -h "$made" | cut -f 1); unpacked $(du -sh "$stage" | cut -f 1))."
}

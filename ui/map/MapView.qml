// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning

// The base map alone. MapView (C++) moves it and draws what lies over it.
Rectangle {
    id: root

    property string tileUrl
    property string cacheFolder
    property int diskCacheBytes
    property geoCoordinate centre: QtPositioning.coordinate(0, 0)
    property real zoom: 2
    readonly property bool ready: (loader.item as Map)?.mapReady ?? false

    // Qt Location reads a plugin's parameters once: another tile server takes another Plugin and another Map.
    // MapView empties tileUrl in between.
    Loader {
        id: loader

        anchors.fill: parent
        active: root.tileUrl !== ""
        sourceComponent: Map {
            center: root.centre
            zoomLevel: root.zoom
            color: root.color
            copyrightsVisible: false // drawn with the rest of the map's words
            onSupportedMapTypesChanged: {
                for (const type of supportedMapTypes) {
                    if (type.style === MapType.CustomMap)
                        activeMapType = type
                }
            }

            plugin: Plugin {
                name: "osm"

                PluginParameter { name: "osm.useragent"; value: Qt.application.name + "/" + Qt.application.version }
                PluginParameter { name: "osm.mapping.providersrepository.disabled"; value: true }
                PluginParameter { name: "osm.mapping.custom.host"; value: root.tileUrl }
                PluginParameter { name: "osm.mapping.cache.directory"; value: root.cacheFolder }
                PluginParameter { name: "osm.mapping.cache.disk.size"; value: root.diskCacheBytes }
                PluginParameter { name: "osm.mapping.cache.memory.size"; value: 32 * 1024 * 1024 }
                PluginParameter { name: "osm.mapping.cache.texture.size"; value: 96 * 1024 * 1024 }
                PluginParameter { name: "osm.mapping.prefetching_style"; value: "NoPrefetching" }
            }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/track_store.h"

#include <QQuickWidget>
#include <QSet>

#include <functional>
#include <memory>
#include <span>

namespace windline {

struct MapPicture;

// The map: base map, starts, trajectories and the legend, and what the pointer does to them.
// It keeps no model. The window says what to show and hears what the user did; nothing changes on the map for good
// before the window has said so (a start dragged and not set again springs back).
class MapView : public QQuickWidget {
    Q_OBJECT
    Q_PROPERTY(double zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY cameraChanged)

public:
    explicit MapView(QWidget* parent = nullptr);
    ~MapView() override;

    // Base map. The built-in one is drawn from Natural Earth on this computer and needs no network.
    void setDark(bool dark);
    bool isDark() const;
    void useBuiltInBaseMap();
    void useOnlineTiles(const OnlineTiles& tiles);
    // Empty when the base map can be shown, else one line for the user ("No base map: ...").
    QString baseMapProblem() const;

    // Starts
    void setStarts(const QList<MapStart>& starts);

    // Trajectories. Calls are gathered: appending to a thousand of them in a loop paints once.
    void setTrajectories(std::vector<MapTrack> tracks);
    void setTrajectories(std::vector<SharedTrack> tracks); // projected elsewhere
    // Others are being made: the map is not settled until they are set.
    void expectTrajectories();
    std::size_t pointCount(int trackId) const; // of a trajectory; of an unknown one 0
    void appendPoints(int trackId, std::span<const MapTrackPoint> points); // an unknown id is ignored
    void setTrajectoryEnd(int trackId, bool early, const QString& text);
    void clearTrajectories();
    // What the tooltip says of a point below the trajectory's name and its age; nothing by default.
    void setPointText(std::function<QString(int trackId, std::size_t point)> text);
    // While anything is selected, the others recede.
    void setSelectedTrajectories(const QSet<int>& trackIds);
    // Those whose start or settings changed after they were computed: drawn dashed.
    void setStaleTrajectories(const QSet<int>& trackIds);
    // Those are neither drawn nor found by the pointer; the legend tells how many they are.
    void setHiddenTrajectories(const QSet<int>& trackIds);
    // A filled dot on every trajectory where it was at this moment (the time slider).
    void setCurrentTime(std::optional<Time> time);

    // Colours and legend. By start, the legend lists the starts; by value, it is a colour bar.
    void setColourMode(ColourMode mode);
    void setColourScale(const ColourScale& scale);
    void setLegendVisible(bool visible);
    void setLegendLines(const QList<MapLegendLine>& lines); // below the names, or above the bar

    // The meteorology's area, a dashed outline; nothing is drawn for none or for the whole circle.
    void setCoverage(std::optional<MapArea> area);
    // Parts of the built-in base map that may be in the way.
    void setGraticuleVisible(bool visible);
    void setPlaceNamesVisible(bool visible);
    // Words on the map: what to do next, at the top (empty: none) ...
    void setHint(const QString& text);
    // ... and what the reader must know about the data, beside the attribution ("synthetic data").
    void setNote(const QString& text);

    // Camera
    void fitTo(const MapArea& area);
    void fitToTrajectories(const QSet<int>& trackIds); // with the starts of these rows; nothing without any
    void fitToContent(); // trajectories and starts; without any, the coverage; without that, the world
    void centerOn(const QGeoCoordinate& coordinate);
    QGeoCoordinate center() const;
    double zoomLevel() const;
    void setZoomLevel(double level); // keeps the centre; bounded by what the view can show
    void zoomIn();
    void zoomOut();
    QPointF pointOf(const QGeoCoordinate& coordinate) const; // in widget pixels, the world copy nearest the centre
    QGeoCoordinate coordinateAt(QPointF point) const;

    // The next drag with the left button draws a rectangle: rectangleDrawn() tells. Escape ends it. (A drag with Shift
    // draws one at any time.)
    void startRectangle();
    bool isDrawingRectangle() const;

    // All that is shown, for a picture of any size.
    MapPicture picture() const;

    // True when everything asked for is on the screen: tiles fetched, trajectories drawn. For pictures and tests.
    // Online tiles count as arrived once the map has been quiet for a moment.
    bool isSettled() const;
    // The trajectories' picture is of the view as it is now, not an earlier one that was moved or stretched.
    bool areTrajectoriesSharp() const;

signals:
    void clicked(const QGeoCoordinate& coordinate); // on the bare map; a drag is not a click
    void startSelected(int row, Qt::KeyboardModifiers modifiers);
    void startMoved(int row, const QGeoCoordinate& coordinate); // once, when the drag ends
    void trajectoryClicked(int trackId, const QGeoCoordinate& coordinate, Qt::KeyboardModifiers modifiers);
    void rectangleDrawn(const windline::MapArea& area); // west in -180 .. 180
    void rectangleModeChanged(bool on);
    void contextMenuAsked(const windline::MapTarget& target);
    void trajectoryHovered(int trackId, const QString& text); // -1 and nothing when the pointer leaves it
    void cursorMoved(const QGeoCoordinate& coordinate);
    void cursorLeft();
    void cameraChanged();
    void baseMapProblemChanged();
    void settled();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace windline

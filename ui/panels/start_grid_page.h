// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/starts/start_matrix.h"

#include <QWidget>

class QDoubleSpinBox;
class QPushButton;

namespace windline {

struct MapArea;

// A number of degrees, as the dialogs about starts ask for it.
QDoubleSpinBox* makeDegreesBox(const QString& name, double least, double greatest, double value, QWidget* parent);

// Asks for a grid of starts over a rectangle.
class StartGridPage : public QWidget {
    Q_OBJECT
public:
    explicit StartGridPage(const StartMatrix& grid, QWidget* parent = nullptr);

    StartMatrix grid() const;
    // The rectangle, with steps that suit it: up to ten places along its longer side.
    void setArea(const MapArea& area);
    // Without this there is no button to draw one.
    void offerDrawing();

signals:
    void changed();
    void drawRequested();

private:
    QDoubleSpinBox* m_south;
    QDoubleSpinBox* m_north;
    QDoubleSpinBox* m_west;
    QDoubleSpinBox* m_east;
    QDoubleSpinBox* m_latitudeStep;
    QDoubleSpinBox* m_longitudeStep;
    QPushButton* m_draw;
};

} // namespace windline

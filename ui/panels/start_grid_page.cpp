// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/start_grid_page.h"

#include "ui/map/map_types.h"
#include "ui/panels/decimal_spin_box.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

constexpr double mostPlacesAlong = 10;

// 1, 2 or 5 times a power of ten, such that no more than ten of them are needed.
double stepFor(double degrees)
{
    const double least = std::max(degrees / mostPlacesAlong, 0.001);
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

} // namespace

QDoubleSpinBox* makeDegreesBox(const QString& name, double least, double greatest, double value, QWidget* parent)
{
    auto* box = new DecimalSpinBox(parent);
    box->setAccessibleName(name);
    box->setRange(least, greatest);
    box->setDecimals(3);
    box->setValue(value);
    box->setSuffix(QStringLiteral("°"));
    return box;
}

StartGridPage::StartGridPage(const StartMatrix& grid, QWidget* parent)
    : QWidget(parent)
    , m_south(makeDegreesBox(tr("First latitude"), -90, 90, grid.firstLatitude, this))
    , m_north(makeDegreesBox(tr("Last latitude"), -90, 90, grid.lastLatitude, this))
    , m_west(makeDegreesBox(tr("First longitude"), -360, 360, grid.firstLongitude, this))
    , m_east(makeDegreesBox(tr("Last longitude"), -360, 360, grid.lastLongitude, this))
    , m_latitudeStep(makeDegreesBox(tr("Latitude step"), 0.001, 180, grid.latitudeStep, this))
    , m_longitudeStep(makeDegreesBox(tr("Longitude step"), 0.001, 360, grid.longitudeStep, this))
    , m_draw(new QPushButton(tr("&Draw on the map…"), this))
{
    m_draw->setToolTip(tr("Drag a rectangle on the map; then you are asked for its steps"));
    m_draw->setAutoDefault(false);
    m_draw->hide();
    connect(m_draw, &QPushButton::clicked, this, &StartGridPage::drawRequested);
    // North is positive in every latitude, east in every longitude: minus means south and west.
    m_south->setToolTip(tr("Degrees north; negative is south. Rows go from the first latitude to the last."));
    m_north->setToolTip(m_south->toolTip());
    m_west->setToolTip(
        tr("Degrees east; negative is west. Columns go east, over the date line where the last is smaller."));
    m_east->setToolTip(m_west->toolTip());

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto addRow = [&](int row, const QString& label, QWidget* first, QWidget* last, QWidget* step) {
        layout->addWidget(new QLabel(label, this), row, 0);
        layout->addWidget(first, row, 1);
        layout->addWidget(new QLabel(tr("to"), this), row, 2);
        layout->addWidget(last, row, 3);
        layout->addWidget(new QLabel(tr("every"), this), row, 4);
        layout->addWidget(step, row, 5);
    };
    addRow(0, tr("Latitude"), m_south, m_north, m_latitudeStep);
    addRow(1, tr("Longitude"), m_west, m_east, m_longitudeStep);
    layout->addWidget(m_draw, 2, 1, 1, 3, Qt::AlignLeft);
    for (const int column : {1, 3, 5})
        layout->setColumnStretch(column, 1);
    layout->setRowStretch(3, 1);
    for (QDoubleSpinBox* box : {m_south, m_north, m_west, m_east, m_latitudeStep, m_longitudeStep})
        connect(box, &QDoubleSpinBox::valueChanged, this, &StartGridPage::changed);
}

StartMatrix StartGridPage::grid() const
{
    return {m_south->value(), m_west->value(), m_north->value(), m_east->value(), m_latitudeStep->value(),
        m_longitudeStep->value()};
}

void StartGridPage::setArea(const MapArea& area)
{
    const double width = std::clamp(area.east - area.west, 0.0, 360.0);
    const double height = std::clamp(area.north - area.south, 0.0, 180.0);
    const double step = stepFor(std::max(width, height));
    const QSignalBlocker blocker(this); // one change, not six
    m_south->setValue(std::max(area.south, -90.0));
    m_north->setValue(std::min(area.north, 90.0));
    m_west->setValue(std::remainder(area.west, 360.0));
    m_east->setValue(std::remainder(area.west, 360.0) + width);
    m_latitudeStep->setValue(step);
    m_longitudeStep->setValue(step);
}

void StartGridPage::offerDrawing()
{
    m_draw->show();
}

} // namespace windline

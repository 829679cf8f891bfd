// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/start_ring_page.h"

#include "ui/panels/decimal_spin_box.h"
#include "ui/panels/form_fields.h"
#include "ui/panels/message_field.h"
#include "ui/panels/place_edit.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace windline {

StartRingPage::StartRingPage(const StartRing& ring, std::shared_ptr<const Gazetteer> gazetteer, QWidget* parent)
    : QWidget(parent)
    , m_centre(new PlaceEdit(std::move(gazetteer), this))
    , m_radius(new DecimalSpinBox(this))
    , m_count(makeSpinBox(1, 100'000, {}, this))
    , m_withCentre(new QCheckBox(tr("and one at the c&entre"), this))
{
    m_centre->setCoordinates(ring.centreLatitude, ring.centreLongitude);
    m_radius->setRange(0.001, 20'015);
    m_radius->setDecimals(3);
    m_radius->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_radius->setSuffix(tr(" km"));
    m_radius->setValue(ring.radiusKilometres);
    m_radius->setAccessibleName(tr("Radius of the ring"));
    m_radius->setToolTip(tr("Along the surface, from the centre to each start"));
    m_count->setValue(ring.count);
    m_count->setAccessibleName(tr("Starts on the ring"));
    m_count->setToolTip(tr("Equally far apart, clockwise from the one to the north"));
    m_withCentre->setChecked(ring.withCentre);

    QFormLayout* form = makeForm(this);
    m_centreField = addFormField(form, tr("&Centre"), m_centre);
    m_centre->setAccessibleName(tr("Centre of the ring"));
    const auto showCentre = [this] {
        m_centreField->setHint(m_centre->hint());
        m_centreField->setProblem(m_centre->problem());
    };
    showCentre();
    auto* radius = new QLabel(tr("R&adius"), this);
    radius->setBuddy(m_radius);
    form->addRow(radius, m_radius);
    auto* count = new QLabel(tr("S&tarts"), this);
    count->setBuddy(m_count);
    form->addRow(count, makeRow({m_count, m_withCentre}, this));

    connect(m_centre, &PlaceEdit::placeChanged, this, [this, showCentre] {
        showCentre();
        emit changed();
    });
    connect(m_radius, &QDoubleSpinBox::valueChanged, this, &StartRingPage::changed);
    connect(m_count, &QSpinBox::valueChanged, this, &StartRingPage::changed);
    connect(m_withCentre, &QCheckBox::toggled, this, &StartRingPage::changed);
}

std::optional<StartRing> StartRingPage::ring() const
{
    const std::optional<StartPlace> centre = m_centre->place();
    if (!centre)
        return std::nullopt;
    return StartRing{centre->latitudeDegrees, centre->longitudeDegrees, m_radius->value(), m_count->value(),
        m_withCentre->isChecked()};
}

} // namespace windline

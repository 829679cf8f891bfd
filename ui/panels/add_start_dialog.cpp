// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/add_start_dialog.h"

#include "ui/models/many_starts.h"
#include "ui/panels/decimal_spin_box.h"
#include "ui/panels/form_fields.h"
#include "ui/panels/height_unit_box.h"
#include "ui/panels/message_field.h"
#include "ui/panels/place_edit.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace windline {

AddStartDialog::AddStartDialog(const StartPoint& proposal, QWidget* parent, std::shared_ptr<const Gazetteer> gazetteer)
    : QDialog(parent)
    , m_proposedName(QString::fromStdString(proposal.name))
    , m_place(new PlaceEdit(std::move(gazetteer), this))
    , m_name(new QLineEdit(m_proposedName, this))
    , m_height(new DecimalSpinBox(this))
    , m_unit(new HeightUnitBox(this))
{
    setWindowTitle(tr("Add start"));
    m_height->setRange(-10'000, 1'000'000); // what is too high is explained below the field
    m_height->setDecimals(1);
    m_height->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_height->setValue(proposal.height);
    m_unit->setUnit(proposal.heightUnit);
    m_place->setCoordinates(proposal.latitudeDegrees, proposal.longitudeDegrees);
    m_place->setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    auto* fields = new QWidget(this);
    QFormLayout* form = makeForm(fields);
    m_placeField = addFormField(form, tr("&Place or coordinates"), m_place);
    m_placeField->setMinimumHeight(m_place->sizeHint().height() + 3 * fontMetrics().lineSpacing()); // nothing jumps
    addFormField(form, tr("&Name"), m_name);
    m_heightField = addFormField(form, tr("&Height"), m_height, makeRow({m_height, m_unit}, fields));
    m_height->setToolTip(tr("Where the trajectory starts; CONTROL's starting height"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(fields);
    layout->addStretch();
    layout->addWidget(buttons);

    connect(m_place, &PlaceEdit::placeChanged, this, &AddStartDialog::placeChanged);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &AddStartDialog::check);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &AddStartDialog::check);
    check();
    m_place->setFocus();
    m_place->selectAll();
}

void AddStartDialog::placeChanged()
{
    if (!m_name->isModified()) { // not typed by the user
        const auto place = m_place->place();
        m_name->setText(place && !place->name.empty() ? QString::fromStdString(place->name) : m_proposedName);
    }
    check();
}

void AddStartDialog::check()
{
    m_placeField->setHint(m_place->hint());
    m_placeField->setProblem(m_place->problem());
    const QString heightProblem = heightRangeProblem({m_height->value(), m_unit->unit()});
    m_heightField->setProblem(heightProblem);
    m_add->setEnabled(m_place->place() && heightProblem.isEmpty());
}

StartPoint AddStartDialog::start() const
{
    StartPoint start;
    start.name = m_name->text().trimmed().toStdString();
    if (const auto place = m_place->place()) {
        start.latitudeDegrees = place->latitudeDegrees;
        start.longitudeDegrees = place->longitudeDegrees;
    }
    start.height = m_height->value();
    start.heightUnit = m_unit->unit();
    return start;
}

} // namespace windline

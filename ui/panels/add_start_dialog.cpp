// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/add_start_dialog.h"

#include "ui/panels/decimal_spin_box.h"
#include "ui/panels/height_unit_box.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace windline {

AddStartDialog::AddStartDialog(const StartPoint& proposal, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(QString::fromStdString(proposal.name), this))
    , m_latitude(new DecimalSpinBox(this))
    , m_longitude(new DecimalSpinBox(this))
    , m_height(new DecimalSpinBox(this))
    , m_unit(new HeightUnitBox(this))
{
    setWindowTitle(tr("Add start"));
    const auto setUp = [](QDoubleSpinBox* box, const QString& name, double least, double greatest, int decimals,
                           double value) {
        box->setAccessibleName(name);
        box->setRange(least, greatest);
        box->setDecimals(decimals);
        box->setValue(value);
    };
    setUp(m_latitude, tr("Latitude"), -90, 90, 3, proposal.latitudeDegrees);
    setUp(m_longitude, tr("Longitude"), -360, 360, 3, proposal.longitudeDegrees);
    setUp(m_height, tr("Height"), -500, 100000, 1, proposal.height);
    m_latitude->setSuffix(tr("° north"));
    m_longitude->setSuffix(tr("° east"));
    m_unit->setUnit(proposal.heightUnit);

    auto* height = new QHBoxLayout;
    height->addWidget(m_height, 1);
    height->addWidget(m_unit);
    auto* heightLabel = new QLabel(tr("&Height"), this);
    heightLabel->setBuddy(m_height);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("L&atitude"), m_latitude);
    form->addRow(tr("L&ongitude"), m_longitude);
    form->addRow(heightLabel, height);
    form->addRow(buttons);
    m_latitude->setFocus();
    m_latitude->selectAll();
}

StartPoint AddStartDialog::start() const
{
    StartPoint start;
    start.name = m_name->text().trimmed().toStdString();
    start.latitudeDegrees = m_latitude->value();
    start.longitudeDegrees = m_longitude->value();
    start.height = m_height->value();
    start.heightUnit = m_unit->unit();
    return start;
}

} // namespace windline

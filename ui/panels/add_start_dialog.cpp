// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/add_start_dialog.h"

#include "ui/panels/height_unit_box.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace windline {

AddStartDialog::AddStartDialog(const StartPoint& proposal, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(QString::fromStdString(proposal.name), this))
    , m_latitude(new QDoubleSpinBox(this))
    , m_longitude(new QDoubleSpinBox(this))
    , m_height(new QDoubleSpinBox(this))
    , m_unit(new HeightUnitBox(this))
{
    setWindowTitle(tr("Add start"));
    const auto setUp = [](QDoubleSpinBox* box, double least, double greatest, int decimals, double value) {
        box->setLocale(QLocale::c());
        box->setRange(least, greatest);
        box->setDecimals(decimals);
        box->setValue(value);
    };
    setUp(m_latitude, -90, 90, 4, proposal.latitudeDegrees);
    setUp(m_longitude, -360, 360, 4, proposal.longitudeDegrees);
    setUp(m_height, -500, 100000, 1, proposal.height);
    m_latitude->setSuffix(tr("° north"));
    m_longitude->setSuffix(tr("° east"));
    m_unit->setUnit(proposal.heightUnit);

    auto* height = new QHBoxLayout;
    height->addWidget(m_height, 1);
    height->addWidget(m_unit);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("L&atitude"), m_latitude);
    form->addRow(tr("L&ongitude"), m_longitude);
    form->addRow(tr("&Height"), height);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/height_unit_box.h"

#include "engine/text/describe.h"

namespace windline {

HeightUnitBox::HeightUnitBox(QWidget* parent)
    : QComboBox(parent)
{
    for (const HeightUnit unit :
        {HeightUnit::MetresAboveGround, HeightUnit::MetresAboveSeaLevel, HeightUnit::Hectopascal})
        addItem(QString::fromStdString(unitName(unit)), static_cast<int>(unit));
    setAccessibleName(tr("Unit of the height"));
}

HeightUnit HeightUnitBox::unit() const
{
    return static_cast<HeightUnit>(currentData().toInt());
}

void HeightUnitBox::setUnit(HeightUnit unit)
{
    setCurrentIndex(findData(static_cast<int>(unit)));
}

} // namespace windline

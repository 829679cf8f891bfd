// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/start_point.h"

#include <QComboBox>

namespace windline {

// Chooses what a height is measured in.
class HeightUnitBox : public QComboBox {
    Q_OBJECT
public:
    explicit HeightUnitBox(QWidget* parent = nullptr);

    HeightUnit unit() const;
    void setUnit(HeightUnit unit);
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/start_point.h"

#include <QDialog>

class QDoubleSpinBox;
class QLineEdit;

namespace windline {

class HeightUnitBox;

// Asks for a start by its coordinates.
class AddStartDialog : public QDialog {
    Q_OBJECT
public:
    // The fields begin with the values of the proposal.
    explicit AddStartDialog(const StartPoint& proposal, QWidget* parent = nullptr);

    StartPoint start() const;

private:
    QLineEdit* m_name;
    QDoubleSpinBox* m_latitude;
    QDoubleSpinBox* m_longitude;
    QDoubleSpinBox* m_height;
    HeightUnitBox* m_unit;
};

} // namespace windline

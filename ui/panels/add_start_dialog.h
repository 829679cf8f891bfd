// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/start_point.h"
#include "ui/map/offline_gazetteer.h"

#include <QDialog>

class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace windline {

class HeightUnitBox;
class MessageField;
class PlaceEdit;

// Asks for a start by the name of a place or by coordinates.
class AddStartDialog : public QDialog {
    Q_OBJECT
public:
    // The fields begin with the values of the proposal. The start takes the name of the place that is typed, unless
    // another is given.
    explicit AddStartDialog(const StartPoint& proposal, QWidget* parent = nullptr,
        std::shared_ptr<const Gazetteer> gazetteer = offlineGazetteer());

    StartPoint start() const;

private:
    void placeChanged();
    void check();

    QString m_proposedName;
    PlaceEdit* m_place;
    MessageField* m_placeField;
    QLineEdit* m_name;
    QDoubleSpinBox* m_height;
    HeightUnitBox* m_unit;
    MessageField* m_heightField;
    QPushButton* m_add;
};

} // namespace windline

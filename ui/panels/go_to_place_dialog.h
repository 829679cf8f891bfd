// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/offline_gazetteer.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace windline {

class MessageField;
class PlaceEdit;

// Asks where the map is to go: a place's name, or coordinates as people type them.
class GoToPlaceDialog : public QDialog {
    Q_OBJECT
public:
    explicit GoToPlaceDialog(
        QWidget* parent = nullptr, std::shared_ptr<const Gazetteer> gazetteer = offlineGazetteer());

signals:
    void chosen(double latitudeDegrees, double longitudeDegrees); // when it is accepted

private:
    void check();

    PlaceEdit* m_place;
    MessageField* m_field;
    QPushButton* m_go;
};

} // namespace windline

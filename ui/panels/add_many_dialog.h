// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/offline_gazetteer.h"
#include "ui/models/many_starts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace windline {

class HeightUnitBox;
class MessageField;
class PlaceEdit;
class StartGridPage;
class StartRingPage;
struct MapArea;

// Asks for many starts at once: heights, a grid or a ring of places, times, an ensemble; and says while it is filled in
// how many they will be.
class AddManyDialog : public QDialog {
    Q_OBJECT
public:
    // The fields begin with the values of the proposal.
    explicit AddManyDialog(const ManyStarts& proposal, QWidget* parent = nullptr,
        std::shared_ptr<const Gazetteer> gazetteer = offlineGazetteer());

    ManyStarts wanted() const;

    // Offers to draw the grid's rectangle; who calls this answers drawRequested() with setArea(), the dialog hidden
    // meanwhile.
    void offerDrawing();
    // Proposes a grid over this rectangle.
    void setArea(const MapArea& area);

signals:
    void drawRequested();

private:
    QWidget* makePlacePage(const StartPlace& place);
    QWidget* makeTimes(const ManyStarts& proposal);
    void makePlaces(const ManyStarts& proposal);
    void makeForm(const ManyStarts& proposal);
    void showCount();
    QString placeProblem() const;

    std::shared_ptr<const Gazetteer> m_gazetteer;
    std::vector<StartPoint> m_chosen;
    QComboBox* m_places;
    QStackedWidget* m_pages;
    QFormLayout* m_form;
    QLineEdit* m_name;
    PlaceEdit* m_place;
    MessageField* m_placeField;
    StartGridPage* m_gridPage;
    StartRingPage* m_ringPage;
    QWidget* m_heightRow;
    QLineEdit* m_heights;
    HeightUnitBox* m_unit;
    QCheckBox* m_severalTimes;
    QWidget* m_timeRow;
    QDateTimeEdit* m_firstTime;
    QDateTimeEdit* m_lastTime;
    QSpinBox* m_everyHours;
    QCheckBox* m_ensemble;
    QLabel* m_count;
    QPushButton* m_add;
};

} // namespace windline

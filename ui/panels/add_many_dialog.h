// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/many_starts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace windline {

class HeightUnitBox;

// Asks for many starts at once: heights, a grid of places, times, an ensemble; and says while it is filled in how many
// they will be.
class AddManyDialog : public QDialog {
    Q_OBJECT
public:
    // The fields begin with the values of the proposal.
    explicit AddManyDialog(const ManyStarts& proposal, QWidget* parent = nullptr);

    ManyStarts wanted() const;

private:
    QWidget* makePlacePage(const StartPlace& place);
    QWidget* makeGridPage(const StartMatrix& grid);
    QWidget* makeTimes(const ManyStarts& proposal);
    void makeForm(const ManyStarts& proposal);
    void showCount();

    std::vector<StartPoint> m_chosen;
    QComboBox* m_places;
    QStackedWidget* m_pages;
    QFormLayout* m_form;
    QLineEdit* m_name;
    QDoubleSpinBox* m_latitude;
    QDoubleSpinBox* m_longitude;
    QDoubleSpinBox* m_south;
    QDoubleSpinBox* m_north;
    QDoubleSpinBox* m_west;
    QDoubleSpinBox* m_east;
    QDoubleSpinBox* m_latitudeStep;
    QDoubleSpinBox* m_longitudeStep;
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

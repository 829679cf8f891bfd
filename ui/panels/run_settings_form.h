// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"
#include "engine/strategies/strategy_catalog.h"
#include "ui/models/meteorology_summary.h"
#include "ui/panels/form_fields.h"

#include <QWidget>

#include <cstdint>

class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QFormLayout;
class QRadioButton;
class QSpinBox;

namespace windline {

class AdvancedSettings;
class HeightUnitBox;
class MessageField;
class PathVariableButton;
class StrategyRow;

// What a run is to do, apart from its meteorology and its starts.
class RunSettingsForm : public QWidget {
    Q_OBJECT
public:
    explicit RunSettingsForm(const StrategyCatalog& strategies, QWidget* parent = nullptr);

    // Meteorology and starts are left empty.
    RunRequest settings() const;
    void setSettings(const RunRequest& settings);
    // How much meteorology stays in memory between runs.
    std::uint64_t meteorologyBytes() const;
    void setMeteorologyBytes(std::uint64_t bytes);
    // Height and unit that a start gets when the map is clicked.
    double newStartHeight() const;
    HeightUnit newStartUnit() const;

    // Shows its times beside the start time, and moves a start time that lies outside to where it can be.
    void setMeteorology(const MeteorologySummary& meteorology);
    // It has moved a time that somebody had given or seen, which is said at the field until there is another time.
    bool hasMovedTime() const;
    void showProblems(const std::vector<Problem>& problems);
    // Which strategy would compute the request, and why.
    void showPickFor(const RunRequest& request);

signals:
    void changed();

private:
    void makeTimeAndDuration(QFormLayout* form);
    void makeHeight(QFormLayout* form);
    void makeMotion(QFormLayout* form);
    void makeOthers(QFormLayout* form, const StrategyCatalog& strategies);
    MessageField* addField(
        QFormLayout* form, const QString& label, const QString& requestField, QWidget* editor, QWidget* row = nullptr);
    bool backward() const;
    Numerics numerics() const;
    void directionChanged();
    void showUnknownVariables();

    QDateTimeEdit* m_startTime;
    QSpinBox* m_durationHours;
    QRadioButton* m_forward;
    QRadioButton* m_backward;
    QDoubleSpinBox* m_height;
    HeightUnitBox* m_heightUnit;
    MessageField* m_startTimeField;
    MessageField* m_heightField;
    QComboBox* m_numerics;
    QComboBox* m_verticalMotion;
    PathVariableButton* m_pathVariables;
    StrategyRow* m_strategyRow;
    QComboBox* m_strategy; // of the row
    AdvancedSettings* m_advanced;

    FormFields m_fields; // those of the advanced settings as well
    MeteorologySummary m_meteorology;
    bool m_isTimeGiven = false; // by the user, by settings or by meteorology: not what an empty form begins with
};

} // namespace windline

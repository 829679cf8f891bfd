// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy_catalog.h"

#include <QScrollArea>

class QAction;
class QLabel;

namespace windline {

class MeteorologyBox;
class RunSettingsForm;
struct Problem;

// Everything that is chosen before a run: meteorology, settings, and the button that starts it.
class RunPanel : public QWidget {
    Q_OBJECT
public:
    RunPanel(
        const StrategyCatalog& strategies, QAction* open, QAction* run, QAction* cancel, QWidget* parent = nullptr);

    MeteorologyBox* meteorology() const { return m_meteorology; }
    RunSettingsForm* settings() const { return m_settings; }

    // At their fields; what has no field here (no meteorology, no start) below the button, as what to do next.
    void showProblems(const std::vector<Problem>& problems);

private:
    MeteorologyBox* m_meteorology;
    RunSettingsForm* m_settings;
    QLabel* m_next;
};

} // namespace windline

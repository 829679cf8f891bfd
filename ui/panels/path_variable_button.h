// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/path_variable.h"

#include <QPushButton>

namespace windline {

// Chooses what is recorded along the path: a button that names the choice and opens a list to tick.
class PathVariableButton : public QPushButton {
    Q_OBJECT
public:
    explicit PathVariableButton(QWidget* parent = nullptr);

    std::vector<PathVariable> variables() const; // in the order of allPathVariables
    void setVariables(const std::vector<PathVariable>& variables);

signals:
    void changed();

private:
    void showSummary();

    QList<QAction*> m_choices;
    bool m_setting = false;
};

} // namespace windline

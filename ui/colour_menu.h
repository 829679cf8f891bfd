// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/path_variable.h"

#include <QMenu>

#include <functional>
#include <optional>
#include <vector>

class QActionGroup;

namespace windline {

// What the colours on the map show: the start, the height, the pressure, the age, or something that was recorded along
// the trajectories.
class ColourMenu : public QMenu {
    Q_OBJECT
public:
    struct Choice {
        bool byStart = true;
        std::optional<PathVariable> variable; // by value: none is the height
        bool byAge = false; // by value, too

        bool operator==(const Choice&) const = default;
    };

    explicit ColourMenu(QWidget* parent);

    // What there is to choose from when the menu opens.
    void setRecorded(std::function<std::vector<PathVariable>()> recorded) { m_recorded = std::move(recorded); }
    const Choice& choice() const { return m_choice; }
    void choose(const Choice& choice);

signals:
    void chosen(const windline::ColourMenu::Choice& choice);

private:
    void fill();
    void add(const QString& text, const Choice& choice);

    std::function<std::vector<PathVariable>()> m_recorded;
    Choice m_choice;
};

} // namespace windline

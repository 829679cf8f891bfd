// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/time_spans.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace windline {

class TimelineRuler;

// "Thu 2020-01-02 06:00 UTC"
QString weekdayTimeText(Time time);
// The same moment where this computer stands: "Thu 2020-01-02 15:00 UTC+09:00"
QString localTimeText(Time time);

// Which moment the map shows: a ruler with a handle, and playing. Moments lie within the trajectories that are there,
// whoever computed them.
class TimelineBar : public QWidget {
    Q_OBJECT
public:
    struct Actions {
        QAction* play; // checked while playing
        QAction* stepBack;
        QAction* stepForward;
    };
    // What the user has chosen, from one session to the next.
    struct Choices {
        double hoursPerSecond = 6;
        bool showsLocalTime = false;
        bool followsRun = false; // plays from the starts on, back in time where the run is backward

        bool operator==(const Choices&) const = default;
    };

    explicit TimelineBar(const Actions& actions, QWidget* parent = nullptr);

    void setCoverage(std::vector<TimeSpan> covered);
    void setPlan(std::optional<RunSpan> plan);
    void setResult(std::optional<RunSpan> result);

    // None before the user has touched it, and while there are no trajectories.
    std::optional<Time> time() const { return m_time; }
    void setTime(Time time); // held within the trajectories
    void forgetTime(); // what comes is another case
    bool isPlaying() const { return m_frame.isActive(); }

    Choices choices() const;
    void setChoices(const Choices& choices);
    TimelineRuler* ruler() const { return m_ruler; }
    QString label() const;

    // Space plays wherever nobody else wants it: for the window that the bar belongs to.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void timeChanged(std::optional<windline::Time> time);

private:
    void makeControls();
    void play(bool on);
    void nextFrame();
    void step(int hours);
    void showTime();
    bool playsBack() const;
    Time firstMoment() const; // where playing begins
    Time lastMoment() const;

    Actions m_actions;
    TimelineRuler* m_ruler;
    QComboBox* m_speed;
    QToolButton* m_followRun;
    QToolButton* m_local;
    QLabel* m_label;
    std::optional<RunSpan> m_result;
    std::optional<Time> m_time;
    std::optional<Time> m_kept; // of the result before, for one that covers it as well
    double m_position = 0; // seconds since 1970 while playing, between whole ones
    QTimer m_frame;
    QElapsedTimer m_sinceFrame;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/time_spans.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace windline {

// An axis of time with what lies where on it: which hours the meteorology covers (holes are hatched), the run that the
// settings ask for, the trajectories that are there, and the moment that the map shows. Dragging, or the arrow keys,
// choose the moment; the wheel zooms; a double click shows everything.
class TimelineRuler : public QWidget {
    Q_OBJECT
public:
    explicit TimelineRuler(QWidget* parent = nullptr);

    void setCoverage(std::vector<TimeSpan> covered); // empty: no meteorology is open
    void setPlan(std::optional<RunSpan> plan);
    void setResult(std::optional<RunSpan> result); // moments lie on it
    void setTime(std::optional<Time> time);

    const std::vector<TimeSpan>& coverage() const { return m_covered; }
    const std::optional<RunSpan>& plan() const { return m_plan; }
    const std::optional<RunSpan>& result() const { return m_result; }

    double pixelOf(Time time) const;
    std::vector<TimeSpan> planProblems() const; // what of the plan no meteorology covers
    QString textAt(QPoint place) const; // what lies there

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void timeChosen(windline::Time time);
    void stepped(int hours); // by keyboard

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Rows {
        QRectF ticks;
        QRectF coverage;
        QRectF run;
    };
    Rows rows() const;
    void showEverything();
    void contentChanged();
    void choose(double x);
    double secondsAt(double x) const;
    QRectF rectOf(const TimeSpan& span, const QRectF& row) const;
    void paintTicks(QPainter& painter, const QRectF& row) const;
    void paintCoverage(QPainter& painter, const QRectF& row) const;
    void paintRun(QPainter& painter, const QRectF& row) const;
    void paintPlan(QPainter& painter, const QRectF& row) const;
    void paintTime(QPainter& painter) const;

    std::vector<TimeSpan> m_covered;
    std::optional<RunSpan> m_plan;
    std::optional<RunSpan> m_result;
    std::optional<Time> m_time;
    double m_whole[2] = {0, 0}; // seconds since 1970: everything there is
    double m_shown[2] = {0, 0}; // and what is seen of it
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timeline_ruler.h"

#include "ui/models/display_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

double secondsOf(Time time)
{
    return static_cast<double>(time.time_since_epoch().count());
}

bool contains(const TimeSpan& span, double seconds)
{
    return secondsOf(span.first) <= seconds && seconds <= secondsOf(span.last);
}

} // namespace

TimelineRuler::TimelineRuler(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimelineRuler::sizeHint() const
{
    return {400, 44};
}

QSize TimelineRuler::minimumSizeHint() const
{
    return {120, 44};
}

void TimelineRuler::setCoverage(std::vector<TimeSpan> covered)
{
    if (covered == m_covered)
        return;
    m_covered = std::move(covered);
    contentChanged();
}

void TimelineRuler::setPlan(std::optional<RunSpan> plan)
{
    if (plan == m_plan)
        return;
    m_plan = std::move(plan);
    contentChanged();
}

void TimelineRuler::setResult(std::optional<RunSpan> result)
{
    if (result == m_result)
        return;
    m_result = std::move(result);
    contentChanged();
}

void TimelineRuler::setTime(std::optional<Time> time)
{
    m_time = time;
    if (time
        && !contains({Time(std::chrono::seconds(std::llround(m_shown[0]))),
                         Time(std::chrono::seconds(std::llround(m_shown[1])))},
            secondsOf(*time))) { // zoomed, and it has left: follow
        const double width = m_shown[1] - m_shown[0];
        m_shown[0] = secondsOf(*time) - width / 2;
        m_shown[1] = m_shown[0] + width;
    }
    update();
}

void TimelineRuler::contentChanged()
{
    double first = 0;
    double last = 0;
    bool isFirst = true;
    const auto include = [&](const TimeSpan& span) {
        first = isFirst ? secondsOf(span.first) : std::min(first, secondsOf(span.first));
        last = isFirst ? secondsOf(span.last) : std::max(last, secondsOf(span.last));
        isFirst = false;
    };
    for (const TimeSpan& span : m_covered)
        include(span);
    if (m_plan)
        include(m_plan->span);
    if (m_result)
        include(m_result->span);
    if (!isFirst) {
        const double margin = std::max((last - first) * 0.02, 600.0);
        first -= margin;
        last += margin;
    }
    if (first == m_whole[0] && last == m_whole[1]) {
        update();
        return;
    }
    m_whole[0] = first;
    m_whole[1] = last;
    showEverything();
}

void TimelineRuler::showEverything()
{
    std::ranges::copy(m_whole, m_shown);
    update();
}

double TimelineRuler::pixelOf(Time time) const
{
    const double width = m_shown[1] - m_shown[0];
    return width > 0 ? (secondsOf(time) - m_shown[0]) / width * this->width() : 0;
}

double TimelineRuler::secondsAt(double x) const
{
    return m_shown[0] + x / std::max(width(), 1) * (m_shown[1] - m_shown[0]);
}

std::vector<TimeSpan> TimelineRuler::planProblems() const
{
    return m_plan && !m_covered.empty() ? uncovered(m_plan->span, m_covered) : std::vector<TimeSpan>();
}

QString TimelineRuler::textAt(QPoint place) const
{
    const double seconds = secondsAt(place.x());
    const auto range = [](const TimeSpan& span) { return timeRangeText(span.first, span.last); };
    const Rows at = rows();
    if (place.y() >= at.run.top()) {
        for (const TimeSpan& problem : planProblems())
            if (contains(problem, seconds))
                return tr("The run needs meteorology here, and there is none: %1.").arg(range(problem));
        if (m_result && contains(m_result->span, seconds))
            return tr("Trajectories: %1").arg(range(m_result->span));
        if (m_plan && contains(m_plan->span, seconds))
            return m_plan->isBackward ? tr("The run to come, backward: %1").arg(range(m_plan->span))
                                      : tr("The run to come: %1").arg(range(m_plan->span));
    }
    for (std::size_t i = 0; i < m_covered.size(); ++i) {
        if (contains(m_covered[i], seconds))
            return tr("Meteorology: %1").arg(range(m_covered[i]));
        if (i > 0 && contains({m_covered[i - 1].last, m_covered[i].first}, seconds))
            return tr("Files are missing: %1. Trajectories end here.")
                .arg(range({m_covered[i - 1].last, m_covered[i].first}));
    }
    if (!m_covered.empty())
        return tr("No meteorology. It covers %1.").arg(range({m_covered.front().first, m_covered.back().last}));
    return m_result ? tr("Trajectories: %1").arg(range(m_result->span)) : QString();
}

bool TimelineRuler::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

// To whole minutes, or to whole tens of them where a pixel is many minutes.
void TimelineRuler::choose(double x)
{
    if (!m_result)
        return;
    const double perPixel = (m_shown[1] - m_shown[0]) / std::max(width(), 1);
    const double step = perPixel > 240 ? 600 : 60;
    const double seconds = std::round(secondsAt(x) / step) * step;
    const Time time{std::chrono::seconds(std::llround(seconds))};
    emit timeChosen(std::clamp(time, m_result->span.first, m_result->span.last));
}

void TimelineRuler::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(event->position().x());
}

void TimelineRuler::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        choose(event->position().x());
}

void TimelineRuler::mouseDoubleClickEvent(QMouseEvent*)
{
    showEverything();
}

void TimelineRuler::wheelEvent(QWheelEvent* event)
{
    constexpr double perNotch = 1.25;
    constexpr double shortest = 3600;
    const double whole = m_whole[1] - m_whole[0];
    const double width = m_shown[1] - m_shown[0];
    const double wanted =
        std::clamp(width * std::pow(perNotch, -event->angleDelta().y() / 120.0), std::min(shortest, whole), whole);
    const double fixed = secondsAt(event->position().x());
    const double part = width > 0 ? (fixed - m_shown[0]) / width : 0;
    m_shown[0] = std::clamp(fixed - part * wanted, m_whole[0], m_whole[1] - wanted);
    m_shown[1] = m_shown[0] + wanted;
    update();
    event->accept();
}

void TimelineRuler::keyPressEvent(QKeyEvent* event)
{
    const int hours = event->modifiers() & Qt::ShiftModifier ? 6 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        emit stepped(-hours);
        break;
    case Qt::Key_Right:
        emit stepped(hours);
        break;
    case Qt::Key_PageUp:
        emit stepped(-24);
        break;
    case Qt::Key_PageDown:
        emit stepped(24);
        break;
    case Qt::Key_Home:
        if (m_result)
            emit timeChosen(m_result->span.first);
        break;
    case Qt::Key_End:
        if (m_result)
            emit timeChosen(m_result->span.last);
        break;
    default:
        event->ignore(); // the window's: space plays
    }
}

} // namespace windline

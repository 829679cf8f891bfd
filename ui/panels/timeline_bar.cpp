// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timeline_bar.h"

#include "ui/models/display_text.h"
#include "ui/panels/timeline_ruler.h"
#include "ui/style/glyph_icon.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace windline {

namespace {

constexpr int frameMilliseconds = 33;
constexpr double longestFrame = 0.25; // seconds: after a stall, time does not leap

QString withWeekday(const QDateTime& time, const QString& zone)
{
    return QLocale().toString(time.date(), QStringLiteral("ddd")) + u' '
        + time.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + u' ' + zone;
}

QToolButton* makeButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

QString weekdayTimeText(Time time)
{
    return withWeekday(toDateTime(time), QStringLiteral("UTC"));
}

QString localTimeText(Time time)
{
    const QDateTime local = toDateTime(time).toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    const QString offset = QStringLiteral("UTC%1%2:%3")
                               .arg(minutes < 0 ? QChar(0x2212) : QChar(u'+'))
                               .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return withWeekday(local, offset);
}

TimelineBar::TimelineBar(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_ruler(new TimelineRuler(this))
    , m_speed(new QComboBox(this))
    , m_followRun(makeButton(this))
    , m_local(makeButton(this))
    , m_label(new QLabel(this))
{
    makeControls();
    m_frame.setSingleShot(true); // the next one begins when this one is shown
    m_frame.setInterval(frameMilliseconds);
    connect(&m_frame, &QTimer::timeout, this, &TimelineBar::nextFrame);
    connect(m_actions.play, &QAction::toggled, this, &TimelineBar::play);
    connect(m_actions.stepBack, &QAction::triggered, this, [this] { step(-1); });
    connect(m_actions.stepForward, &QAction::triggered, this, [this] { step(1); });
    connect(m_ruler, &TimelineRuler::stepped, this, &TimelineBar::step);
    connect(m_ruler, &TimelineRuler::timeChosen, this, [this](Time time) {
        m_actions.play->setChecked(false);
        setTime(time);
    });
    setResult(std::nullopt);
    showTime();
}

void TimelineBar::makeControls()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 1, 6, 1);
    layout->setSpacing(4);
    for (QAction* action : {m_actions.stepBack, m_actions.play, m_actions.stepForward}) {
        QToolButton* button = makeButton(this);
        button->setDefaultAction(action);
        button->setAccessibleName(action->iconText());
        layout->addWidget(button);
    }
    layout->addWidget(m_ruler, 1);

    m_label->setAccessibleName(tr("Moment that the map shows"));
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_label->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("Wed 2020-00-00 00:00 UTC+00:00")) + 4);
    layout->addWidget(m_label);

    m_local->setText(tr("Local"));
    m_local->setCheckable(true);
    m_local->setAccessibleName(tr("Show local time"));
    m_local->setToolTip(tr("Show the time of this computer's time zone as well"));
    connect(m_local, &QToolButton::toggled, this, &TimelineBar::showTime);
    layout->addWidget(m_local);

    m_speed->setAccessibleName(tr("Speed of playing"));
    m_speed->setToolTip(tr("Hours of the trajectories in a second"));
    for (const double hours : {1.0, 3.0, 6.0, 12.0, 24.0, 48.0})
        m_speed->addItem(tr("%1 h/s", "hours in a second").arg(hours), hours);
    layout->addWidget(m_speed);

    m_followRun->setText(tr("From start"));
    m_followRun->setCheckable(true);
    m_followRun->setAccessibleName(tr("Play from the starts on"));
    m_followRun->setToolTip(
        tr("Backward trajectories play from their starts back in time; otherwise time runs forward."));
    layout->addWidget(m_followRun);
    for (QToolButton* choice : {m_local, m_followRun}) {
        choice->setAutoRaise(false);
        choice->setMinimumHeight(m_speed->sizeHint().height());
    }
    setFixedHeight(46);
    setChoices({});
}

TimelineBar::Choices TimelineBar::choices() const
{
    return {m_speed->currentData().toDouble(), m_local->isChecked(), m_followRun->isChecked()};
}

void TimelineBar::setChoices(const Choices& choices)
{
    const int speed = m_speed->findData(choices.hoursPerSecond);
    m_speed->setCurrentIndex(speed >= 0 ? speed : m_speed->findData(Choices().hoursPerSecond));
    m_local->setChecked(choices.showsLocalTime);
    m_followRun->setChecked(choices.followsRun);
}

void TimelineBar::setCoverage(std::vector<TimeSpan> covered)
{
    m_ruler->setCoverage(std::move(covered));
}

void TimelineBar::setPlan(std::optional<RunSpan> plan)
{
    m_ruler->setPlan(std::move(plan));
}

void TimelineBar::setResult(std::optional<RunSpan> result)
{
    m_result = std::move(result);
    m_ruler->setResult(m_result);
    for (QAction* action : {m_actions.play, m_actions.stepBack, m_actions.stepForward})
        action->setEnabled(m_result.has_value());
    m_followRun->setVisible(m_result && m_result->isBackward);
    if (!m_result) {
        m_actions.play->setChecked(false);
        if (m_time) {
            m_kept = std::exchange(m_time, std::nullopt);
            emit timeChanged(m_time);
        }
    } else if (m_kept && !m_time && m_result->span.first <= *m_kept && *m_kept <= m_result->span.last) {
        setTime(*std::exchange(m_kept, std::nullopt)); // run again, and look at the same moment
    } else if (m_time && std::clamp(*m_time, m_result->span.first, m_result->span.last) != *m_time) {
        setTime(*m_time);
    }
    showTime();
}

bool TimelineBar::playsBack() const
{
    return m_result && m_result->isBackward && m_followRun->isChecked();
}

Time TimelineBar::firstMoment() const
{
    return playsBack() ? m_result->span.last : m_result->span.first;
}

Time TimelineBar::lastMoment() const
{
    return playsBack() ? m_result->span.first : m_result->span.last;
}

void TimelineBar::setTime(Time time)
{
    if (!m_result)
        return;
    const Time held = std::clamp(time, m_result->span.first, m_result->span.last);
    if (m_time == held)
        return;
    m_time = held;
    m_position = static_cast<double>(held.time_since_epoch().count());
    showTime();
    emit timeChanged(m_time);
}

void TimelineBar::forgetTime()
{
    m_actions.play->setChecked(false);
    m_kept.reset();
    if (std::exchange(m_time, std::nullopt))
        emit timeChanged(m_time);
    showTime();
}

void TimelineBar::play(bool on)
{
    m_actions.play->setIcon(glyphIcon(on ? Glyph::Pause : Glyph::Run));
    if (!on || !m_result) {
        m_frame.stop();
        return;
    }
    if (!m_time || *m_time == lastMoment())
        setTime(firstMoment());
    m_position = static_cast<double>(m_time->time_since_epoch().count());
    m_sinceFrame.start();
    m_frame.start();
}

void TimelineBar::nextFrame()
{
    const double seconds = std::min(static_cast<double>(m_sinceFrame.restart()) / 1000, longestFrame);
    const double on = seconds * m_speed->currentData().toDouble() * 3600 * (playsBack() ? -1 : 1);
    const double position = m_position + on;
    setTime(Time(std::chrono::seconds(std::llround(position))));
    m_position = position;
    if (*m_time == lastMoment())
        m_actions.play->setChecked(false);
    else
        m_frame.start();
}

// To the next whole hours: a moment between two comes from playing or dragging.
void TimelineBar::step(int hours)
{
    if (!m_result)
        return;
    m_actions.play->setChecked(false);
    if (!m_time) {
        setTime(m_result->isBackward ? m_result->span.last : m_result->span.first);
        return;
    }
    using Hours = std::chrono::hours;
    const Time whole = hours < 0 ? Time(std::chrono::ceil<Hours>(*m_time)) : Time(std::chrono::floor<Hours>(*m_time));
    setTime(whole + Hours(hours));
}

QString TimelineBar::label() const
{
    return m_label->text();
}

void TimelineBar::showTime()
{
    m_ruler->setTime(m_time ? m_time
            : m_result      ? std::optional(m_result->isBackward ? m_result->span.last : m_result->span.first)
                            : std::nullopt);
    QString text = m_time ? weekdayTimeText(*m_time) : QString();
    if (m_time && m_local->isChecked())
        text += u'\n' + localTimeText(*m_time);
    if (!m_time)
        text = m_result ? tr("Play, or drag the handle") : QString();
    m_label->setText(text);
    m_ruler->setAccessibleDescription(text);
}

bool TimelineBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && !key->isAutoRepeat()
            && m_actions.play->isEnabled() && isVisible()) {
            m_actions.play->toggle();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace windline

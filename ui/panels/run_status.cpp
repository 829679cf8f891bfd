// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_status.h"

#include "ui/models/display_text.h"
#include "ui/models/run_list.h"

#include <QLabel>
#include <QProgressBar>

#include <cmath>

namespace windline {

namespace {

constexpr int messageMilliseconds = 8'000;

} // namespace

RunStatus::RunStatus(QWidget* parent)
    : QStatusBar(parent)
    , m_coordinate(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_timeLeft(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    // Wide enough for every coordinate, so that nothing moves with the pointer.
    m_coordinate->setMinimumWidth(fontMetrics().horizontalAdvance(coordinateText(-88.88, -188.88)) + 24);
    m_coordinate->setContentsMargins(8, 0, 8, 0);
    m_coordinate->setAccessibleName(tr("Coordinates of the pointer"));
    m_summary->setAccessibleName(tr("Result of the run"));
    m_progress->setRange(0, 1000);
    m_progress->setFixedWidth(180);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the run"));
    addWidget(m_coordinate);
    addWidget(m_summary, 1);
    addPermanentWidget(m_timeLeft);
    addPermanentWidget(m_progress);
    hideProgress();
    m_forAWhile.setSingleShot(true);
    m_forAWhile.setInterval(messageMilliseconds);
    connect(&m_forAWhile, &QTimer::timeout, this, &RunStatus::endMessage);
}

void RunStatus::showCoordinate(double latitudeDegrees, double longitudeDegrees)
{
    m_coordinate->setText(coordinateText(latitudeDegrees, longitudeDegrees));
}

void RunStatus::clearCoordinate()
{
    m_coordinate->clear();
}

void RunStatus::showSummary(const QString& text, const QString& details)
{
    m_forAWhile.stop();
    m_text = text;
    m_details = details;
    m_summary->setText(text);
    m_summary->setToolTip(details.isEmpty() ? text : details);
}

void RunStatus::showForAWhile(const QString& text)
{
    m_summary->setText(text);
    m_summary->setToolTip(text);
    m_forAWhile.start();
}

void RunStatus::showUntilNext(const QString& text)
{
    showForAWhile(text);
    m_forAWhile.stop();
}

void RunStatus::endMessage()
{
    showSummary(QString(m_text), QString(m_details)); // copies: they are what it sets
}

QString RunStatus::summary() const
{
    return m_summary->text();
}

void RunStatus::showProgress(double fraction, double secondsLeft)
{
    m_progress->setValue(static_cast<int>(std::lround(fraction * 1000)));
    m_progress->show();
    m_timeLeft->setText(timeLeftText(secondsLeft));
    m_timeLeft->show();
}

void RunStatus::hideProgress()
{
    m_progress->hide();
    m_timeLeft->hide();
}

} // namespace windline

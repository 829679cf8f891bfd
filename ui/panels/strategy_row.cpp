// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/strategy_row.h"

#include "ui/models/display_text.h"
#include "ui/panels/calibration_job.h"
#include "ui/panels/strategy_box.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace windline {

StrategyRow::StrategyRow(const StrategyCatalog& strategies, QWidget* parent)
    : QWidget(parent)
    , m_strategies(strategies)
    , m_box(new StrategyBox(strategies, this))
    , m_measure(new QToolButton(this))
    , m_job(new CalibrationJob(strategies, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_measure);
    showButton();
    connect(m_measure, &QToolButton::clicked, this, &StrategyRow::startOrStop);
    connect(m_box, &QComboBox::currentIndexChanged, this, &StrategyRow::showPick);
    connect(m_job, &CalibrationJob::progressed, this, [this](double fraction) {
        tellHint(tr("Measuring this computer… %1 %").arg(static_cast<int>(fraction * 100)));
    });
    connect(m_job, &CalibrationJob::finished, this, &StrategyRow::finish);
}

StrategyRow::~StrategyRow() = default;

void StrategyRow::startOrStop()
{
    if (m_job->isRunning()) {
        m_job->stop();
        return;
    }
    m_message.clear();
    m_job->start();
    showButton();
    tellHint(tr("Measuring this computer…"));
}

void StrategyRow::showButton()
{
    const bool running = m_job->isRunning();
    m_measure->setText(running ? tr("Stop") : tr("Measure"));
    m_measure->setAccessibleName(running ? tr("Stop measuring this computer") : tr("Measure this computer"));
    m_measure->setToolTip(running
            ? m_measure->accessibleName()
            : tr("Measures for a few seconds what the strategies cost on this computer; from then on Automatic chooses "
                 "the fastest. Leave the computer alone meanwhile."));
}

void StrategyRow::finish(const CalibrationResult& result)
{
    showButton();
    if (!result.costs && result.warning.empty())
        m_message = tr("Stopped; nothing was changed.");
    else
        m_message = QString::fromStdString(result.warning.empty() ? result.note : result.warning);
    showPick();
}

void StrategyRow::showPickFor(const RunRequest& request)
{
    m_request = request;
    m_message.clear();
    showPick();
}

void StrategyRow::showPick()
{
    if (m_job->isRunning())
        return;
    m_request.strategy = m_box->currentData().toString().toStdString();
    const QString explanation = m_box->currentData(Qt::ToolTipRole).toString();
    if (m_request.strategy != "auto" || m_request.starts.empty()) {
        m_box->setToolTip(explanation);
        tellHint(m_message);
        return;
    }
    const StrategyPick pick = m_strategies.pick(m_request);
    QStringList details{explanation, QString::fromStdString(pick.reason)};
    if (const std::string note = m_strategies.costs().page().note; !note.empty())
        details << QString::fromStdString(note);
    m_box->setToolTip(details.join(u'\n'));
    const QString name = m_box->itemText(m_box->findData(QString::fromStdString(pick.entry->id)));
    const QString choice =
        pick.predictedSeconds ? tr("%1, about %2 of computing").arg(name, secondsText(*pick.predictedSeconds)) : name;
    tellHint(m_message.isEmpty() ? choice : choice + u'\n' + m_message);
}

void StrategyRow::tellHint(const QString& hint)
{
    emit hintChanged(hint);
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/measure_panel.h"

#include "engine/benchmark/benchmark_files.h"
#include "ui/models/benchmark_model.h"
#include "ui/models/benchmark_words.h"
#include "ui/models/timings_model.h"
#include "ui/panels/benchmark_chart.h"
#include "ui/panels/benchmark_setup.h"
#include "ui/panels/form_fields.h"
#include "ui/panels/phase_bar_delegate.h"
#include "ui/panels/tables.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace windline {

namespace {

constexpr int progressSteps = 1000;

// "GPU: …"
QString firstProblem(const BenchmarkResult& result)
{
    for (const CaseResult& one : result.cases)
        for (const Measurement& measurement : one.measurements)
            if (!measurement.problem.empty())
                return MeasurePanel::tr("%1: %2").arg(
                    strategyName(measurement.strategy), QString::fromStdString(measurement.problem));
    return {};
}

} // namespace

MeasurePanel::MeasurePanel(const StrategyCatalog& strategies, QWidget* parent)
    : QWidget(parent)
    , m_model(new BenchmarkModel(this))
    , m_setup(new BenchmarkSetup(strategies, this))
    , m_start(new QPushButton(tr("Run &benchmark"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_table(makeTable(this))
    , m_kind(new QComboBox(this))
    , m_chart(new BenchmarkChart(this))
    , m_splitter(new QSplitter(this))
    , m_hint(makeEmptyHint({}, this))
    , m_stack(new QStackedLayout)
    , m_status(new QLabel(this))
    , m_phases(new PhaseLegend(this))
    , m_progress(new QProgressBar(this))
    , m_copy(new QPushButton(tr("Copy table"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_benchmark(strategies)
{
    m_setup->addWidget(makeRow({m_start, m_cancel}, m_setup));
    m_hint->setText(tr("Measure how fast this computer's strategies are, how much several cores help, and whether all "
                       "give the same trajectories."));
    m_stack->addWidget(m_hint);
    m_stack->addWidget(makeResults());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_setup);
    layout->addLayout(m_stack, 1);
    layout->addLayout(makeFooter());

    connect(m_start, &QPushButton::clicked, this, &MeasurePanel::start);
    connect(m_cancel, &QPushButton::clicked, this, &MeasurePanel::cancel);
    connect(m_setup, &BenchmarkSetup::changed, this, &MeasurePanel::refresh);
    connect(&m_benchmark, &BackgroundBenchmark::makingMeteorology, this, [this](double bytes) {
        constexpr double mega = 1e6;
        m_status->setText(tr("Making the demonstration atmosphere (%1 MB)…").arg(bytes / mega, 0, 'f', 0));
    });
    connect(&m_benchmark, &BackgroundBenchmark::progressed, this, [this](const BenchmarkProgress& progress) {
        m_progress->setRange(0, progressSteps);
        m_progress->setValue(static_cast<int>(progress.fraction * progressSteps));
        if (m_cancel->isEnabled()) // otherwise it says that it stops
            m_status->setText(progressText(progress));
    });
    connect(&m_benchmark, &BackgroundBenchmark::measured, this, &MeasurePanel::showResult);
    connect(&m_benchmark, &BackgroundBenchmark::finished, this, &MeasurePanel::finish);
    refresh();
}

QWidget* MeasurePanel::makeResults()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What was measured"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegateForColumn(BenchmarkModel::Phases, new PhaseBarDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BenchmarkModel::Phases, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(50);
    m_table->setMinimumSize(120, 60);

    m_kind->addItem(tr("Seconds"));
    m_kind->addItem(tr("Speed-up"));
    m_kind->addItem(tr("Scaling"));
    m_kind->setAccessibleName(tr("Chart"));
    m_kind->setToolTip(tr("What the chart shows"));
    connect(m_kind, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_chart->setKind(static_cast<BenchmarkChart::Kind>(index)); });
    m_chart->setAccessibleName(tr("Chart of the benchmark"));

    m_charts = new QWidget(m_splitter);
    m_charts->setAutoFillBackground(true);
    m_charts->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(m_charts);
    column->setContentsMargins(6, 4, 4, 2);
    column->setSpacing(2);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_chart, 1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_charts);
    m_splitter->setChildrenCollapsible(false);
    return m_splitter;
}

QLayout* MeasurePanel::makeFooter()
{
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long names of processors
    m_progress->setAccessibleName(tr("Progress of the benchmark"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->hide();
    m_copy->setToolTip(tr("Copy the results as comma-separated values, ready to be pasted into a spreadsheet"));
    m_export->setToolTip(tr("Write the results as a table (CSV), with every single run (JSON), or as charts (PNG)"));
    connect(m_copy, &QPushButton::clicked, this, &MeasurePanel::copy);
    connect(m_export, &QPushButton::clicked, this, &MeasurePanel::exportWanted);
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(8, 4, 8, 4);
    footer->setSpacing(6);
    footer->addWidget(m_status, 1);
    footer->addWidget(m_phases);
    footer->addWidget(m_progress);
    footer->addWidget(m_copy);
    footer->addWidget(m_export);
    return footer;
}

void MeasurePanel::setRequest(const RunRequest& request, const QString& whyNot)
{
    m_setup->setRequest(request, whyNot);
}

void MeasurePanel::setBlocked(const QString& why)
{
    m_blocked = why;
    refresh();
}

const BenchmarkResult& MeasurePanel::result() const
{
    return m_model->result();
}

void MeasurePanel::refresh()
{
    const QString problem = m_blocked.isEmpty() ? m_setup->problem() : m_blocked;
    m_start->setEnabled(!isRunning() && problem.isEmpty());
    m_start->setToolTip(problem.isEmpty() ? tr("Nothing else should keep this computer busy meanwhile") : problem);
    m_cancel->setEnabled(isRunning());
    m_progress->setVisible(isRunning());
    constexpr int widthForLegend = 900;
    m_phases->setVisible(m_model->rowCount() > 0 && width() >= widthForLegend);
    const bool hasResult = m_model->rowCount() > 0 && !isRunning();
    m_copy->setEnabled(hasResult);
    m_export->setEnabled(hasResult);
}

void MeasurePanel::start()
{
    if (isRunning() || !m_blocked.isEmpty() || !m_setup->problem().isEmpty())
        return;
    m_progress->setRange(0, 0); // until something is known
    m_status->setText(tr("Opening the meteorology…"));
    m_status->setToolTip({});
    m_benchmark.start(m_setup->order());
    refresh();
    emit runningChanged(true);
}

void MeasurePanel::cancel()
{
    if (!isRunning())
        return;
    m_benchmark.cancel();
    m_cancel->setEnabled(false);
    m_status->setText(tr("Stopping…"));
}

void MeasurePanel::showResult(const BenchmarkResult& result)
{
    m_model->setResult(result);
    m_chart->setResult(result);
    m_stack->setCurrentIndex(1);
    refresh();
}

void MeasurePanel::finish(const BenchmarkResult& result, const QString& error)
{
    const bool hasRuns = std::ranges::any_of(result.cases, [](const CaseResult& one) {
        return std::ranges::any_of(one.measurements, [](const Measurement& m) { return !m.runs.empty(); });
    });
    // What was measured before stays when nothing came instead.
    if (hasRuns || result.hasProblems())
        showResult(result);
    QString text = error;
    if (text.isEmpty())
        text = firstProblem(result);
    if (error.isEmpty() && !result.isComplete)
        text = hasRuns ? tr("Cancelled; this is what was measured before.") : tr("Cancelled; nothing was measured.");
    const QString machine =
        hasRuns ? tr("%1. %2").arg(machineText(result.machine), softwareText(result.machine)) : QString();
    m_status->setText(text.isEmpty() ? machine : machine.isEmpty() ? text : tr("%1 %2").arg(text, machine));
    m_status->setToolTip(m_status->text() + u'\n' + QString::fromStdString(result.meteorology));
    refresh();
    emit runningChanged(false);
}

void MeasurePanel::copy() const
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(benchmarkCsv(result())));
}

// Table and charts beside each other where both have room, otherwise one below the other; too low, only the table.
void MeasurePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int widthForBoth = 760;
    constexpr int heightForCharts = 210; // with what is above and below them
    const Qt::Orientation orientation = width() < widthForBoth ? Qt::Vertical : Qt::Horizontal;
    m_charts->setVisible(height() >= heightForCharts);
    if (orientation != m_splitter->orientation() || !m_isLaidOut) {
        m_splitter->setOrientation(orientation);
        const int length = orientation == Qt::Horizontal ? width() : height();
        constexpr double ofTable = 0.58;
        const int table = static_cast<int>(length * ofTable);
        m_splitter->setSizes({table, length - table});
        m_isLaidOut = true;
    }
    refresh();
}

} // namespace windline

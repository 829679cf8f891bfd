// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/compare_panel.h"

#include "engine/compare/comparison_files.h"
#include "engine/compare/comparison_text.h"
#include "ui/models/comparison_model.h"
#include "ui/panels/tables.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace windline {

namespace {

constexpr std::size_t mostAtOnce = 2000; // trajectories: more are compared on another thread

QComboBox* makeBox(const QString& accessibleName, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QLabel* makeLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // names of files may hold anything
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ComparePanel::ComparePanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_first(makeBox(tr("First result"), this))
    , m_second(makeBox(tr("Second result"), this))
    , m_copy(new QPushButton(tr("Copy table"), this))
    , m_table(makeTable(this))
    , m_remarks(makeLabel(this))
    , m_summary(makeLabel(this))
    , m_hint(makeEmptyHint({}, this))
    , m_choice(new QWidget(this))
    , m_stack(new QStackedLayout)
{
    m_pool.setMaxThreadCount(1);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Distances between both results, by hour"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_remarks->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setTextFormat(Qt::PlainText);
    m_copy->setToolTip(tr("Copy all hours as comma-separated values, ready to be pasted into a spreadsheet"));

    auto* swapButton = new QPushButton(tr("Swap"), this);
    swapButton->setToolTip(tr("Exchange both results"));
    connect(swapButton, &QPushButton::clicked, this, &ComparePanel::swap);
    connect(m_copy, &QPushButton::clicked, this, &ComparePanel::copy);
    connect(m_first, &QComboBox::currentIndexChanged, this, &ComparePanel::compare);
    connect(m_second, &QComboBox::currentIndexChanged, this, &ComparePanel::compare);

    auto* firstLabel = new QLabel(tr("&Compare"), this);
    firstLabel->setBuddy(m_first);
    auto* secondLabel = new QLabel(tr("&with"), this);
    secondLabel->setBuddy(m_second);
    auto* choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(8, 4, 8, 4);
    choice->addWidget(firstLabel);
    choice->addWidget(m_first, 1);
    choice->addWidget(secondLabel);
    choice->addWidget(m_second, 1);
    choice->addWidget(swapButton);
    choice->addWidget(m_copy);

    auto* filled = new QWidget(this);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    for (QLabel* label : {m_summary, m_remarks}) {
        label->setContentsMargins(8, 4, 8, 4);
        column->addWidget(label);
    }
    m_stack->addWidget(m_hint);
    m_stack->addWidget(filled);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_choice);
    layout->addLayout(m_stack, 1);
    compare();
}

ComparePanel::~ComparePanel()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ComparePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_comparesWhenShown)
        compare();
}

void ComparePanel::choose(const QString& first, const QString& second)
{
    const int firstAt = m_first->findText(first);
    const int secondAt = m_second->findText(second);
    if (firstAt < 0 || secondAt < 0)
        return;
    {
        const QSignalBlocker quiet(m_first);
        m_first->setCurrentIndex(firstAt);
    }
    const QSignalBlocker quiet(m_second);
    m_second->setCurrentIndex(secondAt);
    compare();
}

void ComparePanel::setSets(std::vector<NamedTrajectories> sets)
{
    m_sets = std::move(sets);
    int fallback = 0;
    for (QComboBox* box : {m_first, m_second}) {
        const QString chosen = box->currentText();
        const QSignalBlocker quiet(box);
        box->clear();
        for (const NamedTrajectories& set : m_sets)
            box->addItem(set.name);
        const int kept = chosen.isEmpty() ? -1 : box->findText(chosen);
        box->setCurrentIndex(kept >= 0 ? kept : std::min(fallback, box->count() - 1));
        ++fallback;
    }
    // What was chosen may be gone and its place taken by the other one.
    if (m_sets.size() > 1 && m_first->currentIndex() == m_second->currentIndex()) {
        const QSignalBlocker quiet(m_second);
        m_second->setCurrentIndex(m_first->currentIndex() == 0 ? 1 : 0);
    }
    compare();
}

const NamedTrajectories& ComparePanel::setIn(const QComboBox* box) const
{
    return m_sets[static_cast<std::size_t>(box->currentIndex())];
}

void ComparePanel::showHint(const QString& text)
{
    m_model->setComparison({});
    m_hint->setText(text);
    m_stack->setCurrentIndex(0);
    m_copy->setEnabled(false);
}

void ComparePanel::compare()
{
    ++m_comparison;
    m_comparesWhenShown = false;
    m_choice->setVisible(m_sets.size() > 1);
    if (m_sets.empty()) {
        showHint(tr("Run, or open a file of trajectories; with a second result beside it, see here how far apart both "
                    "are."));
        return;
    }
    if (m_sets.size() == 1) {
        showHint(tr("Open a second result to compare with “%1”: run again, or open a file of trajectories (HYSPLIT's "
                    "tdump, CSV, GeoJSON, NetCDF).")
                .arg(m_sets.front().name));
        return;
    }
    if (m_first->currentIndex() == m_second->currentIndex()) {
        showHint(tr("Choose two different results."));
        return;
    }
    const NamedTrajectories& first = setIn(m_first);
    const NamedTrajectories& second = setIn(m_second);
    if (std::max(first.trajectories->size(), second.trajectories->size()) <= mostAtOnce) {
        showComparison(compareTrajectories(*first.trajectories, *second.trajectories), first.name, second.name);
        return;
    }
    if (!isVisible()) {
        m_comparesWhenShown = true;
        return;
    }
    showHint(tr("Comparing “%1” with “%2”…").arg(first.name, second.name));
    m_pool.clear(); // an earlier one that has not begun
    m_pool.start([this, first, second, number = m_comparison] {
        auto comparison = std::make_shared<Comparison>(compareTrajectories(*first.trajectories, *second.trajectories));
        // This object waits for its threads, so that `this` is valid here; and the answer reaches its own thread.
        QMetaObject::invokeMethod(
            this,
            [this, comparison, first = first.name, second = second.name, number] {
                if (number == m_comparison)
                    showComparison(std::move(*comparison), first, second);
            },
            Qt::QueuedConnection);
    });
}

void ComparePanel::showComparison(Comparison comparison, const QString& first, const QString& second)
{
    const QString firstName = tr("“%1”").arg(first);
    const QString secondName = tr("“%1”").arg(second);
    const QString summary =
        QString::fromStdString(comparisonSummary(comparison, firstName.toStdString(), secondName.toStdString()));
    if (comparison.hours.empty()) {
        showHint(summary);
        return;
    }
    QString remarks;
    for (const std::string& remark : comparisonRemarks(comparison, firstName.toStdString(), secondName.toStdString()))
        remarks += (remarks.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdString(remark);
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    m_summary->setText(summary.left(1).toUpper() + summary.mid(1));
    m_model->setComparison(std::move(comparison));
    m_copy->setEnabled(true);
    m_stack->setCurrentIndex(1);
}

void ComparePanel::swap()
{
    const int first = m_first->currentIndex();
    {
        const QSignalBlocker quiet(m_first);
        m_first->setCurrentIndex(m_second->currentIndex());
    }
    const QSignalBlocker quiet(m_second);
    m_second->setCurrentIndex(first);
    compare();
}

void ComparePanel::copy() const
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(comparisonCsv(m_model->comparison())));
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/benchmark_setup.h"

#include "ui/models/benchmark_words.h"
#include "ui/models/display_text.h"
#include "ui/panels/flow_layout.h"
#include "ui/panels/form_fields.h"
#include "ui/panels/tick_button.h"

#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QThread>

#include <algorithm>

namespace windline {

namespace {

enum MeteorologyItem { OpenFiles, Demonstration };
enum WorkersItem { OneACore, Several };

// The names themselves while they are few.
QString summaryOf(const QStringList& names, qsizetype mostNamed, QString (*count)(int))
{
    return names.size() <= mostNamed && !names.isEmpty() ? names.join(QStringLiteral("; "))
                                                         : count(static_cast<int>(names.size()));
}

QString namesOf(const std::vector<int>& workers)
{
    QStringList names;
    for (const int count : workers)
        names << QString::number(count);
    return names.join(QStringLiteral(", "));
}

} // namespace

BenchmarkSetup::BenchmarkSetup(const StrategyCatalog& strategies, QWidget* parent)
    : QWidget(parent)
    , m_meteorology(new QComboBox(this))
    , m_cases(new TickButton(
          [](const QStringList& names) {
              return summaryOf(names, 1, [](int count) { return tr("%n cases", nullptr, count); });
          },
          this))
    , m_strategies(new TickButton(
          [](const QStringList& names) {
              return summaryOf(names, 2, [](int count) { return tr("%n strategies", nullptr, count); });
          },
          this))
    , m_workers(new QComboBox(this))
    , m_repeats(makeSpinBox(1, 1000, {}, this))
    , m_warmUp(makeSpinBox(0, 100, {}, this))
{
    m_meteorology->addItem({});
    m_meteorology->addItem(tr("Demonstration, 1°, 37 levels"));
    m_meteorology->setItemData(Demonstration,
        tr("Made before the measurement, the same on every computer: for comparing computers"), Qt::ToolTipRole);
    m_meteorology->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meteorology->setMinimumContentsLength(24);

    // The source document's, larger ones, and the user's own.
    for (const CaseSize& size : documentCases())
        m_cases->add(caseText(size.starts, size.hours), QVariantList{size.starts, size.hours}, true);
    m_cases->addLine();
    for (const CaseSize& size : largeCases())
        m_cases->add(caseText(size.starts, size.hours), QVariantList{size.starts, size.hours}, false);
    m_cases->addLine();
    m_own = m_cases->add(tr("The current starts and settings"), QVariantList(), false);

    m_strategies->add(strategyName("auto"), QStringLiteral("auto"), false);
    for (const StrategyEntry& entry : strategies.entries()) {
        const bool usual = entry.id == "sequential" || entry.id == "parallel";
        m_strategies->add(strategyName(entry.id), QString::fromStdString(entry.id), usual || entry.isAvailable(),
            QString::fromStdString(entry.whyUnavailable()));
    }

    const int cores = QThread::idealThreadCount();
    m_workers->addItem(tr("One a core (%1)").arg(cores));
    const std::vector<int> several = scalingWorkers(cores);
    m_workers->addItem(tr("%1: for scaling").arg(namesOf(several)));
    m_workers->setEnabled(several.size() > 1);
    m_repeats->setValue(3);
    m_repeats->setToolTip(tr("How often everything is measured"));
    m_warmUp->setValue(1);
    m_warmUp->setToolTip(tr("Runs before that do not count: files come into memory, the processor up to speed"));

    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    addField(tr("&Meteorology"), m_meteorology);
    addField(tr("&Cases"), m_cases);
    addField(tr("&Strategies"), m_strategies);
    addField(tr("&Workers"), m_workers);
    addField(tr("R&epeats"), m_repeats);
    addField(tr("Warm-&up"), m_warmUp);

    connect(m_meteorology, &QComboBox::currentIndexChanged, this, [this] {
        updateOwn();
        emit changed();
    });
    for (TickButton* button : {m_cases, m_strategies})
        connect(button, &TickButton::changed, this, &BenchmarkSetup::changed);
    setRequest({}, tr("Open meteorology and place starts to measure them."));
}

void BenchmarkSetup::addField(const QString& label, QWidget* editor)
{
    auto* text = new QLabel(label, this);
    text->setBuddy(editor);
    static const QRegularExpression key(QStringLiteral(R"(\(&.\)|&)")); // "&Cases", "경우(&C)"
    editor->setAccessibleName(QString(label).remove(key));
    QWidget* row = makeRow({text, editor}, this);
    layout()->addWidget(row);
}

void BenchmarkSetup::addWidget(QWidget* widget)
{
    layout()->addWidget(widget);
}

bool BenchmarkSetup::usesOpenMeteorology() const
{
    return m_meteorology->currentIndex() == OpenFiles;
}

void BenchmarkSetup::setRequest(const RunRequest& request, const QString& whyNot)
{
    const bool wasThere = !m_request.meteorology.empty();
    m_request = request;
    m_whyNoOwn = whyNot;
    const bool isThere = !request.meteorology.empty();
    {
        const QSignalBlocker quiet(m_meteorology);
        m_meteorology->setItemText(OpenFiles, isThere ? fileName(request.meteorology.front()) : tr("None is open"));
        static_cast<QStandardItemModel*>(m_meteorology->model())->item(OpenFiles)->setEnabled(isThere);
        if (!isThere)
            m_meteorology->setCurrentIndex(Demonstration);
        else if (!wasThere)
            m_meteorology->setCurrentIndex(OpenFiles);
    }
    updateOwn();
    emit changed();
}

void BenchmarkSetup::updateOwn()
{
    m_cases->setWhyNot(m_own,
        usesOpenMeteorology() || !m_whyNoOwn.isEmpty()
            ? m_whyNoOwn
            : tr("They need the meteorology that is open; choose it instead of the demonstration."));
}

BenchmarkOrder BenchmarkSetup::order() const
{
    BenchmarkOrder order;
    order.plan.strategies.clear();
    for (const QVariant& id : m_strategies->ticked())
        order.plan.strategies.push_back(id.toString().toStdString());
    // Others have to agree with sequential, and are measured by it.
    std::ranges::stable_partition(order.plan.strategies, [](const std::string& id) { return id == "sequential"; });
    order.plan.workers =
        m_workers->currentIndex() == Several ? scalingWorkers(QThread::idealThreadCount()) : std::vector<int>{0};
    order.plan.repeats = m_repeats->value();
    order.plan.warmUp = m_warmUp->value();
    // Cases of a known size are the user's numerics with starts, times and output of their own.
    order.common = m_request;
    order.common.starts.clear();
    order.common.startTime.reset();
    order.common.pathVariables.clear();
    if (!usesOpenMeteorology())
        order.common.meteorology.clear();
    for (const QVariant& ticked : m_cases->ticked()) {
        const QVariantList size = ticked.toList();
        if (size.isEmpty())
            order.own = m_request;
        else
            order.sizes.push_back({size[0].toInt(), size[1].toDouble()});
    }
    return order;
}

QString BenchmarkSetup::problem() const
{
    if (m_cases->ticked().isEmpty())
        return tr("Choose at least one case.");
    if (m_strategies->ticked().isEmpty())
        return tr("Choose at least one strategy.");
    return {};
}

} // namespace windline

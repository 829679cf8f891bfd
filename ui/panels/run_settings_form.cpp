// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_settings_form.h"

#include "engine/text/describe.h"
#include "ui/models/coverage_problems.h"
#include "ui/models/display_text.h"
#include "ui/models/meteorology_needs.h"
#include "ui/models/settings_text.h"
#include "ui/panels/advanced_settings.h"
#include "ui/panels/decimal_spin_box.h"
#include "ui/panels/height_unit_box.h"
#include "ui/panels/message_field.h"
#include "ui/panels/path_variable_button.h"
#include "ui/panels/strategy_box.h"
#include "ui/panels/strategy_row.h"
#include "ui/panels/time_edit.h"

#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSpinBox>

#include <utility>

namespace windline {

using namespace std::chrono;

namespace {

constexpr double usualMetres = 500;
constexpr double usualHectopascal = 850;

} // namespace

RunSettingsForm::RunSettingsForm(const StrategyCatalog& strategies, QWidget* parent)
    : QWidget(parent)
{
    QFormLayout* form = makeForm(this);
    makeTimeAndDuration(form);
    makeHeight(form);
    makeMotion(form);
    makeOthers(form, strategies);
    // As they stand on the screen: fields join the order when they are laid out, radio buttons when they are made.
    setTabOrder(m_startTime, m_durationHours);
    setTabOrder(m_durationHours, m_forward);
    setTabOrder(m_forward, m_backward);
    setTabOrder(m_backward, m_height);
    setSettings({});
}

MessageField* RunSettingsForm::addField(
    QFormLayout* form, const QString& label, const QString& requestField, QWidget* editor, QWidget* row)
{
    MessageField* field = addFormField(form, label, editor, row);
    if (!requestField.isEmpty())
        m_fields.insert(requestField, field);
    return field;
}

void RunSettingsForm::makeTimeAndDuration(QFormLayout* form)
{
    m_startTime = makeTimeEdit(this);
    m_startTime->setToolTip(
        tr("UTC. Where the backward way begins, too; a start of the table may have a time of its own. "
           "HYSPLIT: the starting time, CONTROL's first line."));
    m_startTimeField = addField(form, tr("Start &time"), QStringLiteral("startTime"), m_startTime);

    m_durationHours = makeSpinBox(0, 99999, tr(" h"), this);
    m_durationHours->setToolTip(tr("Hours. HYSPLIT: CONTROL's total run time, negative when backward."));
    m_forward = new QRadioButton(tr("F&orward"), this);
    m_forward->setToolTip(tr("Where does the air go? HYSPLIT: a positive run time."));
    m_backward = new QRadioButton(tr("&Backward"), this);
    m_backward->setToolTip(tr("Where did the air come from? HYSPLIT: a negative run time."));
    addField(form, tr("&Duration"), QStringLiteral("duration"), m_durationHours);
    auto* direction = new QHBoxLayout;
    direction->addWidget(m_forward);
    direction->addWidget(m_backward);
    direction->addStretch();
    form->addRow(tr("Direction"), direction);

    connect(m_startTime, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_isTimeGiven = true;
        m_startTimeField->setNotice({});
        emit changed();
    });
    connect(m_durationHours, &QSpinBox::valueChanged, this, &RunSettingsForm::changed);
    connect(m_backward, &QRadioButton::toggled, this, &RunSettingsForm::directionChanged);
}

void RunSettingsForm::makeHeight(QFormLayout* form)
{
    m_height = new DecimalSpinBox(this);
    m_height->setRange(0, 100000);
    m_height->setDecimals(0);
    m_height->setValue(usualMetres);
    m_height->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_heightUnit = new HeightUnitBox(this);
    m_heightField = addField(form, tr("New &starts at"), {}, m_height, makeRow({m_height, m_heightUnit}, this));
    m_heightField->setToolTip(
        tr("The height of starts that you add by clicking the map; the table changes single ones. "
           "HYSPLIT: CONTROL's starting height, its unit SETUP.CFG's KMSL."));
    connect(m_heightUnit, &QComboBox::currentIndexChanged, this, [this] {
        // The number that was right for the other unit means something else now.
        const bool pressure = m_heightUnit->unit() == HeightUnit::Hectopascal;
        if (m_height->value() == (pressure ? usualMetres : usualHectopascal))
            m_height->setValue(pressure ? usualHectopascal : usualMetres);
        m_heightField->setProblem(heightProblem(m_meteorology, m_heightUnit->unit()));
    });
}

void RunSettingsForm::makeMotion(QFormLayout* form)
{
    m_numerics = new QComboBox(this);
    for (const Numerics numerics : {Numerics::Accurate, Numerics::Hysplit}) {
        m_numerics->addItem(numericsName(numerics), static_cast<int>(numerics));
        m_numerics->setItemData(m_numerics->count() - 1, numericsExplanation(numerics), Qt::ToolTipRole);
    }
    addField(form, tr("&Numerics"), QStringLiteral("numerics"), m_numerics);

    m_verticalMotion = new QComboBox(this);
    for (const VerticalMotion motion : allVerticalMotions) {
        m_verticalMotion->addItem(QString::fromStdString(describe(motion)), static_cast<int>(motion));
        m_verticalMotion->setItemData(
            m_verticalMotion->count() - 1, verticalMotionExplanation(motion), Qt::ToolTipRole);
    }
    m_verticalMotion->setMaxVisibleItems(m_verticalMotion->count());
    addField(form, tr("&Vertical motion"), QStringLiteral("verticalMotion"), m_verticalMotion);

    // A closed box explains what is chosen in it.
    for (QComboBox* box : {m_numerics, m_verticalMotion}) {
        const auto explain = [box] { box->setToolTip(box->currentData(Qt::ToolTipRole).toString()); };
        connect(box, &QComboBox::currentIndexChanged, this, explain);
        explain();
    }
    connect(m_numerics, &QComboBox::currentIndexChanged, this, [this] {
        m_advanced->setNumerics(numerics());
        emit changed();
    });
    connect(m_verticalMotion, &QComboBox::currentIndexChanged, this, &RunSettingsForm::changed);
}

void RunSettingsForm::makeOthers(QFormLayout* form, const StrategyCatalog& strategies)
{
    m_pathVariables = new PathVariableButton(this);
    addField(form, tr("Re&cord"), QStringLiteral("pathVariables"), m_pathVariables);
    m_strategyRow = new StrategyRow(strategies, this);
    m_strategy = m_strategyRow->box();
    MessageField* strategy = addField(form, tr("Strate&gy"), QStringLiteral("strategy"), m_strategy, m_strategyRow);
    connect(m_strategyRow, &StrategyRow::hintChanged, strategy, &MessageField::setHint);
    m_advanced = new AdvancedSettings(strategies, this);
    for (auto field = m_advanced->fields().cbegin(); field != m_advanced->fields().cend(); ++field)
        m_fields.insert(field.key(), field.value());
    form->addRow(m_advanced);

    connect(m_pathVariables, &PathVariableButton::changed, this, [this] {
        showUnknownVariables();
        emit changed();
    });
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &RunSettingsForm::changed);
    connect(m_advanced, &AdvancedSettings::changed, this, &RunSettingsForm::changed);
}

Numerics RunSettingsForm::numerics() const
{
    return static_cast<Numerics>(m_numerics->currentData().toInt());
}

bool RunSettingsForm::backward() const
{
    return m_backward->isChecked();
}

RunRequest RunSettingsForm::settings() const
{
    RunRequest settings;
    settings.startTime = fromDateTime(m_startTime->dateTime());
    settings.duration = hours(backward() ? -m_durationHours->value() : m_durationHours->value());
    settings.numerics = numerics();
    settings.verticalMotion = static_cast<VerticalMotion>(m_verticalMotion->currentData().toInt());
    settings.pathVariables = m_pathVariables->variables();
    settings.strategy = m_strategy->currentData().toString().toStdString();
    m_advanced->readInto(settings);
    return settings;
}

void RunSettingsForm::setSettings(const RunRequest& settings)
{
    QSignalBlocker blocker(this); // one change, not eight
    (settings.duration < seconds(0) ? m_backward : m_forward)->setChecked(true); // this may move the start time
    m_isTimeGiven = settings.startTime.has_value();
    if (settings.startTime) {
        m_startTime->setDateTime(toDateTime(*settings.startTime));
        m_startTimeField->setNotice({});
    }
    m_durationHours->setValue(static_cast<int>(abs(duration_cast<hours>(settings.duration)).count()));
    m_numerics->setCurrentIndex(m_numerics->findData(static_cast<int>(settings.numerics)));
    m_verticalMotion->setCurrentIndex(m_verticalMotion->findData(static_cast<int>(settings.verticalMotion)));
    m_pathVariables->setVariables(settings.pathVariables);
    showUnknownVariables();
    const int strategy = m_strategy->findData(QString::fromStdString(settings.strategy));
    m_strategy->setCurrentIndex(std::max(strategy, 0)); // auto, for one that this computer has never heard of
    m_advanced->setSettings(settings);
    blocker.unblock();
    emit changed();
}

std::uint64_t RunSettingsForm::meteorologyBytes() const
{
    return m_advanced->meteorologyBytes();
}

void RunSettingsForm::setMeteorologyBytes(std::uint64_t bytes)
{
    m_advanced->setMeteorologyBytes(bytes);
}

double RunSettingsForm::newStartHeight() const
{
    return m_height->value();
}

HeightUnit RunSettingsForm::newStartUnit() const
{
    return m_heightUnit->unit();
}

void RunSettingsForm::setMeteorology(const MeteorologySummary& meteorology)
{
    m_meteorology = meteorology;
    m_heightField->setProblem(heightProblem(meteorology, m_heightUnit->unit()));
    showUnknownVariables();
    m_startTimeField->setNotice({});
    m_startTimeField->setHint({});
    if (!meteorology.isUsable())
        return;
    const Time first = meteorology.times.front();
    const Time last = meteorology.times.back();
    m_startTimeField->setHint(timeRangeText(first, last));
    const Time chosen = fromDateTime(m_startTime->dateTime());
    const bool wasGiven = std::exchange(m_isTimeGiven, true);
    if (chosen >= first && chosen <= last)
        return;
    m_startTime->setDateTime(toDateTime(backward() ? last : first));
    if (wasGiven)
        m_startTimeField->setNotice(tr("Moved: %1 lies outside.").arg(timeText(chosen)));
}

bool RunSettingsForm::hasMovedTime() const
{
    return !m_startTimeField->notice().isEmpty();
}

void RunSettingsForm::directionChanged()
{
    // From the very beginning nothing leads backward, nor forward from the end: go to the other one.
    if (m_meteorology.isUsable()) {
        const QDateTime first = toDateTime(m_meteorology.times.front());
        const QDateTime last = toDateTime(m_meteorology.times.back());
        if (m_startTime->dateTime() == (backward() ? first : last))
            m_startTime->setDateTime(backward() ? last : first);
    }
    emit changed();
}

// Nothing that keeps a run from going on: such values are missing in the result.
void RunSettingsForm::showUnknownVariables()
{
    QStringList names;
    if (m_meteorology.isUsable())
        for (const PathVariable variable : unknownAlongPath(m_pathVariables->variables(), m_meteorology.found))
            names << pathVariableShortName(variable);
    m_fields.value(QStringLiteral("pathVariables"))
        ->setHint(names.isEmpty()
                ? QString()
                : tr("Not in this meteorology, stays empty: %1").arg(names.join(QStringLiteral(", "))));
}

void RunSettingsForm::showPickFor(const RunRequest& request)
{
    m_strategyRow->showPickFor(request);
}

void RunSettingsForm::showProblems(const std::vector<Problem>& problems)
{
    QHash<QString, QString> messages;
    for (const Problem& problem : problems)
        messages.insert(QString::fromStdString(problem.field), QString::fromStdString(problem.message));
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setProblem(messages.value(field.key()));
    for (auto field = m_advanced->fields().cbegin(); field != m_advanced->fields().cend(); ++field)
        if (messages.contains(field.key()))
            m_advanced->setOpen(true); // a message that nobody sees helps nobody
}

} // namespace windline

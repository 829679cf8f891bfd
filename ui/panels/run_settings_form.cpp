// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/run_settings_form.h"

#include "engine/text/describe.h"
#include "ui/models/display_text.h"
#include "ui/panels/collapsible_section.h"
#include "ui/panels/height_unit_box.h"
#include "ui/panels/message_field.h"
#include "ui/panels/strategy_box.h"

#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QThread>
#include <QTimeZone>

namespace windline {

using namespace std::chrono;

namespace {

QFormLayout* makeForm(QWidget* parent)
{
    auto* form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(10);
    return form;
}

// Generous ranges: what is too large is explained below the field rather than silently refused.
QSpinBox* makeSpinBox(int least, int greatest, const QString& suffix, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(least, greatest);
    box->setSuffix(suffix);
    box->setAccelerated(true);
    return box;
}

QWidget* makeRow(std::initializer_list<QWidget*> widgets, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return row;
}

} // namespace

RunSettingsForm::RunSettingsForm(const StrategyCatalog& strategies, QWidget* parent)
    : QWidget(parent)
{
    QFormLayout* form = makeForm(this);
    makeTimeAndDuration(form);
    makeHeight(form);
    makeMotionAndStrategy(form, strategies);
    makeAdvanced(form);
    setSettings({});
}

MessageField* RunSettingsForm::addField(
    QFormLayout* form, const QString& label, const QString& requestField, QWidget* editor, QWidget* row)
{
    auto* field = new MessageField(editor, row);
    editor->setAccessibleName(QString(label).remove(u'&'));
    auto* name = new QLabel(label, this);
    name->setBuddy(editor);
    form->addRow(name, field);
    if (!requestField.isEmpty())
        m_fields.insert(requestField, field);
    return field;
}

void RunSettingsForm::makeTimeAndDuration(QFormLayout* form)
{
    m_startTime = new QDateTimeEdit(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    m_startTime->setTimeZone(QTimeZone::UTC);
#else
    m_startTime->setTimeSpec(Qt::UTC);
#endif
    m_startTime->setDisplayFormat(QStringLiteral("ddd yyyy-MM-dd HH:mm 'UTC'"));
    m_startTime->setCalendarPopup(true);
    addField(form, tr("Start &time"), QStringLiteral("startTime"), m_startTime);

    m_durationHours = makeSpinBox(0, 99999, tr(" h"), this);
    m_forward = new QRadioButton(tr("F&orward"), this);
    m_forward->setToolTip(tr("Where does the air go?"));
    m_backward = new QRadioButton(tr("&Backward"), this);
    m_backward->setToolTip(tr("Where did the air come from?"));
    addField(form, tr("&Duration"), QStringLiteral("duration"), m_durationHours);
    auto* direction = new QHBoxLayout;
    direction->addWidget(m_forward);
    direction->addWidget(m_backward);
    direction->addStretch();
    form->addRow(tr("Direction"), direction);

    connect(m_startTime, &QDateTimeEdit::dateTimeChanged, this, &RunSettingsForm::changed);
    connect(m_durationHours, &QSpinBox::valueChanged, this, &RunSettingsForm::changed);
    connect(m_backward, &QRadioButton::toggled, this, &RunSettingsForm::directionChanged);
}

void RunSettingsForm::makeHeight(QFormLayout* form)
{
    m_height = new QDoubleSpinBox(this);
    m_height->setLocale(QLocale::c());
    m_height->setRange(0, 100000);
    m_height->setDecimals(0);
    m_height->setValue(500);
    m_height->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_heightUnit = new HeightUnitBox(this);
    MessageField* field = addField(form, tr("New &starts at"), {}, m_height, makeRow({m_height, m_heightUnit}, this));
    field->setToolTip(tr("The height of starts that you add by clicking the map; the table changes single ones."));
}

void RunSettingsForm::makeMotionAndStrategy(QFormLayout* form, const StrategyCatalog& strategies)
{
    m_verticalMotion = new QComboBox(this);
    for (const VerticalMotion motion : {VerticalMotion::Data, VerticalMotion::Isobaric}) {
        m_verticalMotion->addItem(QString::fromStdString(describe(motion)), static_cast<int>(motion));
        m_verticalMotion->setItemData(m_verticalMotion->count() - 1,
            motion == VerticalMotion::Data ? tr("The vertical motion of the meteorology (HYSPLIT's 0)")
                                           : tr("Stay at the pressure of the start (HYSPLIT's 1)"),
            Qt::ToolTipRole);
    }
    addField(form, tr("&Vertical motion"), QStringLiteral("verticalMotion"), m_verticalMotion);

    m_strategy = new StrategyBox(strategies, this);
    addField(form, tr("Strate&gy"), QStringLiteral("strategy"), m_strategy);

    connect(m_verticalMotion, &QComboBox::currentIndexChanged, this, &RunSettingsForm::changed);
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &RunSettingsForm::changed);
}

void RunSettingsForm::makeAdvanced(QFormLayout* form)
{
    auto* section = new CollapsibleSection(tr("Advanced"), this);
    QFormLayout* advanced = makeForm(section->content());

    m_workers = makeSpinBox(0, 4096, {}, this);
    m_workers->setSpecialValueText(tr("one a core (%1)").arg(QThread::idealThreadCount()));
    addField(advanced, tr("&Workers"), QStringLiteral("workers"), m_workers);
    m_timeStepMinutes = makeSpinBox(0, 1440, tr(" min"), this);
    addField(advanced, tr("Time ste&p"), QStringLiteral("timeStep"), m_timeStepMinutes)
        ->setHint(tr("The longest step; strong winds take shorter ones."));
    m_outputMinutes = makeSpinBox(0, 99999, tr(" min"), this);
    addField(advanced, tr("&Output every"), QStringLiteral("outputInterval"), m_outputMinutes);
    form->addRow(section);

    for (QSpinBox* box : {m_workers, m_timeStepMinutes, m_outputMinutes})
        connect(box, &QSpinBox::valueChanged, this, &RunSettingsForm::changed);
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
    settings.verticalMotion = static_cast<VerticalMotion>(m_verticalMotion->currentData().toInt());
    settings.strategy = m_strategy->currentData().toString().toStdString();
    settings.workers = m_workers->value();
    settings.timeStep = minutes(m_timeStepMinutes->value());
    settings.outputInterval = minutes(m_outputMinutes->value());
    return settings;
}

void RunSettingsForm::setSettings(const RunRequest& settings)
{
    QSignalBlocker blocker(this); // one change, not eight
    if (settings.startTime)
        m_startTime->setDateTime(toDateTime(*settings.startTime));
    m_durationHours->setValue(static_cast<int>(abs(duration_cast<hours>(settings.duration)).count()));
    (settings.duration < seconds(0) ? m_backward : m_forward)->setChecked(true);
    m_verticalMotion->setCurrentIndex(m_verticalMotion->findData(static_cast<int>(settings.verticalMotion)));
    m_strategy->setCurrentIndex(m_strategy->findData(QString::fromStdString(settings.strategy)));
    m_workers->setValue(settings.workers);
    m_timeStepMinutes->setValue(static_cast<int>(duration_cast<minutes>(settings.timeStep).count()));
    m_outputMinutes->setValue(static_cast<int>(duration_cast<minutes>(settings.outputInterval).count()));
    blocker.unblock();
    emit changed();
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
    MessageField* field = m_fields.value(QStringLiteral("startTime"));
    if (!meteorology.isUsable()) {
        field->setHint({});
        return;
    }
    const Time first = meteorology.times.front();
    const Time last = meteorology.times.back();
    field->setHint(timeRangeText(first, last));
    const Time chosen = fromDateTime(m_startTime->dateTime());
    if (chosen < first || chosen > last)
        m_startTime->setDateTime(toDateTime(backward() ? last : first));
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

void RunSettingsForm::showProblems(const std::vector<Problem>& problems)
{
    QHash<QString, QString> messages;
    for (const Problem& problem : problems)
        messages.insert(QString::fromStdString(problem.field), QString::fromStdString(problem.message));
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setProblem(messages.value(field.key()));
}

} // namespace windline

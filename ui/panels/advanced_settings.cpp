// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/advanced_settings.h"

#include "engine/run/snapshot_cache.h"
#include "ui/models/display_text.h"
#include "ui/panels/decimal_spin_box.h"
#include "ui/panels/message_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QThread>
#include <QToolButton>

namespace windline {

using namespace std::chrono;

namespace {

constexpr std::uint64_t bytesPerMegabyte = 1'000'000;

} // namespace

AdvancedSettings::AdvancedSettings(const StrategyCatalog& strategies, QWidget* parent)
    : CollapsibleSection(tr("Advanced"), parent)
    , m_form(makeForm(content()))
{
    m_workers = makeSpinBox(0, 4096, {}, this);
    m_workers->setSpecialValueText(tr("one a core (%1)").arg(QThread::idealThreadCount()));
    m_workers->setToolTip(
        tr("Threads of this computer's processor that compute at the same time; no setting of HYSPLIT."));
    m_fields.insert(QStringLiteral("workers"), addFormField(m_form, tr("&Workers"), m_workers));
    m_batchSize = makeSpinBox(0, 10'000'000, tr(" parcels"), this);
    m_batchSize->setSpecialValueText(tr("automatic"));
    m_batchSize->setToolTip(tr("How many parcels a worker takes at once; automatic: fewer toward the end."));
    m_fields.insert(QStringLiteral("batchSize"), addFormField(m_form, tr("Batch si&ze"), m_batchSize));
    makeGpu(strategies.find("gpu"));
    m_outputMinutes = makeSpinBox(0, 99999, tr(" min"), this);
    m_outputMinutes->setToolTip(tr("Minutes between the points of a trajectory. HYSPLIT: SETUP.CFG's TOUT."));
    m_fields.insert(QStringLiteral("outputInterval"), addFormField(m_form, tr("&Output every"), m_outputMinutes));
    makeInterpolation();
    makeSteps();
    makeHysplit();
    makeMemory();
    for (QSpinBox* box : {m_workers, m_batchSize, m_gpuBatchSize, m_outputMinutes, m_timeStepMinutes, m_modelTop,
             m_meteorologyMegabytes})
        connect(box, &QSpinBox::valueChanged, this, &AdvancedSettings::changed);
    connect(m_tratio, &QDoubleSpinBox::valueChanged, this, &AdvancedSettings::changed);
    for (QCheckBox* box : {m_useGpu, m_gpuCompactWinds})
        connect(box, &QCheckBox::toggled, this, &AdvancedSettings::changed);
    for (QComboBox* box : {m_interpolation, m_delt})
        connect(box, &QComboBox::currentIndexChanged, this, &AdvancedSettings::changed);
    connect(m_boundaryFiles, &QLineEdit::textChanged, this, &AdvancedSettings::changed);
    setNumerics(Numerics::Accurate);
}

// Which GPU there is, or why none can be used, stands below the box that allows it; what would do nothing is not shown.
void AdvancedSettings::makeGpu(const StrategyEntry* gpu)
{
    const auto addBox = [this](const QString& text, const QString& toolTip) {
        auto* box = new QCheckBox(text, this);
        box->setAccessibleName(QString(text).remove(u'&'));
        box->setToolTip(toolTip);
        auto* field = new MessageField(box);
        m_form->addRow(field); // as wide as the panel: the text is its label
        return std::pair(box, field);
    };
    const auto [useGpu, useGpuField] = addBox(tr("&Use the GPU"),
        tr("Unticked: Automatic leaves the graphics processor alone, and GPU and Hybrid cannot be run."));
    m_useGpu = useGpu;
    // No more than a run accepts: where the GPU is gone, nobody could mend what is remembered.
    m_gpuBatchSize = makeSpinBox(0, 100'000'000, tr(" parcels"), this);
    m_gpuBatchSize->setSpecialValueText(tr("automatic"));
    m_gpuBatchSize->setToolTip(tr("How many parcels the GPU takes at once; automatic: as many as suit it."));
    MessageField* batchField = addFormField(m_form, tr("GPU b&atch size"), m_gpuBatchSize);
    m_fields.insert(QStringLiteral("gpuBatchSize"), batchField);
    const auto [compact, compactField] = addBox(tr("Compact winds on the GPU"),
        tr("Winds take half the room in the GPU's memory, at some loss of precision: where it is short of memory."));
    m_gpuCompactWinds = compact;

    const bool isThere = gpu != nullptr && gpu->isAvailable();
    if (gpu != nullptr)
        useGpuField->setHint(QString::fromStdString(isThere ? gpu->deviceName() : gpu->whyUnavailable()));
    m_useGpu->setEnabled(isThere);
    for (MessageField* field : {batchField, compactField})
        m_form->setRowVisible(field, isThere);
    m_form->setRowVisible(useGpuField, gpu != nullptr);
    for (QWidget* widget : {static_cast<QWidget*>(m_gpuBatchSize), static_cast<QWidget*>(m_gpuCompactWinds)})
        connect(m_useGpu, &QCheckBox::toggled, widget, &QWidget::setEnabled);
}

void AdvancedSettings::makeInterpolation()
{
    m_interpolation = new QComboBox(this);
    m_interpolation->addItem(tr("linear"), static_cast<int>(Interpolation::Linear));
    m_interpolation->addItem(tr("cubic"), static_cast<int>(Interpolation::Cubic));
    m_interpolation->setToolTip(tr("The wind between the times, columns and levels of the meteorology. Cubic is nearer "
                                   "to the truth, takes longer, and holds four times in memory instead of two."));
    m_fields.insert(QStringLiteral("interpolation"), addFormField(m_form, tr("&Interpolation"), m_interpolation));
}

void AdvancedSettings::makeSteps()
{
    m_timeStepMinutes = makeSpinBox(0, 1440, tr(" min"), this);
    m_timeStepMinutes->setToolTip(tr("Minutes. The nearest in HYSPLIT is SETUP.CFG's DELT."));
    MessageField* timeStep = addFormField(m_form, tr("Longest ste&p"), m_timeStepMinutes);
    timeStep->setHint(tr("Strong winds take shorter steps."));
    m_fields.insert(QStringLiteral("timeStep"), timeStep);

    m_delt = new QComboBox(this);
    m_delt->addItem(tr("automatic"), 0);
    for (const int divisor : {1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60})
        m_delt->addItem(tr("%1 min").arg(divisor), divisor);
    m_delt->setToolTip(tr(
        "Minutes. HYSPLIT: SETUP.CFG's DELT, a fixed step, or one that is chosen every hour from the strongest wind."));
    m_fields.insert(QStringLiteral("hysplit.delt"), addFormField(m_form, tr("Time ste&p"), m_delt));
}

void AdvancedSettings::makeHysplit()
{
    m_tratio = new DecimalSpinBox(this);
    m_tratio->setRange(0, 1000);
    m_tratio->setDecimals(3);
    m_tratio->setSingleStep(0.05);
    m_tratio->setSuffix(tr(" grid cells"));
    m_tratio->setToolTip(
        tr("HYSPLIT: SETUP.CFG's TRATIO, how far a parcel may move in one automatic step, in grid cells."));
    m_fields.insert(QStringLiteral("hysplit.tratio"), addFormField(m_form, tr("Step &limit"), m_tratio));

    m_modelTop = makeSpinBox(0, 200'000, tr(" m above ground"), this);
    m_modelTop->setSingleStep(1000);
    m_modelTop->setToolTip(
        tr("HYSPLIT: CONTROL's top of the model, in m above ground; parcels that reach it end there."));
    m_fields.insert(QStringLiteral("hysplit.modelTopMetres"), addFormField(m_form, tr("&Model top"), m_modelTop));

    m_boundaryFiles = new QLineEdit(this);
    m_boundaryFiles->setClearButtonEnabled(true);
    m_boundaryFiles->setPlaceholderText(tr("none"));
    m_boundaryFiles->setToolTip(tr("The folder of HYSPLIT's ASCDATA.CFG, ROUGLEN.ASC and TERRAIN.ASC."));
    auto* browse = new QToolButton(this);
    browse->setText(QStringLiteral("…"));
    browse->setAccessibleName(tr("Choose the folder of boundary files"));
    browse->setToolTip(browse->accessibleName());
    connect(browse, &QToolButton::clicked, this, &AdvancedSettings::askForFolder);
    MessageField* folder =
        addFormField(m_form, tr("Bo&undary files"), m_boundaryFiles, makeRow({m_boundaryFiles, browse}, this));
    folder->setHint(tr("Without them the roughness is 0.2 m everywhere."));
    m_fields.insert(QStringLiteral("hysplit.boundaryFiles"), folder);
}

void AdvancedSettings::makeMemory()
{
    m_meteorologyMegabytes = makeSpinBox(0, 10'000'000, tr(" MB"), this);
    m_meteorologyMegabytes->setSingleStep(1000);
    m_meteorologyMegabytes->setSpecialValueText(tr("nothing"));
    m_meteorologyMegabytes->setToolTip(
        tr("How much meteorology stays in memory between runs: a run that finds it there reads no file."));
    setMeteorologyBytes(SnapshotCache::usualBytes());
    addFormField(m_form, tr("&Keep in memory"), m_meteorologyMegabytes);
}

void AdvancedSettings::askForFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder of HYSPLIT's boundary files"), m_boundaryFiles->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_boundaryFiles, &QLineEdit::setText);
    dialog->open();
}

void AdvancedSettings::setNumerics(Numerics numerics)
{
    const bool hysplit = numerics == Numerics::Hysplit;
    for (const char* field : {"interpolation", "timeStep"})
        m_form->setRowVisible(m_fields.value(QLatin1String(field)), !hysplit);
    for (const char* field : {"hysplit.delt", "hysplit.tratio", "hysplit.modelTopMetres", "hysplit.boundaryFiles"})
        m_form->setRowVisible(m_fields.value(QLatin1String(field)), hysplit);
}

std::uint64_t AdvancedSettings::meteorologyBytes() const
{
    return static_cast<std::uint64_t>(m_meteorologyMegabytes->value()) * bytesPerMegabyte;
}

void AdvancedSettings::setMeteorologyBytes(std::uint64_t bytes)
{
    m_meteorologyMegabytes->setValue(static_cast<int>(bytes / bytesPerMegabyte));
}

void AdvancedSettings::readInto(RunRequest& settings) const
{
    settings.workers = m_workers->value();
    settings.batchSize = m_batchSize->value();
    settings.useGpu = m_useGpu->isChecked();
    settings.gpuBatchSize = m_gpuBatchSize->value();
    settings.gpuCompactWinds = m_gpuCompactWinds->isChecked();
    if (settings.numerics == Numerics::Accurate) // hidden otherwise, and HYSPLIT's have no choice
        settings.interpolation = static_cast<Interpolation>(m_interpolation->currentData().toInt());
    settings.timeStep = minutes(m_timeStepMinutes->value());
    settings.outputInterval = minutes(m_outputMinutes->value());
    settings.hysplit.delt = minutes(m_delt->currentData().toInt());
    settings.hysplit.tratio = m_tratio->value();
    settings.hysplit.modelTopMetres = m_modelTop->value();
    settings.hysplit.boundaryFiles = pathFrom(m_boundaryFiles->text().trimmed());
}

void AdvancedSettings::setSettings(const RunRequest& settings)
{
    m_workers->setValue(settings.workers);
    m_batchSize->setValue(settings.batchSize);
    m_useGpu->setChecked(settings.useGpu);
    m_gpuBatchSize->setValue(settings.gpuBatchSize);
    m_gpuCompactWinds->setChecked(settings.gpuCompactWinds);
    if (settings.numerics == Numerics::Accurate)
        m_interpolation->setCurrentIndex(m_interpolation->findData(static_cast<int>(settings.interpolation)));
    m_timeStepMinutes->setValue(static_cast<int>(duration_cast<minutes>(settings.timeStep).count()));
    m_outputMinutes->setValue(static_cast<int>(duration_cast<minutes>(settings.outputInterval).count()));
    const int delt = static_cast<int>(settings.hysplit.delt.count());
    if (m_delt->findData(delt) < 0) // shown, so that it can be seen and explained
        m_delt->addItem(tr("%1 min").arg(delt), delt);
    m_delt->setCurrentIndex(m_delt->findData(delt));
    m_tratio->setValue(settings.hysplit.tratio);
    m_modelTop->setValue(static_cast<int>(settings.hysplit.modelTopMetres));
    m_boundaryFiles->setText(pathText(settings.hysplit.boundaryFiles));
}

} // namespace windline

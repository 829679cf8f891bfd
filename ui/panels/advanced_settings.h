// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_request.h"
#include "engine/strategies/strategy_catalog.h"
#include "ui/panels/collapsible_section.h"
#include "ui/panels/form_fields.h"

#include <cstdint>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace windline {

// The settings that most runs leave alone. Which of them there are depends on the numerics.
class AdvancedSettings : public CollapsibleSection {
    Q_OBJECT
public:
    explicit AdvancedSettings(const StrategyCatalog& strategies, QWidget* parent = nullptr);

    void readInto(RunRequest& settings) const; // its numerics are already there
    void setSettings(const RunRequest& settings);
    void setNumerics(Numerics numerics);
    // How much meteorology stays in memory between runs; no member of a request.
    std::uint64_t meteorologyBytes() const;
    void setMeteorologyBytes(std::uint64_t bytes);
    const FormFields& fields() const { return m_fields; }

signals:
    void changed();

private:
    void makeGpu(const StrategyEntry* gpu);
    void makeInterpolation();
    void makeSteps();
    void makeHysplit();
    void makeMemory();
    void askForFolder();

    QFormLayout* m_form;
    QSpinBox* m_workers;
    QSpinBox* m_batchSize;
    QCheckBox* m_useGpu;
    QSpinBox* m_gpuBatchSize;
    QCheckBox* m_gpuCompactWinds;
    QSpinBox* m_outputMinutes;
    QComboBox* m_interpolation; // of accurate numerics, and the next
    QSpinBox* m_timeStepMinutes;
    QComboBox* m_delt; // of HYSPLIT's, and all that follow
    QDoubleSpinBox* m_tratio;
    QSpinBox* m_modelTop;
    QLineEdit* m_boundaryFiles;
    QSpinBox* m_meteorologyMegabytes;
    FormFields m_fields;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpu/gpu_strategy.h"

#include "engine/model/time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <atomic>

namespace windline {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("Gpu", source);
}

// When the interval begins, in the run's direction.
QString beginOf(const IntervalTask& task)
{
    const double seconds = std::visit(
        [&task](const auto& winds) { return task.rule.direction > 0 ? winds.timeFirst : winds.timeLast; }, task.winds);
    return QString::fromStdString(toIso(Time(std::chrono::seconds(static_cast<std::int64_t>(seconds)))));
}

class GpuStrategy final : public Strategy {
public:
    GpuStrategy(std::shared_ptr<GpuContext> gpu, const GpuSettings& settings, std::unique_ptr<Strategy> instead)
        : m_gpu(std::move(gpu))
        , m_settings(settings)
        , m_instead(std::move(instead))
    {
        leaveWhereItFailed();
    }
    ~GpuStrategy() override { m_gpu->forget(this); }

    std::string_view name() const override { return "gpu"; }
    int workers() const override { return 1; }
    std::size_t parcelsAtOnce() const override { return std::size_t(1) << 18; }
    bool gainsByOrder() const override { return false; } // by less than putting parcels in order costs

    void beginRun() override
    {
        m_gpu->forget(this);
        m_account = {};
        m_isCompact = m_settings.compactWinds;
        m_whyLeft.clear();
        leaveWhereItFailed();
        m_instead->beginRun();
    }

    void expect(std::span<const MemoryBlock> blocks) override
    {
        if (m_hasLeft)
            return;
        try {
            for (const MemoryBlock& block : blocks)
                m_gpu->expect(block, m_isCompact);
        } catch (const std::exception&) {
            return; // advance() will meet it, too, and say so
        }
    }

    AdvanceResult advance(const IntervalTask& task, const std::stop_token& stop) override
    {
        if (!m_whyLeft.isEmpty())
            return m_instead->advance(task, stop);
        m_keepsValue = task.rule.vertical == VerticalRule::KeepValue;
        GpuAdvance::Progress progress;
        try {
            m_gpu->advance(this, task, m_settings, stop, progress, m_account);
            m_isCompact = (m_settings.compactWinds || m_account.madeCompact)
                && std::visit([](const auto& winds) { return DeviceWinds::canBeCompact(winds); }, task.winds);
            return progress.result;
        } catch (const NoRoomError& error) {
            m_whyLeft = text(QT_TRANSLATE_NOOP("Gpu",
                                 "The memory for the GPU is not enough: %1. From %2 on the run was computed by the "
                                 "processor. Less of the memory is needed with compact winds, or by coarser "
                                 "meteorology."))
                            .arg(text(error.what()), beginOf(task));
        } catch (const DeviceError& error) {
            m_gpu->setFailure(error.what());
            m_whyLeft = text(QT_TRANSLATE_NOOP("Gpu",
                                 "The GPU failed (%1). From %2 on the run was computed by the processor; nothing is "
                                 "lost."))
                            .arg(QString::fromUtf8(error.what()), beginOf(task));
        }
        m_hasLeft = true;
        IntervalTask rest = task;
        rest.parcels = task.parcels.subspan(progress.parcelsDone);
        if (!task.numbers.empty())
            rest.numbers = task.numbers.subspan(progress.parcelsDone);
        AdvanceResult result = progress.result;
        result.add(m_instead->advance(rest, stop));
        return result;
    }

    std::vector<std::string> notes() const override
    {
        std::vector<std::string> notes = m_instead->notes();
        const QLocale c = QLocale::c();
        if (m_account.shortenedBatch > 0)
            notes.push_back(
                text(QT_TRANSLATE_NOOP("Gpu", "The GPU's memory was short: it took %1 parcels at once instead of %2."))
                    .arg(c.toString(static_cast<qulonglong>(m_account.shortenedBatch)),
                        c.toString(static_cast<qulonglong>(m_account.meantBatch)))
                    .toStdString());
        if (m_account.madeCompact)
            notes.push_back(text(QT_TRANSLATE_NOOP("Gpu",
                                     "The GPU's memory was short: winds were kept compact there, in half the room."))
                    .toStdString());
        const CompactRounding& rounding = m_account.rounding;
        const QString wind = c.toString(rounding.windMetresPerSecond, 'g', 2);
        if (rounding.isAny() && m_keepsValue)
            notes.push_back(text(
                QT_TRANSLATE_NOOP("Gpu", "Compact winds on the GPU differ from the meteorology's by up to %1 m/s."))
                    .arg(wind)
                    .toStdString());
        else if (rounding.isAny())
            notes.push_back(
                text(QT_TRANSLATE_NOOP(
                         "Gpu", "Compact winds on the GPU differ from the meteorology's by up to %1 m/s and %2 Pa/s."))
                    .arg(wind, c.toString(rounding.omegaPascalPerSecond, 'g', 2))
                    .toStdString());
        if (!m_whyLeft.isEmpty())
            notes.push_back(m_whyLeft.toStdString());
        return notes;
    }

private:
    void leaveWhereItFailed()
    {
        if (const std::optional<std::string> failure = m_gpu->failure())
            m_whyLeft = text(QT_TRANSLATE_NOOP("Gpu",
                                 "The GPU failed in an earlier run (%1): this one was computed by the processor. Start "
                                 "Windline again to use the GPU."))
                            .arg(QString::fromStdString(*failure));
        m_hasLeft = !m_whyLeft.isEmpty();
    }

    const std::shared_ptr<GpuContext> m_gpu;
    const GpuSettings m_settings;
    const std::unique_ptr<Strategy> m_instead;
    GpuAccount m_account;
    bool m_keepsValue = false; // a quantity in omega's place
    QString m_whyLeft; // why the processor computes; empty while the GPU does
    // For the thread that expects winds:
    std::atomic<bool> m_hasLeft = false; // m_whyLeft says something
    std::atomic<bool> m_isCompact = false; // winds on the GPU
};

} // namespace

std::unique_ptr<Strategy> makeGpuStrategy(
    std::shared_ptr<GpuContext> gpu, const GpuSettings& settings, std::unique_ptr<Strategy> instead)
{
    return std::make_unique<GpuStrategy>(std::move(gpu), settings, std::move(instead));
}

} // namespace windline

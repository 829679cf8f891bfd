// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/calibration/cost_store.h"

#include "engine/model/engine_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <cmath>
#include <stdexcept>

namespace windline {

namespace {

constexpr int formatVersion = 1;

QString text(const char* source)
{
    return QCoreApplication::translate("Calibration", source);
}

// Whatever is not as it was written: the file is damaged, and no single value is worth more words.
struct Damaged : std::runtime_error {
    Damaged()
        : std::runtime_error("damaged")
    {
    }
};

double numberOf(const QJsonObject& object, const char* key)
{
    const double value = object.value(QLatin1String(key)).toDouble(-1);
    if (!(value >= 0 && std::isfinite(value)))
        throw Damaged();
    return value;
}

double positiveOf(const QJsonObject& object, const char* key)
{
    const double value = numberOf(object, key);
    if (!(value > 0))
        throw Damaged();
    return value;
}

QJsonObject toJson(const StrategyCosts& costs)
{
    QJsonArray gains;
    for (const WorkerGain& gain : costs.gains)
        gains.append(QJsonObject{
            {"workers", gain.workers}, {"speed_up", gain.speedUp}, {"seconds_per_call", gain.secondsPerCall}});
    QJsonObject work;
    for (const auto& [kernel, costsOfWork] : costs.work)
        work.insert(QString::fromStdString(kernel),
            QJsonObject{{"seconds_per_parcel", costsOfWork.perParcel}, {"seconds_per_step", costsOfWork.perStep}});
    return {{"seconds_per_run", costs.secondsPerRun}, {"gains", gains}, {"work", work}};
}

StrategyCosts costsFrom(const QJsonObject& json)
{
    StrategyCosts costs;
    costs.secondsPerRun = numberOf(json, "seconds_per_run");
    const QJsonArray gains = json.value("gains").toArray();
    for (const QJsonValue& value : gains) {
        const QJsonObject gain = value.toObject();
        costs.gains.push_back({static_cast<int>(std::min(positiveOf(gain, "workers"), 1e6)),
            positiveOf(gain, "speed_up"), numberOf(gain, "seconds_per_call")});
        if (costs.gains.size() > 1 && costs.gains.back().workers <= costs.gains[costs.gains.size() - 2].workers)
            throw Damaged();
    }
    const QJsonObject work = json.value("work").toObject();
    for (auto kernel = work.begin(); kernel != work.end(); ++kernel) {
        const QJsonObject ofKernel = kernel.value().toObject();
        costs.work[kernel.key().toStdString()] = {
            numberOf(ofKernel, "seconds_per_parcel"), positiveOf(ofKernel, "seconds_per_step")};
    }
    if (costs.gains.empty() || costs.work.empty())
        throw Damaged();
    return costs;
}

MeasuredCosts measuredFrom(const QJsonObject& entry)
{
    MeasuredCosts costs;
    const std::optional<Time> when = timeFromIso(entry.value("measured").toString().toStdString());
    if (!when)
        throw Damaged();
    costs.when = *when;
    const QJsonObject strategies = entry.value("strategies").toObject();
    for (auto strategy = strategies.begin(); strategy != strategies.end(); ++strategy)
        costs.strategies[strategy.key().toStdString()] = costsFrom(strategy.value().toObject());
    if (costs.strategies.empty())
        throw Damaged();
    return costs;
}

CalibratedMachine machineOf(const QJsonObject& entry)
{
    return {entry.value("processor").toString().toStdString(), entry.value("cores").toInt(),
        entry.value("windline_version").toString().toStdString()};
}

// The entries of all machines. Throws Damaged.
QJsonArray entriesOf(const QByteArray& content)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    const QJsonObject json = document.object();
    if (!document.isObject() || json.value("format").toInt() != formatVersion || !json.value("machines").isArray())
        throw Damaged();
    return json.value("machines").toArray();
}

QString nameOf(const std::filesystem::path& file)
{
    return QString::fromStdString(file.string());
}

} // namespace

std::optional<std::filesystem::path> costStoreFile()
{
    const QByteArray asked = qgetenv("WINDLINE_CALIBRATION");
    if (asked == "none")
        return std::nullopt;
    if (!asked.isEmpty())
        return std::filesystem::path(asked.toStdString());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    if (folder.isEmpty())
        return std::nullopt;
    return std::filesystem::path((folder + QStringLiteral("/windline/strategy-costs.json")).toStdString());
}

StoredCosts readCosts(const std::filesystem::path& file, const CalibratedMachine& machine)
{
    QFile input(nameOf(file));
    if (!input.exists())
        return {};
    constexpr qint64 mostBytes = 16 << 20; // far more than was ever written; not a device, not a film
    if (!QFileInfo(input).isFile() || input.size() > mostBytes || !input.open(QIODevice::ReadOnly))
        return {{},
            text(QT_TRANSLATE_NOOP(
                     "Calibration", "The measured costs in %1 cannot be read and are not used; calibrate again."))
                .arg(input.fileName())
                .toStdString()};
    try {
        bool isKnownOtherwise = false;
        const QJsonArray entries = entriesOf(input.readAll());
        for (const QJsonValue& value : entries) {
            const QJsonObject entry = value.toObject();
            const CalibratedMachine other = machineOf(entry);
            if (other == machine)
                return {measuredFrom(entry), {}};
            isKnownOtherwise =
                isKnownOtherwise || (other.processor == machine.processor && other.cores == machine.cores);
        }
        const QString why = isKnownOtherwise
            ? text(QT_TRANSLATE_NOOP("Calibration",
                  "The measured costs in %1 are those of another version of Windline and are not used; calibrate "
                  "again."))
            : text(QT_TRANSLATE_NOOP("Calibration",
                  "The measured costs in %1 are those of another machine and are not used; calibrate this one."));
        return {{}, why.arg(input.fileName()).toStdString()};
    } catch (const Damaged&) {
        return {{},
            text(QT_TRANSLATE_NOOP(
                     "Calibration", "The measured costs in %1 are damaged and are not used; calibrate again."))
                .arg(input.fileName())
                .toStdString()};
    }
}

void writeCosts(const MeasuredCosts& costs, const CalibratedMachine& machine, const std::filesystem::path& file)
{
    QJsonArray entries;
    if (QFile before(nameOf(file)); QFileInfo(before).isFile() && before.open(QIODevice::ReadOnly)) {
        try {
            const QJsonArray others = entriesOf(before.readAll());
            for (const QJsonValue& value : others) {
                const CalibratedMachine other = machineOf(value.toObject());
                if (other.processor != machine.processor || other.cores != machine.cores)
                    entries.append(value);
            }
        } catch (const Damaged&) { // nothing in it is worth keeping
        }
    }
    QJsonObject strategies;
    for (const auto& [id, costsOfOne] : costs.strategies)
        strategies.insert(QString::fromStdString(id), toJson(costsOfOne));
    entries.append(QJsonObject{
        {"processor", QString::fromStdString(machine.processor)},
        {"cores", machine.cores},
        {"windline_version", QString::fromStdString(machine.version)},
        {"measured", QString::fromStdString(toIso(costs.when))},
        {"strategies", strategies},
    });
    const QByteArray content = QJsonDocument(QJsonObject{{"format", formatVersion}, {"machines", entries}}).toJson();
    QSaveFile output(nameOf(file));
    QDir().mkpath(QFileInfo(output.fileName()).absolutePath());
    if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size() || !output.commit())
        throw EngineError(EngineError::Kind::NotWritable, file,
            text(QT_TRANSLATE_NOOP("Calibration",
                     "The measured costs cannot be kept in %1: %2. They are used until the program ends."))
                .arg(output.fileName(), output.errorString())
                .toStdString());
}

} // namespace windline

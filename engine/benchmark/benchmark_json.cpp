// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/benchmark_files.h"

#include "engine/model/engine_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cmath>

namespace windline {

namespace {

constexpr const char* formatKey = "windline_benchmark";
constexpr int formatVersion = 1;

constexpr std::pair<const char*, double PhaseSeconds::*> phases[] = {
    {"read", &PhaseSeconds::read},
    {"prepare", &PhaseSeconds::prepare},
    {"advect", &PhaseSeconds::advect},
    {"total", &PhaseSeconds::total},
};

constexpr std::pair<const char*, std::string Machine::*> machineTexts[] = {
    {"processor", &Machine::processor},
    {"system", &Machine::system},
    {"instruction_set", &Machine::instructionSet},
    {"windline_version", &Machine::windlineVersion},
    {"qt_version", &Machine::qtVersion},
    {"compiler", &Machine::compiler},
    {"date", &Machine::date},
};

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QJsonValue json(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonObject statisticsJson(const Statistics& statistics)
{
    return {{"count", statistics.count}, {"mean", json(statistics.mean)}, {"deviation", json(statistics.deviation)},
        {"median", json(statistics.median)}, {"minimum", json(statistics.minimum)},
        {"maximum", json(statistics.maximum)}};
}

QJsonObject measurementJson(const CaseResult& one, const Measurement& measurement)
{
    QJsonArray runs;
    for (const MeasuredRun& measured : measurement.runs) {
        QJsonObject run{{"cpu", measured.cpu}};
        for (const auto& [name, phase] : phases)
            run.insert(name, measured.seconds.*phase);
        runs.append(run);
    }
    QJsonObject object{{"strategy", qt(measurement.strategy)}, {"ran", qt(measurement.ranStrategy)},
        {"asked_workers", measurement.askedWorkers}, {"workers", measurement.workers},
        {"steps", static_cast<qint64>(measurement.steps)}, {"runs_s", runs},
        // For other programs; not read back.
        {"total_s", statisticsJson(measurement.total())}, {"read_s", statisticsJson(measurement.read())},
        {"prepare_s", statisticsJson(measurement.prepare())}, {"advect_s", statisticsJson(measurement.advect())},
        {"cpu_s", statisticsJson(measurement.cpu())}, {"speed_up", json(one.speedUp(measurement))},
        {"steps_per_s", json(measurement.stepsPerSecond())},
        {"advected_steps_per_s", json(measurement.advectedStepsPerSecond())}};
    if (measurement.agreement)
        object.insert("agreement",
            QJsonObject{{"exact", measurement.agreement->isExact},
                {"largest_distance_m", measurement.agreement->largestMetres},
                {"different_ends", measurement.agreement->differentEnds}});
    if (!measurement.problem.empty())
        object.insert("problem", qt(measurement.problem));
    return object;
}

QJsonObject caseJson(const CaseResult& one)
{
    QJsonArray measurements;
    for (const Measurement& measurement : one.measurements)
        measurements.append(measurementJson(one, measurement));
    QJsonArray seconds;
    for (const double value : one.bareReading.seconds)
        seconds.append(value);
    QJsonObject reading{{"bytes", static_cast<qint64>(one.bareReading.bytes)}, {"runs_s", seconds},
        {"total_s", statisticsJson(one.bareReading.statistics())}};
    if (!one.bareReading.problem.empty())
        reading.insert("problem", qt(one.bareReading.problem));
    return {{"name", qt(one.name)}, {"starts", one.starts}, {"hours", one.hours}, {"bare_reading", reading},
        {"measurements", measurements}};
}

QJsonObject machineJson(const Machine& machine)
{
    QJsonObject object{{"cores", machine.cores}, {"memory_bytes", static_cast<qint64>(machine.memoryBytes)}};
    for (const auto& [name, member] : machineTexts)
        object.insert(name, qt(machine.*member));
    return object;
}

std::string textOf(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().toStdString();
}

Measurement measurementFrom(const QJsonObject& object)
{
    Measurement measurement;
    measurement.strategy = textOf(object, "strategy");
    measurement.ranStrategy = textOf(object, "ran");
    measurement.askedWorkers = object.value("asked_workers").toInt();
    measurement.workers = object.value("workers").toInt();
    measurement.steps = object.value("steps").toInteger();
    for (const QJsonValue& value : object.value("runs_s").toArray()) {
        const QJsonObject run = value.toObject();
        MeasuredRun measured;
        measured.cpu = run.value("cpu").toDouble(Statistics::unknown);
        for (const auto& [name, phase] : phases)
            measured.seconds.*phase = run.value(QLatin1String(name)).toDouble(Statistics::unknown);
        measurement.runs.push_back(measured);
    }
    if (const QJsonObject agreement = object.value("agreement").toObject(); !agreement.isEmpty())
        measurement.agreement = Agreement{agreement.value("exact").toBool(),
            agreement.value("largest_distance_m").toDouble(), agreement.value("different_ends").toInt()};
    measurement.problem = textOf(object, "problem");
    return measurement;
}

CaseResult caseFrom(const QJsonObject& object)
{
    CaseResult one;
    one.name = textOf(object, "name");
    one.starts = object.value("starts").toInt();
    one.hours = object.value("hours").toDouble();
    const QJsonObject reading = object.value("bare_reading").toObject();
    one.bareReading.bytes = reading.value("bytes").toInteger();
    for (const QJsonValue& value : reading.value("runs_s").toArray())
        one.bareReading.seconds.push_back(value.toDouble(Statistics::unknown));
    one.bareReading.problem = textOf(reading, "problem");
    for (const QJsonValue& value : object.value("measurements").toArray())
        one.measurements.push_back(measurementFrom(value.toObject()));
    return one;
}

[[noreturn]] void refuse(EngineError::Kind kind, const std::filesystem::path& file, const char* sentence)
{
    throw EngineError(kind, file,
        QCoreApplication::translate("Benchmark", sentence)
            .arg(QString::fromStdU16String(file.u16string()))
            .toStdString());
}

} // namespace

std::string benchmarkJson(const BenchmarkResult& result)
{
    QJsonArray cases;
    for (const CaseResult& one : result.cases)
        cases.append(caseJson(one));
    const QJsonObject object{{formatKey, formatVersion}, {"machine", machineJson(result.machine)},
        {"meteorology", qt(result.meteorology)}, {"numerics", qt(result.numerics)}, {"warm_up", result.warmUp},
        {"repeats", result.repeats}, {"complete", result.isComplete}, {"cases", cases}};
    return QJsonDocument(object).toJson().toStdString();
}

BenchmarkResult readBenchmark(const std::filesystem::path& file)
{
    constexpr qint64 mostBytes = 64 * 1024 * 1024;
    QFile opened(file);
    if (!opened.exists())
        refuse(EngineError::Kind::FileNotFound, file,
            QT_TRANSLATE_NOOP("Benchmark", "There is no file %1; check its name and folder."));
    if (!std::filesystem::is_regular_file(file) || !opened.open(QIODevice::ReadOnly))
        refuse(EngineError::Kind::NotReadable, file,
            QT_TRANSLATE_NOOP("Benchmark", "%1 cannot be read; check that you may open it."));
    const QJsonObject object =
        opened.size() > mostBytes ? QJsonObject() : QJsonDocument::fromJson(opened.readAll()).object();
    const int version = object.value(QLatin1String(formatKey)).toInt();
    if (version <= 0)
        refuse(EngineError::Kind::UnknownFormat, file,
            QT_TRANSLATE_NOOP(
                "Benchmark", "%1 is no result of Windline's benchmark; name a .json file that it wrote."));
    if (version > formatVersion)
        refuse(EngineError::Kind::UnknownFormat, file,
            QT_TRANSLATE_NOOP("Benchmark", "%1 was written by a later version of Windline; read it with that one."));
    BenchmarkResult result;
    const QJsonObject machine = object.value("machine").toObject();
    result.machine.cores = machine.value("cores").toInt();
    result.machine.memoryBytes = machine.value("memory_bytes").toInteger();
    for (const auto& [name, member] : machineTexts)
        result.machine.*member = textOf(machine, name);
    result.meteorology = textOf(object, "meteorology");
    result.numerics = textOf(object, "numerics");
    result.warmUp = object.value("warm_up").toInt();
    result.repeats = object.value("repeats").toInt();
    result.isComplete = object.value("complete").toBool();
    for (const QJsonValue& value : object.value("cases").toArray())
        result.cases.push_back(caseFrom(value.toObject()));
    return result;
}

bool isBenchmarkFileName(const std::filesystem::path& file)
{
    return file.extension() == ".csv" || file.extension() == ".json";
}

void writeBenchmark(const BenchmarkResult& result, const std::filesystem::path& file)
{
    const std::string text = file.extension() == ".csv" ? benchmarkCsv(result) : benchmarkJson(result);
    QSaveFile output(QString::fromStdU16String(file.u16string()));
    const auto size = static_cast<qint64>(text.size());
    if (!output.open(QIODevice::WriteOnly) || output.write(text.data(), size) != size || !output.commit())
        throw EngineError(EngineError::Kind::NotWritable, file,
            QCoreApplication::translate("Benchmark", "The benchmark's result cannot be written to %1: %2.")
                .arg(output.fileName(), output.errorString())
                .toStdString());
}

} // namespace windline

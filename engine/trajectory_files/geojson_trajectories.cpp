// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trajectory_files/formats.h"
#include "engine/trajectory_files/numbers.h"
#include "engine/trajectory_files/trajectory_builder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace windline {

namespace {

double numberOf(const QJsonValue& value)
{
    return value.isDouble() ? value.toDouble() : unknownValue;
}

std::string textOf(const QJsonValue& value)
{
    return value.toString().toStdString();
}

bool isKind(const QJsonObject& properties, const char* kind)
{
    return properties.value(QLatin1String("kind")).toString() == QLatin1String(kind);
}

QJsonArray featuresOf(const SourceFile& source, std::string_view text)
{
    QJsonParseError error;
    const auto size = static_cast<qsizetype>(text.size());
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), size), &error);
    if (error.error != QJsonParseError::NoError) {
        const auto offset = std::min(text.size(), static_cast<std::size_t>(error.offset));
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
        source.fail(
            static_cast<std::size_t>(line), TrajectoryReader::tr("this is not JSON (%1)").arg(error.errorString()));
    }
    const QJsonValue features = document.object().value(QLatin1String("features"));
    if (!features.isArray())
        source.fail(TrajectoryReader::tr("it is JSON, but not GeoJSON with features"));
    return features.toArray();
}

class GeoJsonReader {
public:
    explicit GeoJsonReader(const SourceFile& source)
        : m_source(source)
    {
    }

    TrajectoryFile read(const QJsonArray& features)
    {
        chooseColumns(features);
        TrajectoryBuilder builder(m_source, m_variables);
        for (const QJsonValue& feature : features) {
            const QJsonObject properties = feature[QLatin1String("properties")].toObject();
            if (isKind(properties, "point"))
                builder.add(rowFrom(properties));
            else if (isKind(properties, "line"))
                addLine(builder, properties);
        }
        m_file.format = TrajectoryReader::tr("GeoJSON").toStdString();
        builder.finish(m_file);
        return std::move(m_file);
    }

private:
    void chooseColumns(const QJsonArray& features)
    {
        const auto point = std::ranges::find_if(features,
            [](const QJsonValue& feature) { return isKind(feature[QLatin1String("properties")].toObject(), "point"); });
        if (point == features.end())
            m_source.fail(
                TrajectoryReader::tr("it is GeoJSON without the points of trajectories that Windline writes"));
        QStringList unknown;
        const QStringList names = (*point)[QLatin1String("properties")].toObject().keys();
        for (const QString& name : names) {
            const auto column = pointColumnFromName(name.toStdString());
            const auto* field = column ? std::get_if<PointField>(&*column) : nullptr;
            if (column)
                m_columns.emplace_back(name, *column);
            else if (name != QLatin1String("kind"))
                unknown += name;
            if (column && !field)
                m_variables.push_back(std::get<PathVariable>(*column));
            if (column && (!field || *field > PointField::Longitude))
                m_file.columns.push_back(name.toStdString());
        }
        if (!unknown.isEmpty())
            m_file.notes.push_back(TrajectoryReader::tr("Properties that Windline does not know were left out: %1.")
                    .arg(unknown.join(QStringLiteral(", ")))
                    .toStdString());
    }

    PointRow rowFrom(const QJsonObject& properties) const
    {
        PointRow row;
        for (const auto& [name, column] : m_columns) {
            const QJsonValue value = properties.value(name);
            const auto* field = std::get_if<PointField>(&column);
            if (!field)
                row.values.push_back(static_cast<float>(numberOf(value)));
            else if (*field == PointField::EndId)
                row.endReason = textOf(value);
            else if (*field == PointField::Moment)
                row.time = timeFrom(value);
            else
                row.setNumber(*field, numberOf(value));
        }
        return row;
    }

    void addLine(TrajectoryBuilder& builder, const QJsonObject& properties)
    {
        const auto text = [&properties](const char* name) { return textOf(properties.value(QLatin1String(name))); };
        const auto number = [&properties](const char* name) { return numberOf(properties.value(QLatin1String(name))); };
        m_file.verticalMotion = text("vertical_motion");
        m_file.meteorology.clear();
        for (const QString& name : qt(text("meteorology")).split(QStringLiteral("; "), Qt::SkipEmptyParts))
            m_file.meteorology.push_back(name.toStdString());
        builder.describe(properties.value(QLatin1String("trajectory")).toInt(),
            {.name = text("name"),
                .time = timeFrom(properties.value(QLatin1String("start_time"))),
                .latitudeDegrees = number("start_latitude"),
                .longitudeDegrees = number("start_longitude"),
                .height = number("start_height"),
                .heightUnit = text("start_height_unit"),
                .endReason = text("end_reason")});
    }

    std::optional<Time> timeFrom(const QJsonValue& value) const
    {
        if (!value.isString())
            return std::nullopt;
        const auto time = timeFromIso(textOf(value));
        if (!time)
            m_source.fail(TrajectoryReader::tr("“%1” is not a time in UTC like 2026-11-22T12:00Z")
                    .arg(value.toString().left(40)));
        return time;
    }

    const SourceFile& m_source;
    std::vector<std::pair<QString, PointColumn>> m_columns;
    std::vector<PathVariable> m_variables;
    TrajectoryFile m_file;
};

} // namespace

TrajectoryFile readGeoJsonTrajectories(const SourceFile& source, std::string_view text)
{
    return GeoJsonReader(source).read(featuresOf(source, text));
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/json_fields.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace windline {

namespace {

QByteArray bytesOf(const std::filesystem::path& path, std::uintmax_t mostBytes)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        throw readerError(EngineError::Kind::FileNotFound, path,
            ProjectText::tr("%1 is not there; it may have been moved or renamed.").arg(pathText(path)));
    // A device or a pipe would be read for ever.
    if (!std::filesystem::is_regular_file(status))
        throw readerError(
            EngineError::Kind::NotReadable, path, ProjectText::tr("%1 is not a file.").arg(pathText(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw readerError(EngineError::Kind::NotReadable, path,
            ProjectText::tr("%1 cannot be read: %2.").arg(pathText(path), file.errorString()));
    // One byte more than may be: whoever makes it longer meanwhile is found out too.
    const QByteArray bytes = file.read(static_cast<qint64>(mostBytes) + 1);
    if (file.error() != QFileDevice::NoError)
        throw readerError(EngineError::Kind::NotReadable, path,
            ProjectText::tr("%1 cannot be read: %2.").arg(pathText(path), file.errorString()));
    if (static_cast<std::uintmax_t>(bytes.size()) > mostBytes)
        throw readerError(EngineError::Kind::NotReadable, path,
            ProjectText::tr("%1 is larger than %2 MB: Windline has not written it.")
                .arg(pathText(path))
                .arg(mostBytes / 1'000'000));
    return bytes;
}

} // namespace

JsonFields JsonFields::ofFile(const std::filesystem::path& file, std::uintmax_t mostBytes)
{
    const QByteArray bytes = bytesOf(file, mostBytes);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto offset = std::clamp<qsizetype>(error.offset, 0, bytes.size());
        const auto line = 1 + std::count(bytes.begin(), bytes.begin() + offset, '\n');
        throw readerError(EngineError::Kind::NotReadable, file,
            ProjectText::tr("%1, line %2: this is not JSON (%3). The file is damaged or of another kind.")
                .arg(pathText(file), QString::number(line), error.errorString()));
    }
    if (!document.isObject())
        throw readerError(EngineError::Kind::UnknownFormat, file,
            ProjectText::tr("%1 is JSON, but holds nothing that Windline knows.").arg(pathText(file)));
    return {file, document.object(), {}};
}

JsonFields::JsonFields(std::filesystem::path file, QJsonObject object, QString where)
    : m_file(std::move(file))
    , m_object(std::move(object))
    , m_where(std::move(where))
{
}

bool JsonFields::has(const char* key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    return !value.isUndefined() && !value.isNull();
}

QString JsonFields::nameOf(const QString& key) const
{
    return m_where.isEmpty() ? key : m_where + u'.' + key;
}

void JsonFields::fail(const QString& key, const QString& shouldBe) const
{
    throw readerError(EngineError::Kind::NotReadable, m_file,
        ProjectText::tr("%1: “%2” should be %3.").arg(pathText(m_file), nameOf(key), shouldBe));
}

void JsonFields::failUnknown(const QString& key, const std::string& id) const
{
    throw readerError(EngineError::Kind::NotReadable, m_file,
        ProjectText::tr("%1: “%2” is “%3”, which this version of Windline does not know.")
            .arg(pathText(m_file), nameOf(key), qt(id).left(60)));
}

double JsonFields::checkedNumber(const char* key, double lowest, double highest) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    const double number = value.toDouble();
    if (!value.isDouble() || !std::isfinite(number) || number < lowest || number > highest) {
        if (lowest == -any && highest == any)
            fail(QLatin1String(key), ProjectText::tr("a number"));
        fail(QLatin1String(key),
            ProjectText::tr("a number from %1 to %2").arg(lowest, 0, 'g', 12).arg(highest, 0, 'g', 12));
    }
    return number;
}

double JsonFields::number(const char* key, double lowest, double highest) const
{
    return checkedNumber(key, lowest, highest);
}

double JsonFields::numberOr(const char* key, double usual, double lowest, double highest) const
{
    return has(key) ? checkedNumber(key, lowest, highest) : usual;
}

std::int64_t JsonFields::integer(const char* key, std::int64_t lowest, std::int64_t highest) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    const double number = value.toDouble();
    constexpr double exact = 9e15; // whole numbers beyond are not all there
    if (!value.isDouble() || !(std::abs(number) <= exact) || number != std::floor(number) || value.toInteger() < lowest
        || value.toInteger() > highest)
        fail(QLatin1String(key), ProjectText::tr("a whole number from %1 to %2").arg(lowest).arg(highest));
    return value.toInteger();
}

std::int64_t JsonFields::integerOr(const char* key, std::int64_t usual, std::int64_t lowest, std::int64_t highest) const
{
    return has(key) ? integer(key, lowest, highest) : usual;
}

bool JsonFields::booleanOr(const char* key, bool usual) const
{
    if (!has(key))
        return usual;
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isBool())
        fail(QLatin1String(key), ProjectText::tr("true or false"));
    return value.toBool();
}

std::string JsonFields::checkedText(const QString& key, const QJsonValue& value) const
{
    constexpr qsizetype mostCharacters = 100'000;
    const QString text = value.toString();
    // Names of files would end at the zero, and other checks would not.
    if (!value.isString() || text.size() > mostCharacters || text.contains(QChar(0)))
        fail(key, ProjectText::tr("a text"));
    return text.toStdString();
}

std::string JsonFields::text(const char* key) const
{
    return checkedText(QLatin1String(key), m_object.value(QLatin1String(key)));
}

std::string JsonFields::textOr(const char* key, const std::string& usual) const
{
    return has(key) ? text(key) : usual;
}

Time JsonFields::time(const char* key) const
{
    const std::optional<Time> time = timeFromIso(text(key));
    if (!time)
        fail(QLatin1String(key), ProjectText::tr("a time such as 2020-01-31T06:00:00Z"));
    return *time;
}

std::optional<Time> JsonFields::timeIfThere(const char* key) const
{
    return has(key) ? std::optional(time(key)) : std::nullopt;
}

JsonFields JsonFields::child(const char* key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isObject())
        fail(QLatin1String(key), ProjectText::tr("an object in braces"));
    return {m_file, value.toObject(), nameOf(QLatin1String(key))};
}

QJsonArray JsonFields::listOr(const char* key) const
{
    if (!has(key))
        return {};
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isArray())
        fail(QLatin1String(key), ProjectText::tr("a list in brackets"));
    return value.toArray();
}

std::vector<int> JsonFields::integersOr(const char* key) const
{
    std::vector<int> numbers;
    const QJsonArray list = listOr(key);
    numbers.reserve(static_cast<std::size_t>(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isDouble() || std::abs(list.at(i).toDouble()) > 1e9)
            fail(QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(i), ProjectText::tr("a whole number"));
        numbers.push_back(static_cast<int>(list.at(i).toDouble()));
    }
    return numbers;
}

JsonFields JsonFields::entry(const char* key, const QJsonArray& list, qsizetype index) const
{
    const QString name = QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(index);
    const QJsonValue value = list.at(index);
    if (!value.isObject())
        fail(name, ProjectText::tr("an object in braces"));
    return {m_file, value.toObject(), nameOf(name)};
}

std::string JsonFields::textEntry(const char* key, const QJsonArray& list, qsizetype index) const
{
    return checkedText(QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(index), list.at(index));
}

} // namespace windline

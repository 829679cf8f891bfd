// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/time.h"
#include "engine/readers/translate.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace windline {

// Gives this folder's sentences their translation context: ProjectText::tr("…").
struct ProjectText {
    Q_DECLARE_TR_FUNCTIONS(ProjectText)
};

// The members of one object in a file, each checked as it is taken. What is wrong is an EngineError (NotReadable) that
// names the file and the field: "case.windline: starts[3].latitude should be a number from -90 to 90."
// A member that is null counts as one that is not there.
class JsonFields {
public:
    static constexpr double any = std::numeric_limits<double>::max();

    // All of a file's text. Throws EngineError: FileNotFound, NotReadable (with the line where it is not JSON).
    static JsonFields ofFile(const std::filesystem::path& file, std::uintmax_t mostBytes);

    JsonFields(std::filesystem::path file, QJsonObject object, QString where);

    const std::filesystem::path& file() const { return m_file; }
    const QJsonObject& object() const { return m_object; }
    bool has(const char* key) const;

    double number(const char* key, double lowest = -any, double highest = any) const;
    double numberOr(const char* key, double usual, double lowest = -any, double highest = any) const;
    std::int64_t integer(const char* key, std::int64_t lowest, std::int64_t highest) const;
    std::int64_t integerOr(const char* key, std::int64_t usual, std::int64_t lowest, std::int64_t highest) const;
    bool booleanOr(const char* key, bool usual) const;
    std::string text(const char* key) const;
    std::string textOr(const char* key, const std::string& usual) const;
    Time time(const char* key) const;
    std::optional<Time> timeIfThere(const char* key) const;
    // What `fromId` makes of the text.
    template <typename Value, typename FromId> Value choiceOr(const char* key, Value usual, FromId fromId) const
    {
        if (!has(key))
            return usual;
        const std::string id = text(key);
        const std::optional<Value> value = fromId(id);
        if (!value)
            failUnknown(key, id);
        return *value;
    }

    JsonFields child(const char* key) const; // must be there
    QJsonArray listOr(const char* key) const; // empty when it is not there
    std::vector<int> integersOr(const char* key) const; // empty when it is not there
    JsonFields entry(const char* key, const QJsonArray& list, qsizetype index) const; // of a list of objects
    std::string textEntry(const char* key, const QJsonArray& list, qsizetype index) const; // of a list of texts

    [[noreturn]] void fail(const QString& key, const QString& shouldBe) const;
    [[noreturn]] void failUnknown(const QString& key, const std::string& id) const;

private:
    QString nameOf(const QString& key) const;
    std::string checkedText(const QString& key, const QJsonValue& value) const;
    double checkedNumber(const char* key, double lowest, double highest) const;

    std::filesystem::path m_file;
    QJsonObject m_object;
    QString m_where; // "starts[3]", "settings"; empty for the whole file
};

} // namespace windline

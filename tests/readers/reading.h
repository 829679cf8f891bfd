// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/met/met_reader.h"
#include "engine/model/engine_error.h"
#include "tests/readers/sample_file.h"

#include <QString>
#include <QTemporaryDir>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace windline {

// A folder for files of one test.
class TestFolder {
public:
    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    // Writes the sample and opens it, each under a name of its own: open files are locked.
    std::unique_ptr<MetReader> open(const sample::File& file);

private:
    int m_opened = 0;
    QTemporaryDir m_folder;
};

// One field on all its levels at one time of the file.
MetSnapshot readField(MetReader& reader, Field field, std::size_t timeIndex = 0);

// One value, by its level (ignored for 2-D fields) and the nearest row and column.
float valueAt(const MetSnapshot& snapshot, Field field, double hectopascal, double latitude, double longitude);

// Empty when the field is sample::truth() everywhere to within `tolerance`, otherwise where it is not.
QString differenceFromTruth(MetReader& reader, Field field, double tolerance = 1e-4);

struct Refusal {
    EngineError::Kind kind;
    QString sentence;
};

// The error that the work throws; nothing when it throws none.
std::optional<Refusal> refusalOf(const std::function<void()>& work);

bool hasNote(const MetReader& reader, const char* part);

} // namespace windline

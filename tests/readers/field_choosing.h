// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/readers/reading.h"

// What the tests of chosen variables share: files made of a few variables, and which of them became a field.
namespace windline {

inline const std::vector<std::string> flat{"time", "latitude", "longitude"};

inline sample::Variable plain(std::string name, sample::Texts texts, std::vector<std::string> dimensions = flat)
{
    return {std::move(name), std::move(texts), std::move(dimensions)};
}

class FieldChoosing {
protected:
    TestFolder m_folder;

    std::unique_ptr<MetReader> open(std::vector<sample::Variable> variables, sample::File file = {})
    {
        file.variables = std::move(variables);
        return m_folder.open(file);
    }

    static std::string nameOf(const MetReader& reader, Field field)
    {
        const FieldSource* source = reader.inventory().find(field);
        return source ? source->nameInFile : "none";
    }
};

} // namespace windline

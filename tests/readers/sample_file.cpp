// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/readers/sample_file.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace windline::sample {

namespace {

void check(int status)
{
    if (status != NC_NOERR)
        throw std::runtime_error(nc_strerror(status));
}

void putTexts(int file, int variable, const Texts& texts)
{
    for (const auto& [name, text] : texts)
        check(nc_put_att_text(file, variable, name.c_str(), text.size(), text.c_str()));
}

class Writer {
public:
    Writer(const File& content, const std::filesystem::path& path)
        : m_content(content)
    {
        check(nc_create(path.c_str(), NC_CLOBBER | content.format, &m_file));
        for (const Axis* axis : {&content.time, &content.level, &content.latitude, &content.longitude})
            addAxis(*axis);
        for (const Axis& axis : content.others)
            addAxis(axis);
    }

    void write()
    {
        putTexts(m_file, NC_GLOBAL, m_content.globals);
        std::vector<int> ids;
        for (const Variable& variable : m_content.variables)
            ids.push_back(define(variable, variable.dimensions));
        for (const Variable& variable : m_content.scalars)
            ids.push_back(define(variable, {}));
        check(nc_enddef(m_file));
        for (const auto& [name, axis] : m_axes)
            writeAxis(axis);
        for (std::size_t i = 0; i < m_content.variables.size(); ++i)
            writeVariable(ids[i], m_content.variables[i]);
        for (std::size_t i = 0; i < m_content.scalars.size(); ++i) {
            const double value = m_content.scalars[i].inFile({});
            check(nc_put_var_double(m_file, ids[m_content.variables.size() + i], &value));
        }
        check(nc_close(m_file));
    }

private:
    struct DefinedAxis {
        const Axis* axis;
        int dimension;
        int variable;
    };

    void addAxis(const Axis& axis)
    {
        if (axis.name.empty())
            return;
        DefinedAxis defined{&axis, 0, 0};
        const std::size_t length = axis.unlimited ? NC_UNLIMITED : axis.values.size();
        check(nc_def_dim(m_file, axis.name.c_str(), length, &defined.dimension));
        check(nc_def_var(m_file, axis.name.c_str(), axis.type, 1, &defined.dimension, &defined.variable));
        putTexts(m_file, defined.variable, axis.texts);
        m_axes.emplace(axis.name, defined);
    }

    int define(const Variable& variable, const std::vector<std::string>& dimensionNames)
    {
        std::vector<int> dimensions;
        for (const std::string& name : dimensionNames)
            dimensions.push_back(m_axes.at(name).dimension);
        int id = 0;
        check(nc_def_var(
            m_file, variable.name.c_str(), variable.type, static_cast<int>(dimensions.size()), dimensions.data(), &id));
        putTexts(m_file, id, variable.texts);
        for (const Numbers& numbers : variable.numbers)
            check(nc_put_att_double(
                m_file, id, numbers.attribute.c_str(), numbers.type, numbers.values.size(), numbers.values.data()));
        return id;
    }

    void writeAxis(const DefinedAxis& axis) const
    {
        const std::size_t start = 0;
        const std::size_t count = axis.axis->values.size();
        if (count > 0)
            check(nc_put_vara_double(m_file, axis.variable, &start, &count, axis.axis->values.data()));
    }

    void place(Position& position, const std::string& dimension, std::size_t index) const
    {
        const Axis& axis = *m_axes.at(dimension).axis;
        const double value = axis.meaning ? axis.meaning(axis.values[index]) : axis.values[index];
        position.index[dimension] = index;
        if (&axis == &m_content.time)
            position.hours = value;
        else if (&axis == &m_content.level)
            position.hectopascal = value;
        else if (&axis == &m_content.latitude)
            position.latitude = value;
        else if (&axis == &m_content.longitude)
            position.longitude = value;
    }

    void writeVariable(int id, const Variable& variable) const
    {
        std::vector<std::size_t> count;
        std::size_t size = 1;
        for (const std::string& name : variable.dimensions) {
            count.push_back(m_axes.at(name).axis->values.size());
            size *= count.back();
        }
        std::vector<double> values(size);
        for (std::size_t i = 0; i < size; ++i) {
            Position position;
            std::size_t rest = i;
            for (std::size_t d = count.size(); d-- > 0; rest /= count[d])
                place(position, variable.dimensions[d], rest % count[d]);
            values[i] = variable.inFile ? variable.inFile(position) : truth(position);
        }
        const std::vector<std::size_t> start(count.size(), 0);
        if (size == 0)
            return;
        if (variable.type == NC_FLOAT) { // NetCDF itself would not make an infinite float of an infinite double
            const std::vector<float> floats(values.begin(), values.end());
            check(nc_put_vara_float(m_file, id, start.data(), count.data(), floats.data()));
        } else {
            check(nc_put_vara_double(m_file, id, start.data(), count.data(), values.data()));
        }
    }

    const File& m_content;
    int m_file = 0;
    std::map<std::string, DefinedAxis> m_axes;
};

} // namespace

double truth(double hours, double hectopascal, double latitude, double longitude)
{
    const double east = longitude - 360 * std::floor((longitude + 180) / 360); // -180 .. 180
    return hours * 0.5 + hectopascal * 0.01 + latitude * 0.1 + east * 0.001;
}

double truth(const Position& position)
{
    return truth(position.hours, position.hectopascal, position.latitude, position.longitude);
}

void File::write(const std::filesystem::path& path) const
{
    Writer(*this, path).write();
}

Variable eastwardWind(std::string name)
{
    return {std::move(name), {{"standard_name", "eastward_wind"}, {"units", "m s-1"}}};
}

Variable northwardWind(std::string name)
{
    return {std::move(name), {{"standard_name", "northward_wind"}, {"units", "m s-1"}}};
}

} // namespace windline::sample

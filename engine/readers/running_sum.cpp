// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/running_sum.h"

#include "engine/readers/text.h"

namespace windline {

bool statesRunningSum(const NetcdfFile& file, const NetcdfVariable& variable, const NetcdfVariable& time)
{
    if (containsIgnoringCase(variable.text("statistical_process_duration"), "initial time to forecast time"))
        return true;
    const NetcdfVariable* bounds = file.findVariable(time.text("bounds"));
    if (!bounds || !bounds->isNumeric() || bounds->dimensions.size() != 2 || time.dimensions.size() != 1
        || bounds->dimensions.front() != time.dimensions.front()
        || file.dimensions()[static_cast<std::size_t>(bounds->dimensions.back())].length != 2)
        return false;
    const std::vector<double> values = file.readAll(*bounds); // start and end of each
    for (std::size_t i = 2; i < values.size(); i += 2) {
        if (values[i] != values[0])
            return false;
    }
    return values.size() > 2; // of a single sum nobody can tell
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/numerics.h"

namespace windline {

std::string_view numericsId(Numerics numerics)
{
    return numerics == Numerics::Hysplit ? "hysplit" : "accurate";
}

std::optional<Numerics> numericsFromId(std::string_view id)
{
    for (const Numerics numerics : {Numerics::Accurate, Numerics::Hysplit})
        if (numericsId(numerics) == id)
            return numerics;
    return std::nullopt;
}

} // namespace windline

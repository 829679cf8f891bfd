// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/path_variable.h"
#include "engine/model/run_request.h"

#include <QString>

#include <vector>

// How the choices of a run are named and explained in this window.
namespace windline {

QString numericsName(Numerics numerics); // "Accurate", "HYSPLIT"
QString numericsExplanation(Numerics numerics);
QString verticalMotionExplanation(VerticalMotion motion); // with HYSPLIT's number

QString pathVariableName(PathVariable variable); // "Potential temperature"
QString pathVariableShortName(PathVariable variable); // "theta", where the name is too long
QString pathVariableUnit(PathVariable variable); // "K"
QString pathValueText(PathVariable variable, float value); // "293.1 K"; "–" when it is unknown
QString pathVariablesSummary(const std::vector<PathVariable>& variables); // "theta, RH, …" ; "none"

} // namespace windline

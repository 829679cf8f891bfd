// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFunctionPointer>
#include <QString>

namespace windline {

// A function of a part of Windline that is a file of its own (lib/windline/NAME.so) and is loaded when it is first
// asked for; it stays loaded.
struct ModuleFunction {
    QFunctionPointer function = nullptr; // null: the module is not there, or cannot be loaded
    QString file; // the module's; or why there is none, the loader's own words
};

ModuleFunction moduleFunction(const char* module, const char* function);

} // namespace windline

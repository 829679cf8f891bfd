// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modules/module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace windline {

ModuleFunction moduleFunction(const char* module, const char* function)
{
    // Beside the programs, in the build folder as in an installation.
    const QDir programs(QCoreApplication::applicationDirPath());
    QString whyNot;
    for (const char* folder : {WINDLINE_MODULE_FOLDER, "../lib/windline"}) {
        QLibrary library(programs.filePath(QString::fromUtf8(folder) + '/' + QString::fromUtf8(module)));
        if (const QFunctionPointer found = library.resolve(function))
            return {found, library.fileName()};
        whyNot = library.errorString();
    }
    return {nullptr, whyNot};
}

} // namespace windline

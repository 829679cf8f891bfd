// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <vector>

namespace windline {

// What the command line of the window says.
struct GuiOptions {
    std::vector<std::filesystem::path> files; // of any kind that the window opens
    bool demonstration = false;
    std::optional<std::filesystem::path> screenshot;
    std::vector<std::filesystem::path> exports;
    QString panel; // in front in the screenshot
    std::optional<QSize> size;
    std::optional<Theme> theme; // none: what was chosen in the window
    std::optional<QString> language; // likewise
    QString error; // a sentence; the rest is not to be used then
};

// Answers --help and --version itself, and ends the program then.
GuiOptions parseGuiOptions(const QStringList& arguments);

} // namespace windline

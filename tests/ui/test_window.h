// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"

#include <QTest>

#include <memory>

namespace windline {

// The window as it is on a small screen, shown. The catalog outlives it.
inline std::unique_ptr<MainWindow> shownWindow(
    const StrategyCatalog& catalog, MainWindow::Memory memory = MainWindow::Memory::Forget)
{
    auto window = std::make_unique<MainWindow>(catalog, memory);
    window->resize(1366, 768);
    window->show();
    if (!QTest::qWaitForWindowExposed(window.get()))
        QTest::qFail("The window was not shown.", __FILE__, __LINE__);
    return window;
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui_options.h"
#include "app/language.h"
#include "app/strategies.h"
#include "engine/calibration/calibrate.h"
#include "ui/document/project_session.h"
#include "ui/main_window.h"
#include "ui/picture_session.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>

#include <clocale>
#include <filesystem>
#include <iostream>

namespace {

constexpr int requestWrong = 2;

using Memory = windline::MainWindow::Memory;

int takePicture(const windline::StrategyCatalog& strategies, const windline::GuiOptions& options)
{
    windline::MainWindow window(strategies, Memory::Forget);
    if (options.size)
        window.resize(*options.size);
    window.show();
    windline::PictureSession session(&window, {options.files, *options.screenshot, options.exports, options.panel});
    QObject::connect(
        &session, &windline::PictureSession::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    session.start();
    return QApplication::exec();
}

// One window after the other, as long as another language is wanted.
int useWindow(const windline::StrategyCatalog& strategies, const windline::GuiOptions& options)
{
    constexpr int again = 100;
    int status = again;
    std::filesystem::path project; // that was open in the last one
    for (bool isFirst = true; status == again; isFirst = false) {
        windline::MainWindow window(strategies, Memory::Remember);
        QObject::connect(&window, &windline::MainWindow::languageChosen, &window, [&](const QString& id) {
            window.closeForLanguage(
                [&window, &project, id] { // unless there is something that the user does not want to lose
                    project = window.session()->file();
                    windline::useLanguage(id);
                    QCoreApplication::exit(again);
                });
        });
        if (isFirst && options.size)
            window.resize(*options.size);
        window.show();
        if (isFirst && options.demonstration)
            window.openDemonstration();
        else if (isFirst && !options.files.empty())
            window.openFiles(options.files);
        else if (!project.empty())
            window.openProject(project);
        status = QApplication::exec();
    }
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    // Numbers in files have points, whatever the desktop's language. No thread of ours runs yet.
    std::setlocale(LC_NUMERIC, "C"); // NOLINT(concurrency-mt-unsafe)
    QCoreApplication::setOrganizationName(QStringLiteral("windline"));
    QCoreApplication::setApplicationName(QStringLiteral("windline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WINDLINE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Windline"));
    QGuiApplication::setDesktopFileName(QStringLiteral("windline")); // what ties the window to its desktop entry
    QGuiApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("windline"), QIcon(QStringLiteral(":/icons/windline.svg"))));
    // In the window's own words from the first message on.
    const auto chosen = [](const char* key) { return QSettings().value(QLatin1String(key)).toString(); };
    windline::useLanguage(chosen("language"));

    const windline::GuiOptions options = windline::parseGuiOptions(QCoreApplication::arguments());
    if (!options.error.isEmpty()) {
        std::cerr << "windline: " << options.error.toStdString() << '\n';
        return requestWrong;
    }

    if (options.language)
        windline::useLanguage(*options.language);

    windline::lookForGpuAhead();
    const QString theme = options.screenshot ? QString() : chosen("theme"); // pictures are the same on every computer
    windline::applyTheme(options.theme.value_or(windline::themeFromId(theme)));
    const windline::StrategyCatalog strategies = windline::makeStrategies();
    if (!options.screenshot)
        windline::useStoredCosts(strategies);
    return options.screenshot ? takePicture(strategies, options) : useWindow(strategies, options);
}

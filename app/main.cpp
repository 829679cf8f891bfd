// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui_options.h"
#include "app/strategies.h"
#include "engine/calibration/calibrate.h"
#include "ui/main_window.h"
#include "ui/picture_session.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

#include <clocale>
#include <iostream>

namespace {

constexpr int requestWrong = 2;

// English gives the plurals; the user's language, where there is one, lies over it.
void installTranslations(QApplication& application)
{
    const QString folder = QStringLiteral(":/i18n");
    auto* english = new QTranslator(&application);
    if (english->load(QStringLiteral("windline_en"), folder))
        QCoreApplication::installTranslator(english);
    for (const auto& [name, place] :
        {std::pair{QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
            std::pair{QStringLiteral("windline"), folder}}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, QStringLiteral("_"), place))
            QCoreApplication::installTranslator(translator);
    }
}

int takePicture(windline::MainWindow& window, const windline::GuiOptions& options)
{
    windline::PictureSession session(&window, {options.files, *options.screenshot, options.exports});
    QObject::connect(
        &session, &windline::PictureSession::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    session.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // numbers in files have points, whatever the desktop's language
    QCoreApplication::setOrganizationName(QStringLiteral("windline"));
    QCoreApplication::setApplicationName(QStringLiteral("windline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WINDLINE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Windline"));
    QGuiApplication::setDesktopFileName(QStringLiteral("windline")); // what ties the window to its desktop entry
    QGuiApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("windline"), QIcon(QStringLiteral(":/icons/windline.svg"))));
    installTranslations(application);

    const windline::GuiOptions options = windline::parseGuiOptions(QCoreApplication::arguments());
    if (!options.error.isEmpty()) {
        std::cerr << "windline: " << options.error.toStdString() << '\n';
        return requestWrong;
    }

    windline::lookForGpuAhead();
    windline::applyTheme(options.theme);
    const windline::StrategyCatalog strategies = windline::makeStrategies();
    if (!options.screenshot) // pictures are the same on every computer
        windline::useStoredCosts(strategies);
    using Memory = windline::MainWindow::Memory;
    windline::MainWindow window(strategies, options.screenshot ? Memory::Forget : Memory::Remember);
    if (options.size)
        window.resize(*options.size);
    window.show();
    if (options.screenshot)
        return takePicture(window, options);
    if (options.demonstration)
        window.openDemonstration();
    else if (!options.files.empty())
        window.openFiles(options.files);
    return QApplication::exec();
}

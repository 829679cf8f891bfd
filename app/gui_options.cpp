// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui_options.h"

#include "engine/writers/writers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace windline {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("gui_options", source);
}

std::filesystem::path pathFrom(const QString& text)
{
    return text.toStdU16String();
}

std::optional<QSize> sizeFrom(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

QString problemIn(const GuiOptions& options)
{
    if (options.demonstration && !options.files.empty())
        return translated(
            QT_TRANSLATE_NOOP("gui_options", "--demo brings its own meteorology: name no files with it."));
    if (options.screenshot && !options.demonstration && options.files.empty())
        return translated(
            QT_TRANSLATE_NOOP("gui_options", "--screenshot needs something to show: name files, or --demo."));
    if (!options.exports.empty() && !options.screenshot)
        return translated(QT_TRANSLATE_NOOP("gui_options", "--export works together with --screenshot."));
    if (options.language && *options.language != u"en" && *options.language != u"ko")
        return translated(QT_TRANSLATE_NOOP("gui_options", "--language knows en and ko."));
    for (const auto& file : options.exports)
        if (!isWritable(file))
            return translated(QT_TRANSLATE_NOOP("gui_options", "%1: no format has this ending."))
                .arg(QString::fromStdU16String(file.u16string()));
    return {};
}

} // namespace

GuiOptions parseGuiOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(
        QT_TRANSLATE_NOOP("gui_options", "Air-parcel trajectories: where air came from and where it goes.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
        translated(QT_TRANSLATE_NOOP("gui_options", "Open the built-in demonstration (synthetic winds) and run it.")));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
        translated(QT_TRANSLATE_NOOP("gui_options", "Run, save a picture of the window, and end.")),
        QStringLiteral("PNG"));
    const QCommandLineOption exports(QStringLiteral("export"),
        translated(
            QT_TRANSLATE_NOOP("gui_options", "With --screenshot: also write the trajectories; may be repeated.")),
        QStringLiteral("FILE"));
    const QCommandLineOption size(QStringLiteral("size"),
        translated(QT_TRANSLATE_NOOP("gui_options", "Size of the window, such as 1600x1000.")), QStringLiteral("WxH"));
    const QCommandLineOption dark(
        QStringLiteral("dark"), translated(QT_TRANSLATE_NOOP("gui_options", "Dark colours, whatever the desktop.")));
    const QCommandLineOption light(
        QStringLiteral("light"), translated(QT_TRANSLATE_NOOP("gui_options", "Light colours, whatever the desktop.")));
    const QCommandLineOption language(QStringLiteral("language"),
        translated(QT_TRANSLATE_NOOP("gui_options", "Language of the window: en or ko.")), QStringLiteral("ID"));
    const QCommandLineOption panel(QStringLiteral("panel"),
        translated(QT_TRANSLATE_NOOP("gui_options", "With --screenshot: the panel in front, such as trajectories.")),
        QStringLiteral("NAME"));
    parser.addOptions({demo, screenshot, exports, panel, size, dark, light, language});
    parser.addPositionalArgument(QStringLiteral("FILES"),
        translated(QT_TRANSLATE_NOOP("gui_options",
            "Meteorology (one timeline), a CONTROL of HYSPLIT, trajectories (tdump, CSV, …) or tables of "
            "starts; told apart by what they hold.")),
        QStringLiteral("[FILES…]"));

    GuiOptions options;
    if (!parser.parse(arguments)) {
        options.error = parser.errorText();
        return options;
    }
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(help))
        parser.showHelp();

    for (const QString& file : parser.positionalArguments())
        options.files.push_back(pathFrom(file));
    options.demonstration = parser.isSet(demo);
    if (parser.isSet(screenshot))
        options.screenshot = pathFrom(parser.value(screenshot));
    for (const QString& file : parser.values(exports))
        options.exports.push_back(pathFrom(file));
    options.panel = parser.value(panel);
    if (parser.isSet(dark) || parser.isSet(light))
        options.theme = parser.isSet(dark) ? Theme::Dark : Theme::Light;
    if (parser.isSet(language))
        options.language = parser.value(language);
    if (parser.isSet(size)) {
        options.size = sizeFrom(parser.value(size));
        if (!options.size) {
            options.error =
                translated(QT_TRANSLATE_NOOP("gui_options", "--size wants WIDTHxHEIGHT, such as 1600x1000."));
            return options;
        }
    }
    options.error = problemIn(options);
    return options;
}

} // namespace windline

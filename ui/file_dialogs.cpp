// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file_dialogs.h"

#include "engine/writers/writers.h"
#include "ui/models/display_text.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

namespace windline {

namespace {

using Path = std::filesystem::path;

QString translated(const char* source)
{
    return QCoreApplication::translate("file_dialogs", source);
}

QFileDialog* makeDialog(QWidget* parent, const QString& title, const QStringList& filters)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    return dialog;
}

void answerWithFile(QFileDialog* dialog, QWidget* parent, const std::function<void(const Path&)>& answer)
{
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [answer](const QString& name) { answer(pathFrom(name)); });
    dialog->open();
}

void answerWithFiles(QFileDialog* dialog, QWidget* parent, const std::function<void(const std::vector<Path>&)>& answer)
{
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, [answer](const QStringList& names) {
        std::vector<Path> files;
        for (const QString& name : names)
            files.push_back(pathFrom(name));
        answer(files);
    });
    dialog->open();
}

// The chosen filter gives the name its ending.
void askWhereToExport(QWidget* parent, const QString& title, const QStringList& filters, const QString& name,
    const std::function<void(const Path&)>& answer)
{
    QFileDialog* dialog = makeDialog(parent, title, filters);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    const auto useSuffixOfFilter = [dialog](const QString& filter) {
        const qsizetype star = filter.lastIndexOf(QStringLiteral("(*."));
        dialog->setDefaultSuffix(filter.mid(star + 3).chopped(1));
    };
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, useSuffixOfFilter);
    useSuffixOfFilter(filters.constFirst());
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [answer](const QString& chosen) { answer(pathFrom(chosen)); });
    dialog->open();
}

} // namespace

void askForMeteorologyFiles(QWidget* parent, const std::function<void(const std::vector<Path>&)>& answer)
{
    QFileDialog* dialog = makeDialog(parent, translated(QT_TRANSLATE_NOOP("file_dialogs", "Open meteorology")),
        {translated(QT_TRANSLATE_NOOP("file_dialogs", "All files (*)")),
            translated(QT_TRANSLATE_NOOP("file_dialogs", "NetCDF (*.nc *.nc4 *.cdf *.netcdf)"))});
    answerWithFiles(dialog, parent, answer);
}

void askForProject(QWidget* parent, const std::function<void(const Path&)>& answer)
{
    QFileDialog* dialog = makeDialog(parent, translated(QT_TRANSLATE_NOOP("file_dialogs", "Open project")),
        {translated(QT_TRANSLATE_NOOP("file_dialogs", "Windline's projects (*.windline)")),
            translated(QT_TRANSLATE_NOOP("file_dialogs", "All files (*)"))});
    answerWithFile(dialog, parent, answer);
}

void askForProjectToSave(QWidget* parent, const Path& proposal, const std::function<void(const Path&)>& answer)
{
    QFileDialog* dialog = makeDialog(parent, translated(QT_TRANSLATE_NOOP("file_dialogs", "Save project as")),
        {translated(QT_TRANSLATE_NOOP("file_dialogs", "Windline's projects (*.windline)"))});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("windline"));
    if (proposal.has_parent_path())
        dialog->setDirectory(pathText(proposal.parent_path()));
    dialog->selectFile(fileName(proposal));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [answer](const QString& name) { answer(pathFrom(name)); });
    dialog->open();
}

void askForControl(QWidget* parent, const std::function<void(const Path&)>& answer)
{
    QFileDialog* dialog = makeDialog(parent, translated(QT_TRANSLATE_NOOP("file_dialogs", "Open CONTROL")),
        {translated(QT_TRANSLATE_NOOP("file_dialogs", "HYSPLIT's CONTROL (CONTROL*)")),
            translated(QT_TRANSLATE_NOOP("file_dialogs", "All files (*)"))});
    answerWithFile(dialog, parent, answer);
}

void askForControlToSave(QWidget* parent, const std::function<void(const Path&)>& answer)
{
    QFileDialog* dialog = makeDialog(parent, translated(QT_TRANSLATE_NOOP("file_dialogs", "Save as CONTROL")),
        {translated(QT_TRANSLATE_NOOP("file_dialogs", "HYSPLIT's CONTROL (CONTROL*)"))});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("CONTROL"));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [answer](const QString& name) { answer(pathFrom(name)); });
    dialog->open();
}

void askForTrajectoryFiles(QWidget* parent, const std::function<void(const std::vector<Path>&)>& answer)
{
    QFileDialog* dialog = makeDialog(parent, translated(QT_TRANSLATE_NOOP("file_dialogs", "Open trajectories")),
        {translated(QT_TRANSLATE_NOOP("file_dialogs", "All files (*)")),
            translated(QT_TRANSLATE_NOOP("file_dialogs", "HYSPLIT's endpoints (tdump*)")),
            translated(QT_TRANSLATE_NOOP("file_dialogs", "Windline's tables and maps (*.csv *.geojson *.nc)"))});
    answerWithFiles(dialog, parent, answer);
}

void askForStartsFile(QWidget* parent, const std::function<void(const Path&)>& answer)
{
    QFileDialog* dialog = makeDialog(parent, translated(QT_TRANSLATE_NOOP("file_dialogs", "Import starts")),
        {translated(QT_TRANSLATE_NOOP("file_dialogs", "Tables of starts (*.csv)")),
            translated(QT_TRANSLATE_NOOP("file_dialogs", "All files (*)"))});
    answerWithFile(dialog, parent, answer);
}

void askForExportFile(QWidget* parent, const std::function<void(const Path&)>& answer)
{
    QStringList filters;
    for (const WriterInfo& writer : availableWriters())
        filters << QStringLiteral("%1 (*%2)")
                       .arg(QString::fromStdString(writer.description), QString::fromStdString(writer.extension));
    askWhereToExport(parent, translated(QT_TRANSLATE_NOOP("file_dialogs", "Export trajectories")), filters,
        QStringLiteral("trajectories"), answer);
}

void askForPlotFile(QWidget* parent, const std::function<void(const Path&)>& answer)
{
    askWhereToExport(parent, translated(QT_TRANSLATE_NOOP("file_dialogs", "Export plot")),
        {translated(QT_TRANSLATE_NOOP("file_dialogs", "Picture, 300 dots per inch (*.png)")),
            translated(QT_TRANSLATE_NOOP("file_dialogs", "Vector graphics (*.svg)")),
            translated(QT_TRANSLATE_NOOP("file_dialogs", "Page for print (*.pdf)")),
            translated(QT_TRANSLATE_NOOP("file_dialogs", "Plotted values (*.csv)"))},
        QStringLiteral("plot"), answer);
}

void askForMapPictureFile(QWidget* parent, const QString& suffix, const std::function<void(const Path&)>& answer)
{
    askWhereToExport(parent, translated(QT_TRANSLATE_NOOP("file_dialogs", "Save map picture")),
        {QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix)}, QStringLiteral("map"), answer);
}

void askForBenchmarkFile(QWidget* parent, const std::function<void(const Path&)>& answer)
{
    askWhereToExport(parent, translated(QT_TRANSLATE_NOOP("file_dialogs", "Export benchmark")),
        {translated(QT_TRANSLATE_NOOP("file_dialogs", "Table (*.csv)")),
            translated(QT_TRANSLATE_NOOP("file_dialogs", "Every single run (*.json)")),
            translated(QT_TRANSLATE_NOOP("file_dialogs", "Charts (*.png)"))},
        QStringLiteral("benchmark"), answer);
}

std::vector<Path> localFiles(const QMimeData* data)
{
    std::vector<Path> files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            files.push_back(pathFrom(url.toLocalFile()));
    return files;
}

} // namespace windline

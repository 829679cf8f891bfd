// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recovered_project.h"

#include "engine/model/engine_error.h"
#include "ui/models/display_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace windline {

namespace {

struct RecoveredProject { // the context of the sentences
    Q_DECLARE_TR_FUNCTIONS(RecoveredProject)
};

// A run keeps its number and the time when it was computed, whatever else is changed of it.
bool isSame(const KeptRun& a, const KeptRun& b)
{
    return a.number == b.number && a.computedAt == b.computedAt;
}

QString nameOf(const KeptRun& run)
{
    return run.name.empty() ? RecoveredProject::tr("Run %1").arg(run.number) : QString::fromStdString(run.name);
}

// Runs that the file has and the recovered project has not.
void addRunsOf(OpenedProject& original, const std::filesystem::path& file, OpenedProject& recovered)
{
    std::vector<KeptRun>& runs = recovered.project.runs;
    QStringList names;
    for (KeptRun& run : original.project.runs) {
        if (std::ranges::any_of(runs, [&run](const KeptRun& other) { return isSame(run, other); }))
            continue;
        names << nameOf(run);
        if (std::ranges::find(runs, run.number, &KeptRun::number) != runs.end())
            run.number = 0; // the next one
        runs.push_back(std::move(run));
    }
    constexpr qsizetype most = 5;
    if (names.size() > most)
        names = names.mid(0, most) << QStringLiteral("…");
    if (!names.isEmpty())
        recovered.notes.push_back(
            RecoveredProject::tr("These runs of %1 were not in what was recovered, and are here as well: %2.")
                .arg(fileName(file), names.join(QStringLiteral(", ")))
                .toStdString());
}

} // namespace

OpenedProject recoveredProject(const Recovery::Found& found, StoredRuns& stored)
{
    OpenedProject recovered = readProject(found.project, stored);
    const std::filesystem::path& file = found.belongsTo;
    if (file.empty())
        return recovered;
    try {
        OpenedProject original = readProject(file, stored);
        addRunsOf(original, file, recovered);
        // Their notes are the last, one for each.
        const std::size_t unread = std::min(stored.unreadIn(runsFolderOf(file)).size(), original.notes.size());
        if (unread > 0)
            recovered.notes.push_back(
                RecoveredProject::tr("Not shown, and not touched when you save %1:").arg(fileName(file)).toStdString());
        recovered.notes.insert(
            recovered.notes.end(), original.notes.end() - static_cast<std::ptrdiff_t>(unread), original.notes.end());
    } catch (const EngineError& error) {
        recovered.notes.emplace_back(error.what());
        recovered.notes.push_back(RecoveredProject::tr("Saving writes %1 anew, without runs that only it has.")
                .arg(fileName(file))
                .toStdString());
    }
    return recovered;
}

} // namespace windline

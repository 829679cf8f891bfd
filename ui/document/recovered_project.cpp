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

// The same result, whatever its name and number have become.
bool isSame(const KeptRun& a, const KeptRun& b)
{
    return a.computedAt == b.computedAt && a.request.starts == b.request.starts
        && a.request.duration == b.request.duration && a.trajectories->size() == b.trajectories->size();
}

QString nameOf(const KeptRun& run)
{
    return run.name.empty() ? RecoveredProject::tr("Run %1").arg(run.number) : QString::fromStdString(run.name);
}

// Runs that the file has and the recovered project has not. Their numbers are free, or the next ones: those of the
// others stay. Returns what the user is told of it; empty when there is none.
QString addRunsOf(OpenedProject& original, const std::filesystem::path& file, std::vector<KeptRun>& runs)
{
    int last = 0;
    for (const KeptRun& run : runs)
        last = std::max(last, run.number);
    for (const KeptRun& run : original.project.runs)
        last = std::max(last, run.number);
    const std::size_t before = runs.size();
    std::vector<bool> isKnown(before, false); // each stands for one of the file's
    QStringList names;
    for (KeptRun& run : original.project.runs) {
        std::size_t same = 0;
        while (same < before && (isKnown[same] || !isSame(run, runs[same])))
            ++same;
        if (same < before) {
            isKnown[same] = true;
            continue;
        }
        if (std::ranges::find(runs, run.number, &KeptRun::number) != runs.end())
            run.number = ++last;
        names << nameOf(run);
        runs.push_back(std::move(run));
    }
    constexpr qsizetype most = 5;
    if (names.size() > most)
        names = names.mid(0, most) << QStringLiteral("…");
    return names.isEmpty()
        ? QString()
        : RecoveredProject::tr("These runs of %1 were not in what was recovered, and are here as well: %2.")
              .arg(fileName(file), names.join(QStringLiteral(", ")));
}

} // namespace

OpenedProject recoveredProject(const Recovery::Found& found, StoredRuns& stored)
{
    OpenedProject recovered = readProject(found.project, stored);
    const std::filesystem::path& file = found.belongsTo;
    if (file.empty())
        return recovered;
    std::vector<std::string> notes; // before the others, of which there may be many
    try {
        OpenedProject original = readProject(file, stored);
        if (const QString added = addRunsOf(original, file, recovered.project.runs); !added.isEmpty())
            notes.push_back(added.toStdString());
        // Their notes are the last, one for each.
        const std::size_t unread = std::min(stored.unreadIn(runsFolderOf(file)).size(), original.notes.size());
        if (unread > 0)
            notes.push_back(
                RecoveredProject::tr("Not shown, and not touched when you save %1:").arg(fileName(file)).toStdString());
        notes.insert(notes.end(), original.notes.end() - static_cast<std::ptrdiff_t>(unread), original.notes.end());
    } catch (const EngineError& error) {
        notes.push_back(RecoveredProject::tr("Saving writes %1 anew, without runs that only it has.")
                .arg(fileName(file))
                .toStdString());
        notes.emplace_back(error.what());
    }
    recovered.notes.insert(recovered.notes.begin(), notes.begin(), notes.end());
    return recovered;
}

} // namespace windline

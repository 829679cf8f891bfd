// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recovery.h"

#include "engine/model/engine_error.h"
#include "ui/models/display_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace windline {

namespace {

namespace fs = std::filesystem;

constexpr const char* projectName = "recovered.windline";
constexpr const char* belongsToName = "belongs-to";
constexpr const char* asideName = "set-aside"; // a folder without a project of its own, which is never offered

Recovery::Hold tryLock(const fs::path& folder)
{
    auto lock = std::make_shared<QLockFile>(pathText(folder / "lock"));
    lock->setStaleLockTime(0); // however long a program runs, its lock holds; without its process it does not
    return lock->tryLock(0) ? lock : nullptr;
}

void writeBelongsTo(const fs::path& file, const fs::path& folder)
{
    QSaveFile output(pathText(folder / belongsToName));
    const QByteArray text = pathText(file).toUtf8();
    if (!output.open(QIODevice::WriteOnly) || output.write(text) != text.size() || !output.commit())
        throw EngineError(EngineError::Kind::NotWritable, folder,
            QCoreApplication::translate("Recovery", "%1 cannot be written: %2.")
                .arg(output.fileName(), output.errorString())
                .toStdString());
}

} // namespace

Recovery::Recovery(fs::path root)
    : m_root(std::move(root))
{
}

void Recovery::write(const Project& project, const fs::path& belongsTo, StoredRuns& stored)
{
    if (m_folder.empty()) {
        const fs::path folder = m_root / QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        std::error_code error;
        fs::create_directories(folder, error);
        Hold lock = error ? nullptr : tryLock(folder);
        if (!lock)
            throw EngineError(EngineError::Kind::NotWritable, folder,
                QCoreApplication::translate("Recovery", "%1 cannot be written: %2.")
                    .arg(pathText(folder), QString::fromStdString(error.message()))
                    .toStdString());
        m_lock = std::move(lock);
        m_folder = folder;
    }
    writeBelongsTo(belongsTo, m_folder);
    writeProject(project, m_folder / projectName, stored);
}

void Recovery::clear()
{
    if (m_folder.empty())
        return;
    // The project first: a folder without one offers nothing.
    std::error_code ignored;
    fs::remove(m_folder / projectName, ignored);
    m_lock.reset();
    fs::remove_all(m_folder, ignored);
    m_folder.clear();
}

std::vector<Recovery::Found> Recovery::leftBehind(const fs::path& root)
{
    std::vector<Found> found;
    std::error_code error;
    for (auto entry = fs::directory_iterator(root, error); !error && entry != fs::directory_iterator();
        entry.increment(error)) {
        const fs::path project = entry->path() / projectName;
        std::error_code ignored;
        if (!fs::is_regular_file(project, ignored) || !tryLock(entry->path()))
            continue;
        QFile belongsTo(entry->path() / belongsToName);
        QByteArray name;
        if (belongsTo.open(QIODevice::ReadOnly))
            name = belongsTo.read(65536);
        found.push_back({entry->path(), project, pathFrom(QString::fromUtf8(name)), QFileInfo(project).lastModified()});
    }
    std::ranges::sort(found, std::greater(), &Found::savedAt);
    return found;
}

Recovery::Hold Recovery::hold(const Found& found)
{
    return tryLock(found.folder);
}

void Recovery::adopt(const Found& found, Hold hold)
{
    clear();
    m_lock = std::move(hold);
    m_folder = found.folder;
}

void Recovery::discard(const Found& found)
{
    const auto lock = tryLock(found.folder);
    std::error_code ignored;
    if (lock)
        fs::remove_all(found.folder, ignored);
}

fs::path Recovery::setAside(const Found& found)
{
    const fs::path aside = found.folder.parent_path() / asideName;
    std::error_code error;
    fs::create_directories(aside, error);
    fs::rename(found.folder, aside / found.folder.filename(), error);
    return error ? found.folder : aside / found.folder.filename(); // it is still there, and offered again
}

} // namespace windline

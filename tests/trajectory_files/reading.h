// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/engine_error.h"
#include "engine/trajectory_files/trajectory_file.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace windline {

// Text as a file, under a name that says nothing.
class TextFiles {
public:
    std::filesystem::path write(const QByteArray& content) const
    {
        const QString name = m_folder.filePath("file");
        QFile::remove(name); // writing over an old file waits for the disk
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write to %s", qPrintable(name));
        return name.toStdString();
    }
    TrajectoryFile read(const QByteArray& content) const { return readTrajectories(write(content)); }

    // What is said about a text that cannot be read; empty when it can.
    QByteArray refusal(const QByteArray& content) const
    {
        try {
            read(content);
        } catch (const EngineError& error) {
            return error.what();
        }
        return {};
    }

private:
    QTemporaryDir m_folder;
};

inline QByteArray notesOf(const TrajectoryFile& file)
{
    QByteArray text;
    for (const std::string& note : file.notes)
        text += QByteArray::fromStdString(note) + '\n';
    return text;
}

} // namespace windline

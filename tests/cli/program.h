// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <signal.h>

namespace windline {

// How windline-cli ended and what it said.
struct ProgramResult {
    int status = -1; // -1: it crashed or did not end
    QString out;
    QString err;

    QByteArray all() const { return "exit status " + QByteArray::number(status) + '\n' + (out + err).toUtf8(); }
};

// The thread sanitizer hands the signal of a child's end to Qt no earlier than at the test's next call of the system
// library: one long wait may sleep through it.
inline bool waitForEnd(QProcess& process)
{
    constexpr int patienceMs = 240'000; // sanitizers are slow
    constexpr int napMs = 200;
    for (int waited = 0; process.state() != QProcess::NotRunning && waited < patienceMs; waited += napMs)
        process.waitForFinished(napMs);
    return process.state() == QProcess::NotRunning;
}

inline ProgramResult finish(QProcess& process)
{
    ProgramResult result;
    if (!waitForEnd(process)) {
        process.kill();
        process.waitForFinished();
        result.err = QStringLiteral("did not end in time\n");
    } else if (process.exitStatus() == QProcess::NormalExit) {
        result.status = process.exitCode();
    } else {
        result.err = QStringLiteral("crashed\n");
    }
    result.out = QString::fromUtf8(process.readAllStandardOutput());
    result.err += QString::fromUtf8(process.readAllStandardError());
    return result;
}

inline ProgramResult runProgram(const QStringList& arguments, const QString& folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(WINDLINE_CLI), arguments);
    return finish(process);
}

inline QByteArray contentOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

// Once the program has taken Ctrl-C over, which it does before it reads anything.
inline bool watchesInterrupts(const QProcess& process)
{
    const QByteArray status = contentOf(QStringLiteral("/proc/%1/status").arg(process.processId()));
    const qsizetype begin = status.indexOf("SigBlk:");
    const qulonglong blocked =
        status.mid(begin + 7, status.indexOf('\n', begin) - begin - 7).trimmed().toULongLong(nullptr, 16);
    return (blocked >> (SIGINT - 1) & 1) != 0;
}

// With shell commands before it, such as "ulimit -f 8".
inline ProgramResult runProgramAfter(const QString& preparation, const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("bash"),
        QStringList{"-c", preparation + QStringLiteral("; exec \"$0\" \"$@\""), WINDLINE_CLI} + arguments);
    return finish(process);
}

inline bool writeFile(const QString& file, const QByteArray& content)
{
    QFile opened(file);
    return opened.open(QIODevice::WriteOnly) && opened.write(content) == content.size();
}

inline QJsonObject readJson(const QString& file)
{
    return QJsonDocument::fromJson(contentOf(file)).object();
}

// Everything in a folder, hidden files too: what a failed run may not leave behind.
inline QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace windline

// Compares the exit status; shows what the program said when it differs.
#define COMPARE_STATUS(result, expected) QVERIFY2((result).status == (expected), (result).all())
#define VERIFY_SAYS(result, text) QVERIFY2((result).err.contains(text), (result).all())

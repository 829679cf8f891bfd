// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace windline {

// One <message> of a file of translations.
struct TsMessage {
    QString context;
    QString source;
    QString comment;
    QString type; // "", "unfinished", "vanished", "obsolete"
    QStringList forms; // one; with %n as many as the language has
    bool isPlural = false;

    QString key() const { return context + u'\n' + source + u'\n' + comment + (isPlural ? u'+' : u'-'); }
    // For people: “source” in context.
    QString shown() const;
};

struct TsFile {
    QList<TsMessage> messages;
    QString error; // why it is no file of translations; empty where it is one
};

TsFile readTsFile(const QString& path);

// What is wrong with a file of translations, a line each. committed: the file; updated: the same after lupdate has
// brought in what the sources hold today; pluralForms: how many forms the language has for %n.
QStringList flawsOf(const TsFile& committed, const TsFile& updated, int pluralForms);

} // namespace windline

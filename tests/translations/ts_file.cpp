// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/ts_file.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace windline {

namespace {

TsMessage readMessage(QXmlStreamReader& xml, const QString& context)
{
    TsMessage message;
    message.context = context;
    message.isPlural = xml.attributes().value(u"numerus") == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value(u"type").toString();
            if (!message.isPlural) {
                message.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

// %1, %2 … and %n, in order: what a translation has to keep.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d{1,2}|n)"));
    QStringList found;
    for (const QRegularExpressionMatch& match : placeholder.globalMatch(text))
        found += match.captured();
    found.sort();
    return found;
}

// "&File", but neither "R && D" nor "this & that".
bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("(?<!&)&[A-Za-z0-9]"));
    return mnemonic.match(text).hasMatch();
}

QStringList messageFlaws(const TsMessage& message, int pluralForms)
{
    QStringList flaws;
    if (!message.type.isEmpty())
        flaws += QStringLiteral("is %1: %2").arg(message.type, message.shown());
    const int wanted = message.isPlural ? pluralForms : 1;
    const bool isEmpty =
        std::ranges::any_of(message.forms, [](const QString& form) { return form.trimmed().isEmpty(); });
    if (isEmpty || message.forms.size() != wanted)
        return flaws
            << QStringLiteral("has not %1 translations that are not empty: %2").arg(wanted).arg(message.shown());
    for (const QString& form : message.forms) {
        if (placeholders(form) != placeholders(message.source))
            flaws += QStringLiteral("has other placeholders: %1, “%2”").arg(message.shown(), form);
        if (hasMnemonic(form) != hasMnemonic(message.source))
            flaws += QStringLiteral("has a key (&) in one language only: %1, “%2”").arg(message.shown(), form);
    }
    return flaws;
}

} // namespace

QString TsMessage::shown() const
{
    return QStringLiteral("“%1” in %2").arg(source, context);
}

TsFile readTsFile(const QString& path)
{
    TsFile result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        result.error = path + QStringLiteral(": ") + file.errorString();
        return result;
    }
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        if (xml.name() != u"context") {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                result.messages += readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        result.error = QStringLiteral("%1, line %2: %3").arg(path).arg(xml.lineNumber()).arg(xml.errorString());
    return result;
}

QStringList flawsOf(const TsFile& committed, const TsFile& updated, int pluralForms)
{
    for (const TsFile* file : {&committed, &updated})
        if (!file->error.isEmpty())
            return {file->error};
    QStringList flaws;
    QSet<QString> inSources;
    for (const TsMessage& message : updated.messages) {
        inSources.insert(message.key());
        if (message.context.isEmpty())
            flaws += QStringLiteral("has no context, so that its translation is not found: %1").arg(message.shown());
    }
    QSet<QString> inFile;
    for (const TsMessage& message : committed.messages) {
        if (inFile.contains(message.key()))
            flaws += QStringLiteral("is there twice: %1").arg(message.shown());
        inFile.insert(message.key());
        if (!inSources.contains(message.key()))
            flaws += QStringLiteral("is left over, no source says it: %1").arg(message.shown());
        flaws += messageFlaws(message, pluralForms);
    }
    for (const TsMessage& message : updated.messages)
        if (!inFile.contains(message.key()))
            flaws += QStringLiteral("is missing: %1").arg(message.shown());
    return flaws;
}

} // namespace windline

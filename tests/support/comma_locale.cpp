// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/comma_locale.h"

#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>

#include <clocale>
#include <locale>
#include <string>

namespace windline {

namespace {

class CommaNumbers : public std::numpunct<char> {
protected:
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// ASCII is all that the characters of numbers need.
QByteArray characterMap()
{
    QByteArray map = "<code_set_name> UTF-8\n<mb_cur_max> 1\n<comment_char> %\n<escape_char> /\nCHARMAP\n";
    for (int i = 0; i < 128; ++i)
        map +=
            QString::asprintf("<U%04X> /x%02x C%d\n", static_cast<unsigned>(i), static_cast<unsigned>(i), i).toLatin1();
    return map + "END CHARMAP\n";
}

} // namespace

CommaLocale::CommaLocale()
{
    const QString localedef = QStandardPaths::findExecutable(QStringLiteral("localedef"));
    if (localedef.isEmpty()) {
        m_problem = QStringLiteral("there is no localedef here to make a locale with a decimal comma");
        return;
    }
    const QByteArray numbers = "comment_char %\nescape_char /\nLC_NUMERIC\ndecimal_point \",\"\nthousands_sep \".\"\n"
                               "grouping 3;3\nEND LC_NUMERIC\n";
    if (!write(m_folder.filePath(QStringLiteral("numbers")), numbers)
        || !write(m_folder.filePath(QStringLiteral("characters")), characterMap())) {
        m_problem = QStringLiteral("no file can be written in %1").arg(m_folder.path());
        return;
    }
    QProcess process; // it warns of all categories that the definition leaves out
    process.setWorkingDirectory(m_folder.path());
    process.start(localedef,
        {QStringLiteral("-c"), QStringLiteral("-i"), QStringLiteral("./numbers"), QStringLiteral("-f"),
            QStringLiteral("./characters"), QStringLiteral("./") + name()});
    process.waitForFinished();
    if (!QFile::exists(m_folder.filePath(name() + QStringLiteral("/LC_NUMERIC"))))
        m_problem = QStringLiteral("localedef: ") + QString::fromUtf8(process.readAllStandardError());
}

struct LanguageGuard::Before {
    QLocale qt;
    std::locale streams;
    std::string numbers;
};

LanguageGuard::LanguageGuard(const QString& language, const CommaLocale& comma)
    : m_before(std::make_unique<Before>(Before{QLocale(), std::locale(), std::setlocale(LC_NUMERIC, nullptr)}))
{
    const QLocale locale(language);
    QLocale::setDefault(locale);
    if (locale.decimalPoint() != u",")
        return;
    std::locale::global(std::locale(std::locale::classic(), new CommaNumbers));
    qputenv("LOCPATH", comma.folder().toLocal8Bit());
    if (comma.problem().isEmpty() && !std::setlocale(LC_NUMERIC, CommaLocale::name().toLatin1().constData()))
        qFatal("the locale that was made cannot be used");
}

LanguageGuard::~LanguageGuard()
{
    std::locale::global(m_before->streams);
    std::setlocale(LC_NUMERIC, m_before->numbers.c_str());
    QLocale::setDefault(m_before->qt);
}

} // namespace windline

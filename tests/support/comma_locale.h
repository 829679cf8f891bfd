// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace windline {

// A locale of the C library whose numbers have a decimal comma, made with localedef: there need be none on the machine.
class CommaLocale {
public:
    CommaLocale();

    // Why there is none; empty where there is one.
    const QString& problem() const { return m_problem; }
    // For LOCPATH, and the name for LC_NUMERIC.
    QString folder() const { return m_folder.path(); }
    static QString name() { return QStringLiteral("de_DE.UTF-8"); }

private:
    QTemporaryDir m_folder;
    QString m_problem;
};

// While it lives, this program runs as on a desktop in that language: Qt's default locale, that of C++ streams and,
// with a comma, the C library's numbers.
class LanguageGuard {
public:
    LanguageGuard(const QString& language, const CommaLocale& comma);
    ~LanguageGuard();
    LanguageGuard(const LanguageGuard&) = delete;
    LanguageGuard& operator=(const LanguageGuard&) = delete;

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace windline {

void useLanguage(const QString& id)
{
    static std::vector<std::unique_ptr<QTranslator>> inUse; // a translator that is deleted takes itself away
    inUse.clear();
    const auto install = [](auto... where) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(where...) && QCoreApplication::installTranslator(translator.get()))
            inUse.push_back(std::move(translator));
    };
    const QLocale locale = id.isEmpty() ? QLocale::system() : QLocale(id);
    QLocale::setDefault(locale);
    const QString folder = QStringLiteral(":/i18n");
    const QString underscore = QStringLiteral("_");
    install(QStringLiteral("windline_en"), folder); // the plurals; every other language lies over it
    install(locale, QStringLiteral("qtbase"), underscore, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("windline"), underscore, folder);
}

} // namespace windline

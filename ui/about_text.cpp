// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about_text.h"

#include <QCoreApplication>

namespace windline {

namespace {

QString paragraph(const char* source)
{
    return QStringLiteral("<p>") + QCoreApplication::translate("about", source) + QStringLiteral("</p>");
}

} // namespace

QString aboutText()
{
    return QStringLiteral("<h3>Windline %1</h3>").arg(QCoreApplication::applicationVersion())
        + paragraph(QT_TRANSLATE_NOOP("about", "Air-parcel trajectories: where air came from and where it goes."))
        + paragraph(QT_TRANSLATE_NOOP(
            "about", "Free software under the GNU General Public License, version 3 or later, without any warranty."))
        + paragraph(QT_TRANSLATE_NOOP("about", "Built-in map: Natural Earth (public domain)."))
        + paragraph(QT_TRANSLATE_NOOP("about", "Colours: Okabe and Ito; cividis and viridis by their authors."))
        + paragraph(QT_TRANSLATE_NOOP("about", "Made with Qt %1, NetCDF, GDAL.")).arg(QLatin1String(qVersion()));
}

} // namespace windline

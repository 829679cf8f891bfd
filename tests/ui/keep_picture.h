// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QPixmap>
#include <QWidget>

// What a test saw, to be looked at by people: pictures/NAME.png in the build folder.
inline void keepPicture(QWidget& widget, const QString& name)
{
    const QDir folder(QStringLiteral(WINDLINE_PICTURES));
    folder.mkpath(QStringLiteral("."));
    widget.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

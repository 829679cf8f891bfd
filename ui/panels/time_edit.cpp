// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/time_edit.h"

#include <QDateTimeEdit>
#include <QTimeZone>

namespace windline {

QDateTimeEdit* makeTimeEdit(QWidget* parent)
{
    auto* edit = new QDateTimeEdit(parent);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    edit->setTimeZone(QTimeZone::UTC);
#else
    edit->setTimeSpec(Qt::UTC);
#endif
    edit->setDisplayFormat(QStringLiteral("ddd yyyy-MM-dd HH:mm 'UTC'"));
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace windline

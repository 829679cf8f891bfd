// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// The widget below another that assistive technology knows by this name; null when there is none.
template <class Widget> Widget* named(const QWidget& parent, const QString& accessibleName)
{
    for (auto* widget : parent.findChildren<Widget*>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

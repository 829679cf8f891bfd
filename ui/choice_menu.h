// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMenu>

namespace windline {

// A menu of which one entry holds, such as languages or themes.
class ChoiceMenu : public QMenu {
    Q_OBJECT
public:
    struct Choice {
        QString id; // for settings
        QString text;
    };

    ChoiceMenu(const QString& title, const QList<Choice>& choices, QWidget* parent);

    // An id that is none of the choices' leaves none ticked.
    void setCurrent(const QString& id);

signals:
    void chosen(const QString& id); // by the user
};

} // namespace windline

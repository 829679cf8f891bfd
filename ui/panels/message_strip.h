// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace windline {

// One message above the map that stays until it is closed or replaced. It never stops anybody from going on.
class MessageStrip : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Information, Problem };

    explicit MessageStrip(QWidget* parent = nullptr);

    void showMessage(Kind kind, const QString& text);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    QLabel* m_icon;
    QLabel* m_text;
    Kind m_kind = Kind::Information;
};

} // namespace windline

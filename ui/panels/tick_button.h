// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QVariant>

#include <functional>

namespace windline {

class TickMenu;

// Chooses some of several things: a button that names the choice and opens a list to tick.
class TickButton : public QPushButton {
    Q_OBJECT
public:
    // summary: what the button says for the entries that are ticked, in their order.
    TickButton(std::function<QString(const QStringList& names)> summary, QWidget* parent = nullptr);

    // whyNot: why it cannot be ticked; empty when it can.
    QAction* add(const QString& name, const QVariant& value, bool ticked, const QString& whyNot = {});
    void addLine();
    void setWhyNot(QAction* entry, const QString& whyNot);

    QVariantList ticked() const; // the values; those that cannot be ticked are never among them

    QSize sizeHint() const override;

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showSummary();

    std::function<QString(const QStringList&)> m_summary;
    TickMenu* m_menu;
    QList<QAction*> m_entries;
};

} // namespace windline

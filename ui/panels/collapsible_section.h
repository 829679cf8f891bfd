// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace windline {

// A heading that shows and hides what is below it; closed at first.
class CollapsibleSection : public QWidget {
    Q_OBJECT
public:
    explicit CollapsibleSection(const QString& title, QWidget* parent = nullptr);

    QWidget* content() const { return m_content; }
    void setOpen(bool open);

private:
    QToolButton* m_heading;
    QWidget* m_content;
};

} // namespace windline

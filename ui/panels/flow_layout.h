// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace windline {

// Its items one beside the other, as words in a line; they go on in the next row where the width ends.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; // in one row
    QSize minimumSize() const override; // of the widest item
    void setGeometry(const QRect& space) override;

private:
    // Returns the height; moves nothing when asked only for it.
    int arrange(const QRect& space, bool move) const;

    QList<QLayoutItem*> m_items;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace windline {

// Of the trajectories, those that ended before they had to.
class EarlyEndsModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit EarlyEndsModel(QObject* parent = nullptr);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
};

} // namespace windline

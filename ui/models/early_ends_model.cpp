// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/early_ends_model.h"

#include "ui/models/model_roles.h"

namespace windline {

EarlyEndsModel::EarlyEndsModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setFilterRole(EndedEarlyRole); // so that a change of it filters again
}

bool EarlyEndsModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    return sourceModel()->index(sourceRow, 0, sourceParent).data(EndedEarlyRole).toBool();
}

} // namespace windline

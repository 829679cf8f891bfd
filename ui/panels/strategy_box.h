// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/strategy_catalog.h"

#include <QComboBox>

namespace windline {

// Chooses how a run is computed. Strategies that this computer cannot use are listed, disabled, with the reason.
// The item data is the strategy's id.
class StrategyBox : public QComboBox {
    Q_OBJECT
public:
    explicit StrategyBox(const StrategyCatalog& strategies, QWidget* parent = nullptr);

private:
    void add(const QString& id, const QString& name, const QString& explanation, const QString& whyUnavailable);
};

} // namespace windline

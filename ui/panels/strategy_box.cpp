// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/strategy_box.h"

#include <QStandardItemModel>

namespace windline {

namespace {

struct Words {
    QString name;
    QString explanation;
};

// What people read for an id; strategies that this window has never heard of keep their id.
Words wordsFor(const QString& id)
{
    if (id == QLatin1String("auto"))
        return {StrategyBox::tr("Automatic"),
            StrategyBox::tr(
                "Chooses the fastest by what was measured on this computer or, before that, by the number of "
                "starts and steps")};
    if (id == QLatin1String("sequential"))
        return {StrategyBox::tr("Sequential"), StrategyBox::tr("One core, without any overhead: for a few starts")};
    if (id == QLatin1String("parallel"))
        return {StrategyBox::tr("Parallel"), StrategyBox::tr("All cores: for many starts")};
    if (id == QLatin1String("gpu"))
        return {StrategyBox::tr("GPU"), StrategyBox::tr("The graphics processor: for very many starts")};
    if (id == QLatin1String("hybrid"))
        return {StrategyBox::tr("Hybrid"), StrategyBox::tr("Graphics processor and all cores together")};
    return {id, {}};
}

} // namespace

StrategyBox::StrategyBox(const StrategyCatalog& strategies, QWidget* parent)
    : QComboBox(parent)
{
    const Words automatic = wordsFor(QStringLiteral("auto"));
    add(QStringLiteral("auto"), automatic.name, automatic.explanation, {});
    for (const StrategyEntry& entry : strategies.entries()) {
        const QString id = QString::fromStdString(entry.id);
        const Words words = wordsFor(id);
        const QString device =
            entry.deviceName().empty() ? QString() : u'\n' + QString::fromStdString(entry.deviceName());
        if (findData(id) < 0)
            add(id, words.name, words.explanation + device, QString::fromStdString(entry.whyUnavailable()));
    }
    // The box itself stays as wide as the panel lets it.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void StrategyBox::add(const QString& id, const QString& name, const QString& explanation, const QString& whyUnavailable)
{
    const bool available = whyUnavailable.isEmpty();
    addItem(name, id);
    if (available) {
        setItemData(count() - 1, explanation, Qt::ToolTipRole);
        return;
    }
    // The list is as wide as its longest line.
    constexpr int mostCharacters = 48;
    const QString full = tr("%1: %2").arg(name, whyUnavailable);
    setItemText(
        count() - 1, fontMetrics().elidedText(full, Qt::ElideRight, fontMetrics().averageCharWidth() * mostCharacters));
    setItemData(count() - 1, full, Qt::AccessibleTextRole);
    setItemData(count() - 1, QStringLiteral("<p>%1</p>").arg(full.toHtmlEscaped()), Qt::ToolTipRole); // in lines
    static_cast<QStandardItemModel*>(model())->item(count() - 1)->setEnabled(false);
}

} // namespace windline

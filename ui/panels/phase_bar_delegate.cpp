// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/phase_bar_delegate.h"

#include "ui/models/timings_model.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace windline {

namespace {

constexpr int swatch = 10;
constexpr int gap = 5;
constexpr int betweenEntries = 14;

QStringList phaseNames()
{
    return {PhaseLegend::tr("read"), PhaseLegend::tr("prepare"), PhaseLegend::tr("advect"), PhaseLegend::tr("write")};
}

} // namespace

void PhaseBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index); // the row's background
    const auto seconds = index.data(TimingsModel::PhasesRole).value<PhaseSeconds>();
    const double longest = index.data(TimingsModel::LongestTotalRole).toDouble();
    if (longest <= 0)
        return;
    const QRectF space = QRectF(option.rect).adjusted(8, 6, -8, -6);
    if (option.state & QStyle::State_Selected) // the selection's blue is also a phase's
        painter->fillRect(space.adjusted(-2, -2, 2, 2), option.palette.base());
    double left = space.left();
    int phase = 0;
    for (const double part : {seconds.read, seconds.prepare, seconds.advect, seconds.write}) {
        const double width = space.width() * part / longest;
        painter->fillRect(QRectF(left, space.top(), width, space.height()), phaseColour(phase++, option.palette));
        left += width;
    }
}

PhaseLegend::PhaseLegend(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Colours of the phases"));
}

QSize PhaseLegend::sizeHint() const
{
    int width = 0;
    for (const QString& name : phaseNames())
        width += swatch + gap + fontMetrics().horizontalAdvance(name) + betweenEntries;
    return {width, fontMetrics().height()};
}

void PhaseLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int left = 0;
    int phase = 0;
    for (const QString& name : phaseNames()) {
        painter.fillRect(left, (height() - swatch) / 2, swatch, swatch, phaseColour(phase++, palette()));
        left += swatch + gap;
        const int width = fontMetrics().horizontalAdvance(name);
        painter.drawText(QRect(left, 0, width, height()), Qt::AlignVCenter, name);
        left += width + betweenEntries;
    }
}

} // namespace windline

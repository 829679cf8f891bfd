// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/start_delegate.h"

#include "engine/starts/coordinates.h"
#include "ui/map/palettes.h"
#include "ui/models/hidden_trajectories.h"
#include "ui/models/model_roles.h"
#include "ui/models/start_point_model.h"
#include "ui/panels/checked_line_edit.h"
#include "ui/panels/decimal_spin_box.h"
#include "ui/panels/height_unit_box.h"
#include "ui/style/glyph_icon.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPainter>
#include <QSet>

#include <stdexcept>

namespace windline {

namespace {

QPixmap colourDot(const QColor& colour, int side, qreal ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(side / 2.0, side / 2.0), side * 0.34, side * 0.34);
    return pixmap;
}

QDoubleSpinBox* numberEditor(QWidget* parent, double least, double greatest, int decimals, const QString& suffix)
{
    auto* editor = new DecimalSpinBox(parent);
    editor->setRange(least, greatest);
    editor->setDecimals(decimals);
    editor->setSuffix(suffix);
    editor->setButtonSymbols(QAbstractSpinBox::NoButtons);
    editor->setFrame(false);
    return editor;
}

constexpr const char* changedByUser = "changedByUser";

QLineEdit* coordinateEditor(QWidget* parent, CoordinateAxis axis)
{
    auto* editor = new CheckedLineEdit(
        [axis](const QString& text) {
            try {
                parseCoordinate(text.toStdString(), axis);
                return QString();
            } catch (const std::invalid_argument& refusal) {
                return QString::fromStdString(refusal.what());
            }
        },
        parent);
    editor->setFrame(false);
    return editor;
}

QString timeProblem(const QString& text)
{
    return text.trimmed().isEmpty() || timeFromIso(text.trimmed().toStdString())
        ? QString()
        : StartDelegate::tr("A time in UTC such as 2026-11-22T12:00Z; leave it empty to start with the run.");
}

} // namespace

void StartMarkDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_hidden && m_hidden->contains(index.data(StartIdRole).toInt())) {
        option->font.setItalic(true);
        option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::Disabled, QPalette::Text));
    }
    const int side = option->fontMetrics.height();
    if (!index.data(ProblemRole).toString().isEmpty()) {
        const bool isSelected = option->state & QStyle::State_Selected;
        const QColor colour =
            isSelected ? option->palette.color(QPalette::HighlightedText) : toneColour(Tone::Problem, option->palette);
        // Where the sign would leave the text no room, the text itself is the sign.
        const int room = option->rect.width() - option->fontMetrics.horizontalAdvance(option->text);
        constexpr int margins = 14;
        if (index.column() == 0 || room >= side + margins) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = glyphIcon(Glyph::Problem, colour);
            option->decorationSize = {side, side};
        } else {
            option->palette.setColor(QPalette::Text, colour);
            option->font.setUnderline(true);
        }
    } else if (index.column() == 0) {
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
        option->features |= QStyleOptionViewItem::HasDecoration;
        const QPixmap dot = colourDot(startColour(index.data(ColourIndexRole).toInt()), side, ratio);
        option->icon = QIcon(dot);
        option->icon.addPixmap(dot, QIcon::Selected); // not tinted by the selection: it is a key to the map
        option->decorationSize = {side, side};
    }
}

StartDelegate::StartDelegate(QAbstractItemView* view, StartPointModel* starts)
    : StartMarkDelegate(view)
    , m_view(view)
    , m_starts(starts)
{
}

QWidget* StartDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    switch (index.column()) {
    case StartPointModel::Latitude:
        return coordinateEditor(parent, CoordinateAxis::Latitude);
    case StartPointModel::Longitude:
        return coordinateEditor(parent, CoordinateAxis::Longitude);
    case StartPointModel::Height:
        return numberEditor(parent, -500, 100000, 1, {});
    case StartPointModel::Unit: {
        auto* editor = new HeightUnitBox(parent);
        connect(editor, &QComboBox::activated, editor, [editor] { editor->setProperty(changedByUser, true); });
        return editor;
    }
    case StartPointModel::StartTime: {
        auto* editor = new CheckedLineEdit(timeProblem, parent);
        editor->setFrame(false);
        editor->setPlaceholderText(tr("2026-11-22T12:00Z"));
        editor->setToolTip(tr("UTC; leave it empty to start with the run"));
        return editor;
    }
    default:
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
}

void StartDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* number = qobject_cast<QDoubleSpinBox*>(editor))
        number->setValue(value.toDouble());
    else if (auto* unit = qobject_cast<HeightUnitBox*>(editor))
        unit->setUnit(static_cast<HeightUnit>(value.toInt()));
    else if (auto* line = qobject_cast<QLineEdit*>(editor); line && value.typeId() == QMetaType::Double)
        line->setText(QString::number(value.toDouble(), 'g', 9));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

// Only what the user has changed: an editor that is opened and left again must not make several starts alike.
void StartDelegate::setModelData(QWidget* editor, QAbstractItemModel* /*model*/, const QModelIndex& index) const
{
    if (auto* number = qobject_cast<QDoubleSpinBox*>(editor)) {
        const bool typed = number->findChild<QLineEdit*>()->isModified();
        number->interpretText();
        if (typed || number->value() != index.data(Qt::EditRole).toDouble())
            enter(index, number->value());
    } else if (auto* unit = qobject_cast<HeightUnitBox*>(editor)) {
        if (unit->property(changedByUser).toBool()
            || static_cast<int>(unit->unit()) != index.data(Qt::EditRole).toInt())
            enter(index, static_cast<int>(unit->unit()));
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        if (line->isModified() && line->hasAcceptableInput())
            enter(index, line->text());
    }
}

void StartDelegate::enter(const QModelIndex& index, const QVariant& value) const
{
    const int own = index.data(StartIdRole).toInt();
    QSet<int> ids;
    for (const QModelIndex& row : m_view->selectionModel()->selectedRows())
        ids.insert(row.data(StartIdRole).toInt());
    m_starts->setColumn(ids.contains(own) ? ids : QSet<int>{own}, index.column(), value);
}

} // namespace windline

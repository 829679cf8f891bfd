// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleHints>
#include <QStyleOption>
#include <QTableView>

#include <array>

namespace windline {

namespace {

struct Shades {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor faded; // disabled and placeholder text
    QColor edge; // lines between things
    QColor highlight;
    QColor link;
};

const Shades lightShades{0xf4f4f1, 0xffffff, 0xf8f8f5, 0xfbfbf9, 0x202427, 0x83888c, 0xc9c8c2, 0x0072b2, 0x00609a};
const Shades darkShades{0x2d3237, 0x1c2024, 0x22262b, 0x3a4047, 0xe4e7e9, 0x8d949a, 0x16191c, 0x2a78ab, 0x6db8e8};

// Fusion with more air between the columns of tables.
class WindlineStyle : public QProxyStyle {
public:
    WindlineStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        const bool inTable = qobject_cast<const QTableView*>(widget) != nullptr;
        if (metric == PM_FocusFrameHMargin && inTable) // the margin of a cell's text
            return 4;
        if (metric == PM_HeaderMargin)
            return 5;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

    // Fusion's edges are darker than the window: on a dark one, boxes that are not ticked cannot be seen.
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
        if ((!isBox && element != PE_IndicatorRadioButton) || !isDark(option->palette))
            return;
        const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(darkShades.faded);
        painter->setBrush(Qt::NoBrush);
        if (isBox)
            painter->drawRoundedRect(edge, 2, 2);
        else
            painter->drawEllipse(edge);
        painter->restore();
    }
};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette(shades.button, shades.window);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::ToolTipBase, shades.base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, shades.text);
        palette.setColor(QPalette::Disabled, role, shades.faded);
    }
    palette.setColor(QPalette::PlaceholderText, shades.faded);
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::Accent, shades.highlight);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.faded);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    palette.setColor(QPalette::Dark, shades.edge.darker(110));
    palette.setColor(QPalette::Mid, shades.edge);
    return palette;
}

bool desktopIsDark()
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

void applyShades(bool dark)
{
    QApplication::setPalette(paletteOf(dark ? darkShades : lightShades));
}

} // namespace

Theme themeFromId(QStringView id)
{
    return id == u"light" ? Theme::Light : id == u"dark" ? Theme::Dark : Theme::System;
}

void applyTheme(Theme theme)
{
    static QMetaObject::Connection followsDesktop;
    QObject::disconnect(followsDesktop);
    // One style everywhere: the same widths and the same pictures on every desktop.
    QApplication::setStyle(new WindlineStyle);
    applyShades(theme == Theme::System ? desktopIsDark() : theme == Theme::Dark);
    if (theme == Theme::System)
        followsDesktop = QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, qApp,
            [](Qt::ColorScheme scheme) { applyShades(scheme == Qt::ColorScheme::Dark); });
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QColor toneColour(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Problem:
        return dark ? QColor(0xff9a57) : QColor(0xb54a00); // vermilion
    case Tone::Warning:
        return dark ? QColor(0xf0c04a) : QColor(0x8a6100); // orange
    case Tone::Accent:
        return dark ? QColor(0x6db8e8) : QColor(0x0072b2); // blue
    case Tone::Quiet:
        return dark ? QColor(0x9aa1a7) : QColor(0x666b6f);
    }
    return {};
}

QColor seriesColour(int series, const QPalette& palette)
{
    static const std::array<QColor, 7> colours{QColor(0x0072b2), QColor(0xe69f00), QColor(0x009e73), QColor(0xcc79a7),
        QColor(0x56b4e9), QColor(0xd55e00), QColor(0x777777)};
    const QColor colour = colours.at(static_cast<std::size_t>(series) % colours.size());
    return isDark(palette) ? colour.lighter(115) : colour;
}

QColor phaseColour(int phase, const QPalette& palette)
{
    static const std::array<QColor, 4> colours{QColor(0x0072b2), QColor(0x56b4e9), QColor(0xe69f00), QColor(0x999999)};
    const QColor colour = colours.at(static_cast<std::size_t>(phase));
    return isDark(palette) ? colour.lighter(112) : colour;
}

} // namespace windline

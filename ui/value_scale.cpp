// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/value_scale.h"

#include "ui/models/display_text.h"
#include "ui/models/recorded_value.h"
#include "ui/models/settings_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace windline {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("value_scale", source);
}

// The largest of 1, 2, 5 x 10^n that is not more than a fifth of the span: where scales end well.
double roundStep(double span)
{
    const double fifth = span / 5;
    const double decade = std::pow(10, std::floor(std::log10(fifth)));
    return fifth >= 5 * decade ? 5 * decade : fifth >= 2 * decade ? 2 * decade : decade;
}

} // namespace

float ValueScale::take(const Trajectory& trajectory, std::size_t point)
{
    if (m_isAge) {
        const double hours = std::abs(trajectory.points[point].ageSeconds) / 3600;
        m_highest = std::max(m_highest, hours);
        m_hasValue = true;
        return static_cast<float>(hours);
    }
    if (!isHeight()) {
        const float value = recordedAt(trajectory, point, *m_variable);
        if (std::isfinite(value)) {
            m_lowest = m_hasValue ? std::min<double>(m_lowest, value) : value;
            m_highest = m_hasValue ? std::max<double>(m_highest, value) : value;
            m_hasValue = true;
        }
        return value;
    }
    const TrajectoryPoint& here = trajectory.points[point];
    if (!m_inMetres)
        m_inMetres = !m_variable && !std::isnan(here.heightAglMetres);
    const double value = *m_inMetres ? here.heightAglMetres : here.pressureHpa;
    if (std::isfinite(value))
        takeHeight(value);
    return static_cast<float>(value);
}

void ValueScale::takeHeight(double value)
{
    if (!m_hasValue) {
        m_lowest = *m_inMetres ? 0 : 1000;
        m_highest = *m_inMetres ? 1000 : 850;
        m_hasValue = true;
    }
    if (*m_inMetres)
        m_highest = std::max(m_highest, std::ceil(value / 500) * 500);
    else
        m_highest = std::min(m_highest, std::floor(value / 50) * 50);
}

std::optional<ColourScale> ValueScale::scale() const
{
    if (m_isAge) {
        if (!m_hasValue)
            return std::nullopt;
        const double step = m_highest > 24 ? 24 : 6; // whole days, or quarters of one
        return ColourScale{.title = translated(QT_TRANSLATE_NOOP("value_scale", "Age")),
            .unit = QStringLiteral("h"),
            .minimum = 0,
            .maximum = std::max(std::ceil(m_highest / step), 1.0) * step};
    }
    if (!isHeight()) {
        ColourScale scale{.title = pathVariableName(*m_variable), .unit = pathVariableUnit(*m_variable)};
        scale.hasValues = m_hasValue;
        if (m_hasValue && m_highest > m_lowest) {
            const double step = roundStep(m_highest - m_lowest);
            scale.minimum = std::floor(m_lowest / step) * step;
            scale.maximum = std::ceil(m_highest / step) * step;
        } else if (m_hasValue) {
            scale.minimum = scale.maximum = m_lowest;
        }
        return scale;
    }
    if (!m_hasValue)
        return std::nullopt;
    return ColourScale{.title = *m_inMetres ? translated(QT_TRANSLATE_NOOP("value_scale", "Height above ground"))
                                            : translated(QT_TRANSLATE_NOOP("value_scale", "Pressure")),
        .unit = *m_inMetres ? QStringLiteral("m") : QStringLiteral("hPa"),
        .minimum = m_lowest,
        .maximum = m_highest};
}

QString pointDescription(const Trajectory& trajectory, std::size_t point)
{
    if (point >= trajectory.points.size())
        return {};
    const TrajectoryPoint& here = trajectory.points[point];
    QStringList lines;
    if (trajectory.startTime != Time()) // of files without times
        lines << timeText(trajectory.timeOf(here));
    QStringList height;
    if (std::isfinite(here.heightAglMetres))
        height << heightText(std::round(here.heightAglMetres), HeightUnit::MetresAboveGround);
    if (std::isfinite(here.pressureHpa))
        height << QString::number(here.pressureHpa, 'f', 1) + QChar(QChar::Nbsp) + QStringLiteral("hPa");
    lines << height.join(QStringLiteral(", "));
    for (const PathVariable variable : trajectory.meteorology.variables)
        if (const float value = recordedAt(trajectory, point, variable);
            std::isfinite(value) && variable != PathVariable::Pressure)
            lines << pathVariableName(variable) + QStringLiteral(": ") + pathValueText(variable, value);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace windline

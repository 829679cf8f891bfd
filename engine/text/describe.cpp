// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/text/describe.h"

#include <QCoreApplication>

namespace windline {

namespace {

std::string translated(const char* source)
{
    return QCoreApplication::translate("describe", source).toStdString();
}

} // namespace

std::string describe(EndReason reason)
{
    switch (reason) {
    case EndReason::Running:
        return translated(QT_TRANSLATE_NOOP("describe", "still running"));
    case EndReason::Finished:
        return translated(QT_TRANSLATE_NOOP("describe", "finished"));
    case EndReason::LeftWest:
        return translated(QT_TRANSLATE_NOOP("describe", "left the grid at its west edge"));
    case EndReason::LeftEast:
        return translated(QT_TRANSLATE_NOOP("describe", "left the grid at its east edge"));
    case EndReason::LeftSouth:
        return translated(QT_TRANSLATE_NOOP("describe", "left the grid at its south edge"));
    case EndReason::LeftNorth:
        return translated(QT_TRANSLATE_NOOP("describe", "left the grid at its north edge"));
    case EndReason::AboveTop:
        return translated(QT_TRANSLATE_NOOP("describe", "rose above the highest level of the meteorology"));
    case EndReason::MissingData:
        return translated(QT_TRANSLATE_NOOP("describe", "reached a place where the meteorology has missing values"));
    case EndReason::NoDataBeyond:
        return translated(QT_TRANSLATE_NOOP("describe", "no meteorology beyond this time"));
    case EndReason::StartOutsideArea:
        return translated(QT_TRANSLATE_NOOP("describe", "start lies outside the area of the meteorology"));
    case EndReason::StartOutsideTimes:
        return translated(QT_TRANSLATE_NOOP("describe", "start lies outside the times of the meteorology"));
    case EndReason::StartAboveTop:
        return translated(QT_TRANSLATE_NOOP("describe", "start lies above the highest level of the meteorology"));
    case EndReason::StartBelowGround:
        return translated(QT_TRANSLATE_NOOP("describe", "start lies below the ground or the lowest level"));
    case EndReason::StartHeightUnknown:
        return translated(QT_TRANSLATE_NOOP(
            "describe", "the meteorology has nothing to turn this height into a pressure; give the start in hPa"));
    case EndReason::Cancelled:
        return translated(QT_TRANSLATE_NOOP("describe", "the run was cancelled"));
    case EndReason::Failed:
        return translated(QT_TRANSLATE_NOOP("describe", "the run could not go on"));
    }
    return {};
}

std::string describe(VerticalMotion motion)
{
    switch (motion) {
    case VerticalMotion::Data:
        return translated(QT_TRANSLATE_NOOP("describe", "data (omega)"));
    case VerticalMotion::Isobaric:
        return translated(QT_TRANSLATE_NOOP("describe", "isobaric"));
    case VerticalMotion::Isentropic:
        return translated(QT_TRANSLATE_NOOP("describe", "isentropic"));
    case VerticalMotion::Isopycnic:
        return translated(QT_TRANSLATE_NOOP("describe", "constant density"));
    case VerticalMotion::Isosigma:
        return translated(QT_TRANSLATE_NOOP("describe", "constant sigma"));
    case VerticalMotion::Divergence:
        return translated(QT_TRANSLATE_NOOP("describe", "divergence"));
    case VerticalMotion::MslToAgl:
        return translated(QT_TRANSLATE_NOOP("describe", "data with terrain slope"));
    case VerticalMotion::Average:
        return translated(QT_TRANSLATE_NOOP("describe", "data, averaged"));
    case VerticalMotion::Damped:
        return translated(QT_TRANSLATE_NOOP("describe", "data, damped"));
    case VerticalMotion::Auto:
        return translated(QT_TRANSLATE_NOOP("describe", "automatic"));
    }
    return {};
}

std::string unitName(HeightUnit unit)
{
    switch (unit) {
    case HeightUnit::MetresAboveGround:
        return translated(QT_TRANSLATE_NOOP("describe", "m above ground"));
    case HeightUnit::MetresAboveSeaLevel:
        return translated(QT_TRANSLATE_NOOP("describe", "m above sea level"));
    case HeightUnit::Hectopascal:
        return translated(QT_TRANSLATE_NOOP("describe", "hPa"));
    }
    return {};
}

std::string describeEnd(const Trajectory& trajectory)
{
    std::string text = describe(trajectory.end);
    if (!trajectory.points.empty())
        text += ", " + toIso(trajectory.timeOf(trajectory.points.back()));
    return text;
}

} // namespace windline

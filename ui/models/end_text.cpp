// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/end_text.h"

#include <QCoreApplication>

namespace windline {

namespace {

struct EndText { // the context of the words
    Q_DECLARE_TR_FUNCTIONS(EndText)
};

} // namespace

QString endText(EndReason reason, int count)
{
    switch (reason) {
    case EndReason::Running:
        return EndText::tr("%n still running", nullptr, count);
    case EndReason::Finished:
        return EndText::tr("%n finished", nullptr, count);
    case EndReason::LeftWest:
        return EndText::tr("%n left the grid at its west edge", nullptr, count);
    case EndReason::LeftEast:
        return EndText::tr("%n left the grid at its east edge", nullptr, count);
    case EndReason::LeftSouth:
        return EndText::tr("%n left the grid at its south edge", nullptr, count);
    case EndReason::LeftNorth:
        return EndText::tr("%n left the grid at its north edge", nullptr, count);
    case EndReason::AboveTop:
        return EndText::tr("%n rose above the highest level of the meteorology", nullptr, count);
    case EndReason::MissingData:
        return EndText::tr("%n reached places where the meteorology has missing values", nullptr, count);
    case EndReason::NoDataBeyond:
        return EndText::tr("%n reached a time without meteorology", nullptr, count);
    case EndReason::StartOutsideArea:
        return EndText::tr("%n starts lie outside the area of the meteorology", nullptr, count);
    case EndReason::StartOutsideTimes:
        return EndText::tr("%n starts lie outside the times of the meteorology", nullptr, count);
    case EndReason::StartAboveTop:
        return EndText::tr("%n starts lie above the highest level of the meteorology", nullptr, count);
    case EndReason::StartBelowGround:
        return EndText::tr("%n starts lie below the ground or the lowest level", nullptr, count);
    case EndReason::StartHeightUnknown:
        return EndText::tr("%n starts have heights that the meteorology cannot turn into a pressure; give them in hPa",
            nullptr, count);
    case EndReason::Cancelled:
        return EndText::tr("%n were cancelled", nullptr, count);
    case EndReason::Failed:
        return EndText::tr("%n could not go on", nullptr, count);
    }
    return {};
}

} // namespace windline

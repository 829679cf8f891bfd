// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/end_reason.h"

namespace windline {

std::string_view endReasonId(EndReason reason)
{
    switch (reason) {
    case EndReason::Running:
        return "running";
    case EndReason::Finished:
        return "finished";
    case EndReason::LeftWest:
        return "left_grid_west";
    case EndReason::LeftEast:
        return "left_grid_east";
    case EndReason::LeftSouth:
        return "left_grid_south";
    case EndReason::LeftNorth:
        return "left_grid_north";
    case EndReason::AboveTop:
        return "above_model_top";
    case EndReason::MissingData:
        return "missing_data";
    case EndReason::NoDataBeyond:
        return "no_data_beyond";
    case EndReason::StartOutsideArea:
        return "start_outside_area";
    case EndReason::StartOutsideTimes:
        return "start_outside_times";
    case EndReason::StartAboveTop:
        return "start_above_top";
    case EndReason::StartBelowGround:
        return "start_below_ground";
    case EndReason::StartHeightUnknown:
        return "start_height_unknown";
    case EndReason::Cancelled:
        return "cancelled";
    case EndReason::Failed:
        return "failed";
    }
    return "unknown";
}

} // namespace windline

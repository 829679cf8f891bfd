// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/exit_status.h"
#include "engine/model/engine_error.h"
#include "engine/readers/describe_inventory.h"
#include "engine/readers/open_reader.h"
#include "engine/trajectory_files/describe_trajectories.h"

#include <iostream>

namespace windline {

int infoCommand(const std::vector<std::string>& files)
{
    int status = exitDone;
    bool isFirst = true;
    for (const std::string& file : files) {
        try {
            const std::string text = holdsTrajectories(file) ? describeTrajectories(file, readTrajectories(file))
                                                             : describeInventory(*openReader(file));
            std::cout << (isFirst ? "" : "\n") << text;
            isFirst = false;
        } catch (const EngineError& error) {
            std::cerr << "windline-cli: " << error.what() << '\n';
            status = exitRequestWrong;
        }
    }
    return status;
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
// Saves a project again and again, each time with another number of starts and with a run more or less, until it is
// killed. Argument: the project file.
#include "tests/project/sample_project.h"

#include <cstdio>

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const std::filesystem::path file = argv[1];
    windline::ProjectMaker maker(static_cast<unsigned>(std::hash<std::string>()(argv[1])));
    windline::Project project = maker.make(file.parent_path(), 0);
    windline::StoredRuns stored;
    for (int i = 0;; ++i) {
        project.runs.push_back(maker.run(i + 1));
        if (project.runs.size() > 3)
            project.runs.erase(project.runs.begin());
        // Whole: the number of starts, and of each run, follow from the last run's number.
        project.starts.resize(static_cast<std::size_t>(1 + i % 7),
            {{"a start", 37.5, 127, 500, windline::HeightUnit::MetresAboveGround, {}}, 0, 0});
        for (std::size_t k = 0; k < project.starts.size(); ++k)
            project.starts[k].id = static_cast<int>(k) + 1;
        windline::writeProject(project, file, stored);
        std::puts("saved");
        std::fflush(stdout);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace windline {

// HYSPLIT's boundary files: what the ground is like, in cells of a regular grid that ASCDATA.CFG describes. As there, a
// place has the value of the cell that contains it; nothing is interpolated. Formats: HYSPLIT User's Guide, S410 and
// the files themselves (a row a line, northernmost first, four columns a number).
class BoundaryFiles {
public:
    // The folder of ASCDATA.CFG. ROUGLEN.ASC and TERRAIN.ASC lie in the folder that its last line names (relative to
    // its own) or else beside it; both may be missing. Throws EngineError that names file and line: FileNotFound,
    // NotReadable.
    explicit BoundaryFiles(const std::filesystem::path& folder);

    // Metres, positive, at any longitude; ASCDATA.CFG's default outside the grid, in cells without one, and without
    // ROUGLEN.ASC.
    double roughnessMetres(double latitude, double longitude) const;

    // Metres above sea level; nothing outside the grid and without TERRAIN.ASC.
    std::optional<double> terrainMetres(double latitude, double longitude) const;

    bool hasTerrain() const { return !m_terrainMetres.empty(); }

    // Sentences for the user about files that are missing.
    const std::vector<std::string>& notes() const { return m_notes; }

private:
    struct Geometry {
        double south = -90, west = -180; // corner of the grid
        double rowSpacing = 1, columnSpacing = 1; // degrees
        int rows = 0, columns = 0;
    };

    void readGeometry(const std::filesystem::path& file);
    std::filesystem::path find(const std::string& name) const;
    std::vector<short> readCells(const std::filesystem::path& file) const;
    std::optional<std::size_t> cellOf(double latitude, double longitude) const;

    Geometry m_geometry;
    double m_defaultRoughnessMetres = 0.2;
    std::filesystem::path m_folder, m_dataFolder;
    std::vector<short> m_roughnessCentimetres, m_terrainMetres; // [row from north][column]; empty: no such file
    std::vector<std::string> m_notes;
};

// The first of these folders that holds an ASCDATA.CFG: CONTROL's (empty: none), the one that was asked for, and
// windline/bdyfiles among the settings ($XDG_CONFIG_HOME or ~/.config). Nothing when none does.
std::optional<std::filesystem::path> findBoundaryFiles(
    const std::filesystem::path& controlFolder, const std::optional<std::filesystem::path>& askedFor = std::nullopt);

} // namespace windline

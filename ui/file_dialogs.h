// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <vector>

class QMimeData;
class QWidget;

namespace windline {

// Each opens its dialog and returns at once; the answer comes when the user has chosen, and never when they cancel.
void askForMeteorologyFiles(
    QWidget* parent, const std::function<void(const std::vector<std::filesystem::path>&)>& answer);
void askForProject(QWidget* parent, const std::function<void(const std::filesystem::path&)>& answer);
// Proposes a name in a folder; what is chosen ends in ".windline".
void askForProjectToSave(QWidget* parent, const std::filesystem::path& proposal,
    const std::function<void(const std::filesystem::path&)>& answer);
void askForControl(QWidget* parent, const std::function<void(const std::filesystem::path&)>& answer);
void askForControlToSave(QWidget* parent, const std::function<void(const std::filesystem::path&)>& answer);
void askForTrajectoryFiles(
    QWidget* parent, const std::function<void(const std::vector<std::filesystem::path>&)>& answer);
void askForStartsFile(QWidget* parent, const std::function<void(const std::filesystem::path&)>& answer);
void askForExportFile(QWidget* parent, const std::function<void(const std::filesystem::path&)>& answer);
void askForPlotFile(QWidget* parent, const std::function<void(const std::filesystem::path&)>& answer);
// The ending is known already: "png".
void askForMapPictureFile(
    QWidget* parent, const QString& suffix, const std::function<void(const std::filesystem::path&)>& answer);
void askForBenchmarkFile(QWidget* parent, const std::function<void(const std::filesystem::path&)>& answer);

// The files among what is dragged; nothing from other computers.
std::vector<std::filesystem::path> localFiles(const QMimeData* data);

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/run_report.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <vector>

namespace windline {

class MainWindow;
struct MeteorologySummary;
struct OpenedProject;

// What a picture is made of, without anybody at the window.
struct PictureOrder {
    std::vector<std::filesystem::path> files; // empty: the demonstration
    std::filesystem::path picture;
    std::vector<std::filesystem::path> exports;
    QString panel{}; // brought to the front: a dock's object name; empty: as it is
};

// Opens, runs (where there is meteorology), takes the window's picture and exports, each when the step before it is
// done; then says on standard output what was computed.
class PictureSession : public QObject {
    Q_OBJECT
public:
    PictureSession(MainWindow* window, PictureOrder order);

    void start();

signals:
    // 0: everything is done; 2: the request is wrong; 3: it could not go on. Standard error has said why.
    void finished(int exitStatus);

private:
    void open();
    void meteorologyOpened(const MeteorologySummary& summary);
    void projectOpened(const OpenedProject& opened);
    void nextWhenRead();
    void runFinished(const RunReport& report);
    void showPanel();
    void waitForMap();
    void takePicture();
    void exportNext();
    void printSummary() const;
    void fail(int exitStatus, const QString& message);

    MainWindow* m_window;
    PictureOrder m_order;
    std::size_t m_trajectoryFiles = 0; // that are still to be read
    bool m_hasMeteorology = false; // to come, or to be run
    std::size_t m_exported = 0; // how many of the exports are done
    std::vector<std::filesystem::path> m_written;
    QTimer m_patience;
    bool m_hasFailed = false;
};

} // namespace windline

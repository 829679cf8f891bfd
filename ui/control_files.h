// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/hysplit_files/hysplit_case.h"
#include "ui/models/meteorology_summary.h"

#include <QObject>

#include <optional>

class QWidget;

namespace windline {

// HYSPLIT's CONTROL and SETUP.CFG in and out of the window. What is wrong with a file is listed with its lines, and
// then nothing of it is used.
class ControlFiles : public QObject {
    Q_OBJECT
public:
    explicit ControlFiles(QWidget* window);

    // Reads the file and the SETUP.CFG beside it, then asks for its meteorology; the rest follows with it.
    void open(const std::filesystem::path& control);
    // Whether this is the meteorology that open() asked for. Then the case is taken, or what is wrong is told.
    bool takeMeteorology(const MeteorologySummary& meteorology);
    void forget() { m_waiting.reset(); } // other meteorology was opened meanwhile

    // Says first what the two files cannot hold, and waits for an answer if there is anything to say.
    void save(const RunRequest& request, const std::filesystem::path& control);

    QString problems() const { return m_problems; } // of what was refused last, a line each

signals:
    void meteorologyWanted(const std::vector<std::filesystem::path>& files);
    void opened(const windline::RunRequest& request, const QString& message);
    void refused(const QString& message); // one sentence; the list is shown by now
    void saved(const QString& message);

private:
    void refuse(const std::filesystem::path& file, const QStringList& problems);
    void write(const RunRequest& request, const std::filesystem::path& control);

    QWidget* m_window;
    QString m_problems;
    std::optional<HysplitCase> m_waiting; // for its meteorology
};

} // namespace windline

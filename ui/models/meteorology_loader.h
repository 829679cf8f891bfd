// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/meteorology_summary.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace windline {

// Opens meteorology in the background. Of several requests only the last one is answered.
class MeteorologyLoader : public QObject {
    Q_OBJECT
public:
    explicit MeteorologyLoader(QObject* parent = nullptr);
    ~MeteorologyLoader() override;

    void load(const std::vector<std::filesystem::path>& files);
    // Writes the demonstration's meteorology into the file first.
    void loadDemonstration(const std::filesystem::path& file);
    void forget() { ++m_lastRequest; } // nothing that was asked for is answered any more

signals:
    void loaded(const windline::MeteorologySummary& summary);

private:
    void start(std::function<MeteorologySummary()> work);

    QThreadPool m_pool; // one thread: the libraries below read one file at a time anyway
    int m_lastRequest = 0;
};

} // namespace windline

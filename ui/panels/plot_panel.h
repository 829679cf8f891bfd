// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plot_series.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace windline {

class OpenedTrajectories;
class PlotCanvas;
class Selection;
class TrajectoryModel;
struct PlotChoice;
struct PlotContent;

// What the trajectories of the run and of opened files pass through, against time. Very many are made ready on another
// thread; until they are, it shows what it had.
class PlotPanel : public QWidget {
    Q_OBJECT
public:
    PlotPanel(TrajectoryModel* run, OpenedTrajectories* opened, Selection* selection, QWidget* parent = nullptr);
    ~PlotPanel() override;

    PlotCanvas* canvas() const { return m_canvas; }
    PlotQuantity quantity() const;
    void setQuantity(const PlotQuantity& quantity); // kept for later where nothing of it is recorded now
    PlotTime time() const;
    void setTime(PlotTime time);

    void setCurrentTime(std::optional<Time> time);
    void setCredits(const QString& credits) { m_credits = credits; } // below pictures: where the data come from
    // Throws EngineError (NotWritable, UnknownFormat).
    void exportTo(const std::filesystem::path& file);

    QString hint() const; // why nothing is drawn; empty when something is

signals:
    void exportWanted();
    void hovered(std::optional<windline::Time> time);
    void chosen(); // another quantity or axis of time

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeChoices();
    std::vector<PlotSource> sources() const;
    void dataChanged();
    void offerQuantities();
    PlotChoice choice() const;
    void rebuild();
    void rebuildAside(std::vector<PlotSource> sources);
    void showContent(std::shared_ptr<const PlotContent> content);
    void showHint(const QString& hint);
    void select(int id, bool add);
    QString whyEmpty(const PlotContent& content) const;

    TrajectoryModel* m_run;
    OpenedTrajectories* m_opened;
    Selection* m_selection;
    PlotQuantity m_wanted; // what was chosen, though it may not be offered now
    QString m_credits;

    QComboBox* m_quantity;
    QComboBox* m_time;
    QCheckBox* m_percentiles;
    QPushButton* m_reset;
    QPushButton* m_export;
    PlotCanvas* m_canvas;
    QLabel* m_hint;
    QStackedLayout* m_stack; // the plot, or the hint
    QTimer m_rebuild;
    bool m_wantsPercentiles = false; // where there is a choice
    bool m_isStale = true; // to be built when it is seen
    bool m_isBuilding = false; // on another thread
    std::stop_source m_stop; // of what is built there
    QThreadPool m_pool;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QGeoCoordinate;
class QLabel;
class QProgressBar;

namespace windline {

// The line below the window: where the pointer is, what the run does or did, how far it is.
class RunStatus : public QStatusBar {
    Q_OBJECT
public:
    explicit RunStatus(QWidget* parent = nullptr);

    void showCoordinate(double latitudeDegrees, double longitudeDegrees);
    void clearCoordinate();
    void showSummary(const QString& text, const QString& details = {}); // details: in the tooltip
    // In the summary's place for some seconds, or until there is another summary.
    void showForAWhile(const QString& text);
    void showUntilNext(const QString& text); // in its place until something else is shown
    void endMessage(); // now
    QString summary() const; // as it is shown
    void showProgress(double fraction, double secondsLeft); // secondsLeft negative: not known yet
    void hideProgress();

private:
    QLabel* m_coordinate;
    QLabel* m_summary;
    QString m_text; // of the summary, whatever is shown in its place
    QString m_details;
    QTimer m_forAWhile;
    QLabel* m_timeLeft;
    QProgressBar* m_progress;
};

} // namespace windline

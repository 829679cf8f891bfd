// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/meteorology_summary.h"

#include <QGroupBox>

class QAction;
class QFormLayout;
class QLabel;

namespace windline {

class CollapsibleSection;

// Which meteorology is open and what it covers.
class MeteorologyBox : public QGroupBox {
    Q_OBJECT
public:
    explicit MeteorologyBox(QAction* open, QWidget* parent = nullptr);

    void showLoading(const std::vector<std::filesystem::path>& files);
    void showSummary(const MeteorologySummary& summary);

protected:
    void changeEvent(QEvent* event) override;

private:
    static QStringList firstOf(const QStringList& warnings);
    QLabel* addFact(QFormLayout* form, const QString& name);
    void setFact(QFormLayout* form, QLabel* value, const QString& text);
    void colourProblems();

    QLabel* m_files;
    QLabel* m_error;
    QWidget* m_warning; // the next two
    QLabel* m_warningIcon;
    QLabel* m_warnings;
    QFormLayout* m_facts;
    CollapsibleSection* m_details; // closed at first: the settings below are what one comes here for
    QFormLayout* m_more;
    QLabel* m_area;
    QLabel* m_grid;
    QLabel* m_times;
    QLabel* m_levels;
    QLabel* m_found;
    QLabel* m_missing;
    QLabel* m_notes;
};

} // namespace windline

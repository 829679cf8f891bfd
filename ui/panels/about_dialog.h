// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace windline {

// What this program is, of which parts, whose data it shows, and under which licences.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);

    // For a report of a problem: plain lines, in English.
    static QString versions();
};

} // namespace windline

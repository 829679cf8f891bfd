// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace windline {

// Tells when the map has come to rest: everything it waits for is there and nothing has stirred for a moment.
// The moment is needed because Qt Location says neither which tiles it will ask for nor when it shows them.
class SettleWatch : public QObject {
    Q_OBJECT

public:
    explicit SettleWatch(std::function<bool()> nothingUnderWay);

    void changed(); // something must be drawn anew
    void stirred(); // something happened on the way there
    bool isSettled() const { return m_settled; }

signals:
    void settled();

private:
    void check();

    std::function<bool()> m_nothingUnderWay;
    QTimer m_quiet;
    bool m_settled = false;
};

} // namespace windline

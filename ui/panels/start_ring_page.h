// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/starts/start_ring.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace windline {

class Gazetteer;
class MessageField;
class PlaceEdit;

// Asks for a ring of starts around a place.
class StartRingPage : public QWidget {
    Q_OBJECT
public:
    StartRingPage(const StartRing& ring, std::shared_ptr<const Gazetteer> gazetteer, QWidget* parent = nullptr);

    std::optional<StartRing> ring() const; // nothing while its centre is not understood

signals:
    void changed();

private:
    PlaceEdit* m_centre;
    MessageField* m_centreField;
    QDoubleSpinBox* m_radius;
    QSpinBox* m_count;
    QCheckBox* m_withCentre;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/starts/start_matrix.h"

#include <QLineEdit>

#include <memory>
#include <optional>

class QStringListModel;

namespace windline {

class Gazetteer;

// Asks for a place, by name or by coordinates as people type them. Names are completed from the gazetteer; a name that
// is typed half means the first of those it could be, and hint() says which.
class PlaceEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PlaceEdit(std::shared_ptr<const Gazetteer> gazetteer, QWidget* parent = nullptr);

    void setCoordinates(double latitudeDegrees, double longitudeDegrees);

    // What is meant; with a name when one was typed. Nothing when it is not understood.
    std::optional<StartPlace> place() const { return m_place; }
    // What was understood, or what can be typed.
    QString hint() const { return m_hint; }
    // Why nothing was understood, and what to do.
    QString problem() const { return m_problem; }

signals:
    void placeChanged();

private:
    void understand();
    void understandCoordinates();
    void understandName();
    void offerNames(const QString& typed);

    std::shared_ptr<const Gazetteer> m_gazetteer;
    QStringListModel* m_offers;
    std::optional<StartPlace> m_place;
    QString m_hint;
    QString m_problem;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/place_edit.h"

#include "engine/starts/coordinates.h"
#include "ui/map/gazetteer.h"

#include <QCompleter>
#include <QStringListModel>

#include <stdexcept>

namespace windline {

namespace {

constexpr std::size_t mostOffers = 12;

} // namespace

PlaceEdit::PlaceEdit(std::shared_ptr<const Gazetteer> gazetteer, QWidget* parent)
    : QLineEdit(parent)
    , m_gazetteer(std::move(gazetteer))
    , m_offers(new QStringListModel(this))
{
    setAccessibleName(tr("Place or coordinates"));
    setPlaceholderText(tr("Seoul, or 37.5665, 126.9780"));
    setClearButtonEnabled(true);
    auto* completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the gazetteer has filtered them
    completer->setMaxVisibleItems(static_cast<int>(mostOffers));
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &PlaceEdit::offerNames);
    connect(this, &QLineEdit::textChanged, this, &PlaceEdit::understand);
    understand();
}

void PlaceEdit::setCoordinates(double latitudeDegrees, double longitudeDegrees)
{
    setText(QStringLiteral("%1, %2").arg(latitudeDegrees, 0, 'f', 3).arg(longitudeDegrees, 0, 'f', 3));
}

void PlaceEdit::offerNames(const QString& typed)
{
    QStringList names;
    if (m_gazetteer && !looksLikeCoordinates(typed.toStdString()))
        for (const GazetteerPlace* place : m_gazetteer->find(typed, mostOffers))
            names << place->label();
    m_offers->setStringList(names);
}

void PlaceEdit::understand()
{
    m_place.reset();
    m_hint.clear();
    m_problem.clear();
    if (text().trimmed().isEmpty())
        m_hint = tr("A name such as Seoul, or coordinates such as 37.5665, 126.9780 or 37°33'58\"N 126°58'41\"E.");
    else if (looksLikeCoordinates(text().toStdString()))
        understandCoordinates();
    else
        understandName();
    emit placeChanged();
}

void PlaceEdit::understandCoordinates()
{
    try {
        const Coordinates read = parseCoordinates(text().toStdString());
        m_place = StartPlace{{}, read.latitudeDegrees, read.longitudeDegrees};
        m_hint = QString::fromStdString(decimalText(read) + "  =  " + sexagesimalText(read));
    } catch (const std::invalid_argument& refusal) {
        m_problem = QString::fromStdString(refusal.what());
    }
}

void PlaceEdit::understandName()
{
    const auto found = m_gazetteer ? m_gazetteer->find(text(), 1) : std::vector<const GazetteerPlace*>();
    if (found.empty()) {
        m_problem = !m_gazetteer || m_gazetteer->places().empty()
            ? tr("No place names are installed (libmagics++-data): type coordinates such as 37.5665, 126.9780.")
            : tr("No place is known by this name: try another spelling, a larger town near it, or coordinates.");
        return;
    }
    const GazetteerPlace& place = *found.front();
    m_place = StartPlace{place.name.toStdString(), place.latitudeDegrees, place.longitudeDegrees};
    m_hint = QStringLiteral("%1: %2").arg(
        place.label(), QString::fromStdString(decimalText({place.latitudeDegrees, place.longitudeDegrees})));
}

} // namespace windline

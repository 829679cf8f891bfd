// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace windline {

struct GazetteerPlace {
    QString name;
    QString region; // province or state; may be empty
    QString country;
    double latitudeDegrees = 0;
    double longitudeDegrees = 0;
    qint64 population = 0;
    QStringList otherNames; // other spellings, other languages

    // "Springfield, Illinois, United States of America": what tells it from others of its name.
    QString label() const;
};

// Places by name, without a network. Capitals, accents, apostrophes and hyphens make no difference, and half-typed
// Hangul finds what it begins ("서우" finds 서울). Any thread may search.
class Gazetteer {
public:
    Gazetteer() = default;
    explicit Gazetteer(std::vector<GazetteerPlace> places);

    // Those of which a name, or a later word of it, begins with the text: exact names first, then by population. What
    // follows a comma narrows it to regions and countries that begin so ("Paris, Fr").
    std::vector<const GazetteerPlace*> find(const QString& text, std::size_t most) const;

    const std::vector<GazetteerPlace>& places() const { return m_places; }

    // As it compares names: "São Paulo" is "sao paulo". Hangul is taken apart into its letters.
    static QString folded(const QString& name);

private:
    struct Entry {
        QString key; // folded name from one of its words on
        std::size_t place = 0;
        bool isWholeName = true;
    };

    std::vector<GazetteerPlace> m_places;
    std::vector<Entry> m_entries; // by key
};

// Names of places and countries in another language, as resources/gazetteer holds them: name, country and the other
// name, separated by tabs, a line each; without a name it is the country's. "#" begins a comment.
struct NamesInLanguage {
    QHash<QString, QString> countries;
    QHash<QString, QString> places; // by name + tab + country

    static NamesInLanguage parse(const QString& text);
};

// Adds them to the places they mean (of several with one name in a country, the largest). "Shown": they and the
// countries become what the places are called, and the names they had can still be searched.
void addNames(std::vector<GazetteerPlace>& places, const NamesInLanguage& names, bool shown);

} // namespace windline

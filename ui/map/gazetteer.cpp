// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/gazetteer.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace windline {

namespace {

// Letters that Unicode does not take apart.
QString plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case 0xF8: // ø
        return QStringLiteral("o");
    case 0x142: // ł
        return QStringLiteral("l");
    case 0x111: // đ
    case 0xF0: // ð
        return QStringLiteral("d");
    case 0xE6: // æ
        return QStringLiteral("ae");
    case 0x153: // œ
        return QStringLiteral("oe");
    case 0xFE: // þ
        return QStringLiteral("th");
    case 0x131: // ı
        return QStringLiteral("i");
    default:
        return letter;
    }
}

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'`' || character == QChar(0x2019) || character == QChar(0x2018);
}

} // namespace

QString GazetteerPlace::label() const
{
    QStringList parts{name};
    if (!region.isEmpty() && Gazetteer::folded(region) != Gazetteer::folded(name))
        parts << region;
    if (!country.isEmpty() && country != name)
        parts << country;
    return parts.join(QStringLiteral(", "));
}

QString Gazetteer::folded(const QString& name)
{
    QString result;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.isMark() || isApostrophe(character))
            continue;
        if (character.isLetterOrNumber())
            result += plainLetter(character);
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    return result.trimmed();
}

Gazetteer::Gazetteer(std::vector<GazetteerPlace> places)
    : m_places(std::move(places))
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        QSet<QString> known;
        for (const QString& name : QStringList{m_places[i].name} + m_places[i].otherNames) {
            const QString key = folded(name);
            if (key.isEmpty() || known.contains(key))
                continue;
            known.insert(key);
            m_entries.push_back({key, i, true});
            for (qsizetype blank = key.indexOf(u' '); blank >= 0; blank = key.indexOf(u' ', blank + 1))
                m_entries.push_back({key.mid(blank + 1), i, false});
        }
    }
    std::ranges::sort(m_entries, {}, &Entry::key);
}

std::vector<const GazetteerPlace*> Gazetteer::find(const QString& text, std::size_t most) const
{
    const qsizetype comma = text.indexOf(u',');
    const QString prefix = folded(text.left(comma));
    QStringList within;
    if (comma >= 0)
        for (const QString& part : text.mid(comma + 1).split(u','))
            if (const QString key = folded(part); !key.isEmpty())
                within << key;
    if (prefix.isEmpty())
        return {};

    std::unordered_map<std::size_t, bool> found; // place, and whether the text is all of a name
    const auto first = std::ranges::lower_bound(m_entries, prefix, {}, &Entry::key);
    for (auto entry = first; entry != m_entries.end() && entry->key.startsWith(prefix); ++entry)
        found[entry->place] |= entry->isWholeName && entry->key == prefix;

    std::vector<std::pair<const GazetteerPlace*, bool>> ranked;
    for (const auto& [index, isExact] : found) {
        const GazetteerPlace& place = m_places[index];
        const bool lies = std::ranges::all_of(within, [&](const QString& key) {
            return folded(place.region).startsWith(key) || folded(place.country).startsWith(key)
                || (" " + folded(place.country)).contains(" " + key);
        });
        if (lies)
            ranked.emplace_back(&place, isExact);
    }
    std::ranges::sort(ranked, [](const auto& a, const auto& b) {
        return std::tuple(!a.second, -a.first->population, a.first)
            < std::tuple(!b.second, -b.first->population, b.first);
    });
    std::vector<const GazetteerPlace*> best;
    for (std::size_t i = 0; i < std::min(most, ranked.size()); ++i)
        best.push_back(ranked[i].first);
    return best;
}

NamesInLanguage NamesInLanguage::parse(const QString& text)
{
    NamesInLanguage names;
    for (const QString& line : text.split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() != 3)
            continue;
        if (cells[0].isEmpty())
            names.countries.insert(cells[1], cells[2].trimmed());
        else
            names.places.insert(cells[0] + u'\t' + cells[1], cells[2].trimmed());
    }
    return names;
}

void addNames(std::vector<GazetteerPlace>& places, const NamesInLanguage& names, bool shown)
{
    std::vector<GazetteerPlace*> bySize;
    for (GazetteerPlace& place : places)
        bySize.push_back(&place);
    std::ranges::stable_sort(bySize, std::ranges::greater(), &GazetteerPlace::population);
    QSet<QString> given;
    for (GazetteerPlace* place : bySize) {
        const QString key = place->name + u'\t' + place->country;
        const QString name = given.contains(key) ? QString() : names.places.value(key);
        if (!name.isEmpty()) {
            given.insert(key);
            place->otherNames << (shown ? place->name : name);
            if (shown)
                place->name = name;
        }
        if (shown && names.countries.contains(place->country)) {
            place->country = names.countries.value(place->country);
            if (!name.isEmpty())
                place->region.clear(); // in another language than the rest, and not needed
        }
    }
}

} // namespace windline

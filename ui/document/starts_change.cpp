// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/starts_change.h"

#include "ui/document/change_text.h"
#include "ui/models/display_text.h"

#include <QSet>

#include <algorithm>

namespace windline {

namespace {

using Entry = StartPointModel::Entry;

// Those that are not in the other list; a start stays itself whatever is changed of it.
std::vector<const Entry*> onlyIn(const std::vector<Entry>& list, const std::vector<Entry>& other)
{
    QSet<int> ids;
    ids.reserve(static_cast<qsizetype>(other.size()));
    for (const Entry& entry : other)
        ids.insert(entry.id);
    std::vector<const Entry*> only;
    for (const Entry& entry : list)
        if (!ids.contains(entry.id))
            only.push_back(&entry);
    return only;
}

// Names can be as long as people like; menus cannot.
QString nameOf(const StartPoint& start)
{
    constexpr qsizetype most = 30;
    const QString name = startLabel(start);
    return name.size() > most ? name.left(most - 1) + u'…' : name;
}

QString textOfOne(const StartPoint& before, const StartPoint& after)
{
    const QString name = nameOf(before);
    StartPoint same = after;
    same.latitudeDegrees = before.latitudeDegrees;
    same.longitudeDegrees = before.longitudeDegrees;
    if (same == before)
        return ChangeText::tr("move of %1").arg(name);
    same = after;
    same.name = before.name;
    if (same == before)
        return ChangeText::tr("renaming of %1").arg(name);
    same = after;
    same.height = before.height;
    same.heightUnit = before.heightUnit;
    if (same == before)
        return ChangeText::tr("change of the height of %1").arg(name);
    same = after;
    same.time = before.time;
    if (same == before)
        return ChangeText::tr("change of the time of %1").arg(name);
    return ChangeText::tr("change of %1").arg(name);
}

} // namespace

std::size_t StartsChange::bytes() const
{
    std::size_t bytes = (before.capacity() + after.capacity()) * sizeof(Entry);
    for (const auto* entries : {&before, &after})
        for (const Entry& entry : *entries)
            bytes += entry.start.name.size() + entry.start.origin.size();
    return bytes;
}

QString StartsChange::text() const
{
    const std::vector<const Entry*> removed = onlyIn(before, after);
    const std::vector<const Entry*> added = onlyIn(after, before);
    if (!removed.empty() && !added.empty())
        return ChangeText::tr("change of the starts");
    if (removed.size() == 1)
        return ChangeText::tr("removal of %1").arg(nameOf(removed.front()->start));
    if (!removed.empty())
        return ChangeText::tr("removal of %n starts", nullptr, static_cast<int>(removed.size()));
    if (added.size() == 1)
        return ChangeText::tr("adding of %1").arg(nameOf(added.front()->start));
    if (!added.empty())
        return ChangeText::tr("adding of %n starts", nullptr, static_cast<int>(added.size()));
    if (before.size() == 1 && after.size() == 1)
        return textOfOne(before.front().start, after.front().start);
    int changed = 0;
    for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
        changed += before[i] == after[i] ? 0 : 1;
    return ChangeText::tr("change of %n starts", nullptr, changed);
}

StartsChange startsChange(std::span<const Entry> before, std::span<const Entry> after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t first = 0;
    while (first < shorter && before[first] == after[first])
        ++first;
    std::size_t last = 0; // counted from the end
    while (last < shorter - first && before[before.size() - 1 - last] == after[after.size() - 1 - last])
        ++last;
    const auto middle = [&](std::span<const Entry> entries) {
        const auto part = entries.subspan(first, entries.size() - first - last);
        return std::vector<Entry>(part.begin(), part.end());
    };
    return {first, middle(before), middle(after)};
}

void apply(const StartsChange& change, bool back, std::vector<Entry>& entries)
{
    const std::vector<Entry>& out = back ? change.after : change.before;
    const std::vector<Entry>& in = back ? change.before : change.after;
    const auto first = entries.begin() + static_cast<std::ptrdiff_t>(change.first);
    const std::size_t common = std::min(out.size(), in.size());
    const auto copied = std::copy_n(in.begin(), common, first);
    if (out.size() > common)
        entries.erase(copied, copied + static_cast<std::ptrdiff_t>(out.size() - common));
    else
        entries.insert(copied, in.begin() + static_cast<std::ptrdiff_t>(common), in.end());
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/start_table.h"

#include "ui/models/model_roles.h"
#include "ui/models/start_point_model.h"

#include <QRegularExpression>

#include <tuple>

namespace windline {

namespace {

QString folded(const QString& text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!character.isMark())
            result += character;
    return result;
}

// Numbers in names by their size. (QCollator could, but not in every locale.)
bool comesBefore(const QString& left, const QString& right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto numberAt = [](const QString& text, qsizetype& at) {
        while (at < text.size() && text[at] == u'0')
            ++at;
        const qsizetype first = at;
        while (at < text.size() && text[at].isDigit())
            ++at;
        return QStringView(text).mid(first, at - first);
    };
    while (i < left.size() && j < right.size()) {
        if (left[i].isDigit() && right[j].isDigit()) {
            const QStringView a = numberAt(left, i);
            const QStringView b = numberAt(right, j);
            if (a.size() != b.size() || a != b)
                return a.size() != b.size() ? a.size() < b.size() : a < b;
        } else if (left[i] != right[j]) {
            return left[i] < right[j];
        } else {
            ++i;
            ++j;
        }
    }
    return left.size() - i < right.size() - j;
}

} // namespace

StartTable::StartTable(StartPointModel* starts, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_starts(starts)
{
    setSortRole(SortRole);
    setSourceModel(starts);
}

void StartTable::setFilterText(const QString& text)
{
    static const QRegularExpression numbers(QStringLiteral(R"(^#?(\d{1,7})(?:\s*[-–]\s*(\d{1,7}))?$)"));
    m_text = folded(text.trimmed());
    m_numbers.reset();
    if (const auto match = numbers.match(text.trimmed()); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        m_numbers = {first, match.captured(2).isEmpty() ? first : match.captured(2).toInt()};
    }
    invalidateFilter();
}

bool StartTable::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    switch (left.column()) {
    case StartPointModel::Name:
        return comesBefore(folded(left.data(SortRole).toString()), folded(right.data(SortRole).toString()));
    case StartPointModel::Height: { // 850 hPa is no less than 1000 m
        const StartPoint& a = m_starts->start(left.row());
        const StartPoint& b = m_starts->start(right.row());
        return std::tuple(a.heightUnit, a.height) < std::tuple(b.heightUnit, b.height);
    }
    default:
        return QSortFilterProxyModel::lessThan(left, right);
    }
}

bool StartTable::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (parent.isValid() || m_text.isEmpty())
        return true;
    if (m_numbers && row + 1 >= m_numbers->first && row + 1 <= m_numbers->second)
        return true;
    return folded(QString::fromStdString(m_starts->start(row).name)).contains(m_text);
}

} // namespace windline

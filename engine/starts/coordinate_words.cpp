// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/starts/coordinate_words.h"

#include <QHash>
#include <QStringView>

namespace windline {

namespace {

using Word = CoordinateWord;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9'; // no other script's: they would not be read back
}

const QHash<QString, Word>& knownWords()
{
    static const QHash<QString, Word> words = [] {
        QHash<QString, Word> known;
        const auto add = [&known](const Word& word, std::initializer_list<const char*> spellings) {
            for (const char* spelling : spellings)
                known.insert(QString::fromUtf8(spelling), word);
        };
        add({.kind = Word::Hemisphere, .value = 1, .place = 0}, {"n", "north", "nord", "norte", "북위", "북"});
        add({.kind = Word::Hemisphere, .value = -1, .place = 0}, {"s", "south", "sud", "süd", "sur", "남위", "남"});
        add({.kind = Word::Hemisphere, .value = 1, .place = 1}, {"e", "east", "ost", "est", "동경", "동"});
        add({.kind = Word::Hemisphere, .value = -1, .place = 1}, {"w", "west", "서경", "서"});
        add({.kind = Word::Axis, .place = 0}, {"lat", "latitude", "위도"});
        add({.kind = Word::Axis, .place = 1}, {"lon", "long", "lng", "longitude", "경도"});
        add({.kind = Word::Unit, .place = 0}, {"d", "deg", "degree", "degrees", "도"});
        add({.kind = Word::Unit, .place = 1}, {"m", "min", "minute", "minutes", "분"});
        add({.kind = Word::Unit, .place = 2}, {"sec", "second", "seconds", "초"});
        return known;
    }();
    return words;
}

// The unit that a mark stands for, in all the forms in which keyboards and documents have it; -1 for no mark.
int unitOfMark(QChar mark)
{
    static const QString degrees = QString::fromUtf8("°º˚∘");
    static const QString minutes = QString::fromUtf8("'′’‘ʹʼ´`");
    static const QString seconds = QString::fromUtf8("\"″”“„ʺ˝");
    return degrees.contains(mark) ? 0 : minutes.contains(mark) ? 1 : seconds.contains(mark) ? 2 : -1;
}

bool isMinus(QChar character)
{
    return character == u'-' || character == QChar(0x2212) || character == QChar(0x2013);
}

class Scanner {
public:
    Scanner(const QString& text, bool decimalComma)
        : m_text(text)
        , m_decimalComma(decimalComma)
    {
    }

    CoordinateWords scan()
    {
        while (skipBlanks(), m_at < m_text.size() && m_found.unknown.isEmpty())
            scanOne();
        return std::move(m_found);
    }

private:
    QChar at(qsizetype index) const { return index < m_text.size() ? m_text[index] : QChar(); }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool joinsNumbers() const { return m_at > 0 && isDigit(m_text[m_at - 1]) && isDigit(at(m_at + 1)); }

    void add(const Word& word, qsizetype length)
    {
        m_found.words.push_back(word);
        m_at += length;
    }

    void scanOne()
    {
        const QChar next = m_text[m_at];
        const bool pointFirst = next == u'.' && isDigit(at(m_at + 1));
        if (isDigit(next) || pointFirst)
            scanNumber(false, false);
        else if (next == u':' && joinsNumbers())
            add({.kind = Word::Joint}, 1);
        else if (isMinus(next) && joinsNumbers())
            add({.kind = Word::Joint}, 1);
        else if (isMinus(next) || next == u'+')
            scanSigned();
        else if (unitOfMark(next) >= 0)
            scanMark(unitOfMark(next));
        else if (next == u';' || next == u'/' || next == u'|' || (next == u',' && !m_decimalComma))
            add({.kind = Word::Separator}, 1);
        else if ((next == u':' || next == u'=') && !m_found.words.empty() && m_found.words.back().kind == Word::Axis)
            ++m_at; // "lat: 37.5"
        else if (next.isLetter())
            scanLetters();
        else
            m_found.unknown = next;
    }

    void scanSigned()
    {
        const bool negative = isMinus(m_text[m_at]);
        ++m_at;
        skipBlanks();
        if (isDigit(at(m_at)) || (at(m_at) == u'.' && isDigit(at(m_at + 1))))
            scanNumber(negative, true);
        else
            m_found.unknown = negative ? QStringLiteral("-") : QStringLiteral("+");
    }

    void scanNumber(bool negative, bool hasSign)
    {
        const qsizetype first = m_at;
        while (isDigit(at(m_at)))
            ++m_at;
        const QChar point = at(m_at);
        const bool isPoint = point == u'.' || (point == u',' && m_decimalComma && isDigit(at(m_at + 1)));
        if (isPoint) {
            ++m_at;
            while (isDigit(at(m_at)))
                ++m_at;
        }
        QString digits = m_text.mid(first, m_at - first);
        digits.replace(u',', u'.');
        m_found.words.push_back({.kind = Word::Number,
            .value = digits.toDouble(),
            .place = 0,
            .negative = negative,
            .hasSign = hasSign,
            .isWhole = !isPoint});
    }

    void scanMark(int unit)
    {
        // '' and ′′ are seconds, where the keyboard has nothing better.
        const bool twice = unit == 1 && at(m_at + 1) == m_text[m_at];
        add({.kind = Word::Unit, .place = twice ? 2 : unit}, twice ? 2 : 1);
    }

    void scanLetters()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        // Several may stand together: "33minN", "41초동경".
        const QString letters = m_text.mid(m_at, end - m_at).toLower();
        std::vector<Word> words;
        for (qsizetype from = 0; from < letters.size();) {
            qsizetype length = letters.size() - from;
            while (length > 0 && !knownWords().contains(letters.mid(from, length)))
                --length;
            if (length == 0) {
                m_found.unknown = m_text.mid(m_at, end - m_at);
                return;
            }
            words.push_back(knownWords().value(letters.mid(from, length)));
            from += length;
        }
        m_found.words.insert(m_found.words.end(), words.begin(), words.end());
        m_at = end;
        if (at(m_at) == u'.' && !isDigit(at(m_at + 1)))
            ++m_at; // "N.", "min."
    }

    const QString& m_text;
    bool m_decimalComma;
    qsizetype m_at = 0;
    CoordinateWords m_found;
};

} // namespace

CoordinateWords coordinateWords(const QString& text, bool decimalComma)
{
    return Scanner(text, decimalComma).scan();
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hysplit_files/namelist.h"

#include "engine/hysplit_files/fortran_values.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>

namespace windline {

namespace {

constexpr int mostRepeats = 1000; // of 1000*0; more is no list of this program's

std::string capitals(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(
        result, result.begin(), [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::toupper(c) : c); });
    return result;
}

struct Token {
    enum Kind { Word, Quoted, Equals, Comma, End } kind = Word;
    std::string text;
    int line = 0;
};

// Takes a file's group apart, line by line.
class NamelistParser {
public:
    NamelistParser(
        std::span<const std::string> lines, std::string_view group, FileMessages& problems, FileMessages& warnings)
        : m_lines(lines)
        , m_group(capitals(group))
        , m_problems(problems)
        , m_warnings(warnings)
    {
    }

    NamelistText parse()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            m_line = static_cast<int>(i) + 1;
            std::string_view rest = betweenBlanks(m_lines[i]);
            if (m_state == State::Before)
                rest = afterGroupName(rest);
            if (m_state == State::Inside)
                rest = readTokens(rest);
            if (m_state == State::After && !rest.empty() && !rest.starts_with('!'))
                m_warnings.add(m_line,
                    inHysplitFiles(
                        QT_TRANSLATE_NOOP("hysplit_files", "“%1” stands outside the group &%2 and is not used."))
                        .arg(shown(rest), QString::fromStdString(m_group)));
        }
        const int last = std::max<int>(1, static_cast<int>(m_lines.size()));
        if (m_state == State::Before)
            m_problems.add(last,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "the file ends without the group &%1."))
                    .arg(QString::fromStdString(m_group)));
        else if (m_state == State::Inside)
            m_problems.add(last,
                inHysplitFiles(
                    QT_TRANSLATE_NOOP("hysplit_files", "the group &%1 is not ended; write / in a line of its own."))
                    .arg(QString::fromStdString(m_group)));
        makeEntries();
        return std::move(m_text);
    }

private:
    enum class State { Before, Inside, After };

    std::string_view afterGroupName(std::string_view rest)
    {
        if (rest.empty() || rest.starts_with('!'))
            return {};
        const std::string word = capitals(rest.substr(0, rest.find_first_of(" \t,!/")));
        if (word != '&' + m_group && word != '$' + m_group) {
            m_warnings.add(m_line,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "“%1” stands outside the group &%2 and is not used."))
                    .arg(shown(rest), QString::fromStdString(m_group)));
            return {};
        }
        m_state = State::Inside;
        m_text.groupLine = m_line;
        return betweenBlanks(rest.substr(word.size()));
    }

    void add(Token::Kind kind, std::string_view text) { m_tokens.push_back({kind, std::string(text), m_line}); }

    // Returns what stands behind the end of the group.
    std::string_view readTokens(std::string_view rest)
    {
        while (true) {
            rest = betweenBlanks(rest);
            if (rest.empty() || rest.front() == '!')
                return {};
            if (rest.front() == '/' || rest.front() == '&' || rest.front() == '$') {
                m_state = State::After;
                const std::size_t length = rest.front() == '/' ? 1 : std::min<std::size_t>(4, rest.size());
                if (length > 1 && capitals(rest.substr(1, 3)) != "END")
                    m_problems.add(m_line,
                        inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "“%1” begins before / or &END."))
                            .arg(shown(rest)));
                return betweenBlanks(rest.substr(length));
            }
            if (rest.front() == '=' || rest.front() == ',') {
                add(rest.front() == '=' ? Token::Equals : Token::Comma, rest.substr(0, 1));
                rest.remove_prefix(1);
            } else if (rest.front() == '\'' || rest.front() == '"') {
                rest = readQuoted(rest);
            } else {
                const std::size_t length = std::min(rest.find_first_of(" \t=,!/'\""), rest.size());
                add(Token::Word, rest.substr(0, length));
                rest.remove_prefix(length);
            }
        }
    }

    std::string_view readQuoted(std::string_view rest)
    {
        const char quote = rest.front();
        rest.remove_prefix(1);
        std::string text;
        while (!rest.empty()) {
            if (rest.front() == quote && (rest.size() < 2 || rest[1] != quote)) {
                add(Token::Quoted, text);
                return rest.substr(1);
            }
            rest.remove_prefix(rest.front() == quote ? 1 : 0); // a doubled quote is one
            text += rest.front();
            rest.remove_prefix(1);
        }
        m_problems.add(m_line,
            inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "the quotation marks of “%1” are not closed."))
                .arg(shown(text)));
        add(Token::Quoted, text);
        return {};
    }

    bool isName(std::size_t i) const
    {
        return m_tokens[i].kind == Token::Word && i + 1 < m_tokens.size() && m_tokens[i + 1].kind == Token::Equals;
    }

    void makeEntries()
    {
        std::size_t i = 0;
        while (i < m_tokens.size()) {
            const Token& token = m_tokens[i];
            if (isName(i)) {
                m_text.entries.push_back({capitals(token.text), {}, token.line});
                i += 2;
                while (i < m_tokens.size() && !isName(i) && m_tokens[i].kind != Token::Equals)
                    addValue(m_tokens[i++]);
                continue;
            }
            if (token.kind != Token::Comma)
                m_problems.add(token.line,
                    inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "“%1” is neither a name with = nor a value."))
                        .arg(shown(token.text)));
            ++i;
        }
    }

    void addValue(const Token& token)
    {
        std::vector<std::string>& values = m_text.entries.back().values;
        const std::size_t star = token.kind == Token::Word ? token.text.find('*') : std::string::npos;
        const auto repeats =
            star == std::string::npos ? std::optional<long>(1) : integerInWord(token.text.substr(0, star));
        if (token.kind == Token::Comma)
            return;
        if (!repeats || *repeats < 1 || *repeats > mostRepeats) {
            m_problems.add(token.line,
                inHysplitFiles(QT_TRANSLATE_NOOP("hysplit_files", "“%1” is not a value.")).arg(shown(token.text)));
            return;
        }
        values.insert(values.end(), static_cast<std::size_t>(*repeats),
            star == std::string::npos ? token.text : token.text.substr(star + 1));
    }

    std::span<const std::string> m_lines;
    std::string m_group;
    FileMessages& m_problems;
    FileMessages& m_warnings;
    State m_state = State::Before;
    int m_line = 0;
    std::vector<Token> m_tokens;
    NamelistText m_text;
};

} // namespace

NamelistText parseNamelist(
    std::span<const std::string> lines, std::string_view group, FileMessages& problems, FileMessages& warnings)
{
    return NamelistParser(lines, group, problems, warnings).parse();
}

} // namespace windline

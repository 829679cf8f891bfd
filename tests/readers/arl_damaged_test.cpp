// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/open_reader.h"
#include "engine/threads/for_ranges.h"
#include "tests/readers/reading.h"
#include "tests/support/arl_file.h"

#include <QtTest>

#include <cmath>
#include <fstream>
#include <random>

using namespace windline;

// ARL files that were cut short or changed on the way: always a sentence, never a crash, and never wrong winds.
class ArlDamagedTest : public QObject {
    Q_OBJECT

    static constexpr std::size_t recordSize = 50 + 120; // of the sample: two of index, seven of data at each time
    static constexpr std::size_t timeSize = 9 * recordSize;

    TestFolder m_folder;

    void write(const std::string& content) { std::ofstream(m_folder.path("met.arl"), std::ios::binary) << content; }

    // Opens the file and reads all of it.
    std::optional<Refusal> readAll(const std::string& content)
    {
        write(content);
        return refusalOf([&] {
            const auto reader = openReader(m_folder.path("met.arl"));
            for (const FieldSource& source : reader->inventory().fields)
                for (std::size_t t = 0; t < reader->inventory().times.size(); ++t)
                    readField(*reader, source.field, t);
        });
    }

    // The sample's first time with these characters from this byte of the index on.
    static std::string withIndex(std::size_t byte, const std::string& characters)
    {
        return sample::arlFile(1).bytes().replace(50 + byte, characters.size(), characters);
    }

private slots:
    void wholeFile()
    {
        QVERIFY(!readAll(sample::arlFile().bytes()));
        QCOMPARE(sample::arlFile().bytes().size(), 2 * timeSize);
    }

    void cutAnywhere()
    {
        const std::string whole = sample::arlFile().bytes();
        for (std::size_t length = 50; length < whole.size(); length += 7) {
            const auto refused = readAll(whole.substr(0, length));
            QCOMPARE(refused.has_value(), length < timeSize);
            if (refused) {
                QCOMPARE(refused->kind, EngineError::Kind::NotReadable);
                QVERIFY2(refused->sentence.contains("met.arl is cut short"), qPrintable(refused->sentence));
            }
        }
    }

    void theLastTimeIsLeftOutWhereItIsIncomplete()
    {
        write(sample::arlFile().bytes().substr(0, 2 * timeSize - 1));
        auto reader = openReader(m_folder.path("met.arl"));
        QCOMPARE(reader->inventory().times.size(), std::size_t(1));
        QVERIFY(hasNote(*reader, "The file is cut short within its last time, 2020-01-01T03:00Z, which is left out"));
        QCOMPARE(reader->inventory().warnings, reader->inventory().notes);
        reader.reset();
        write(sample::arlFile().bytes() + "\n");
        reader = openReader(m_folder.path("met.arl"));
        QCOMPARE(reader->inventory().times.size(), std::size_t(2));
        QVERIFY(hasNote(*reader, "1 bytes after the last time are no meteorology"));
    }

    void indexes_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& content, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(content) << says;
        };
        const std::string whole = sample::arlFile().bytes();
        row("no columns", withIndex(93, "abc"), "byte 1: the header of its index tells no grid size");
        row("no rows", withIndex(96, "   "), "tells no grid size");
        row("negative columns", withIndex(93, "-12"), "tells no grid size");
        row("one row", withIndex(96, "  1"), "12 x 1 points is none");
        row("too small", withIndex(96, "  8"), "12 x 8 points is too small");
        row("absurdly big", std::string(whole).replace(12, 2, "ZZ"), "is cut short");
        row("no number", withIndex(23, "*******"), "the numbers of the grid");
        row("no levels", withIndex(99, "  0"), "tells no levels");
        row("more levels", withIndex(99, "999"), "level 5 of its index cannot be read");
        row("no kind of levels", withIndex(102, " 0"), "its levels are of a kind that is not known (0)");
        row("length too short", withIndex(104, " 110"), "its index is longer than its own header says");
        row("length too long", withIndex(104, "9999"), "its index ends too early");
        row("negative length", withIndex(104, "-999"), "its index is longer");
        row("minutes", withIndex(7, "77"), "the minutes");
        row("level without a number", withIndex(108, "UWND  "), "level 1 of its index");
        row("checksum", std::string(whole).replace(recordSize + 50, 3, "256"), "level 1 of its index");
        row("date", std::string(whole).replace(2, 2, "13"), "the date in the label");
        row("longitudes", withIndex(9 + 21, "  50.00"), "go round the Earth more than once");
        row("latitudes", withIndex(9 + 14, "  50.00"), "beyond the poles");
        row("no second index", std::string(whole).replace(timeSize + 14, 4, "XXXX"),
            "there is no index where the next time should begin");
        sample::ArlFile other = sample::arlFile();
        other.columns = 13;
        other.times.erase(other.times.begin());
        row("another grid", whole + other.bytes(), "The grid of ");
        other.columns = 12;
        other.levels[2] = "900.00";
        row("other levels", whole + other.bytes(), "The levels of ");
        other.levels[2] = "850.00";
        other.numbers[9] = 41;
        row("elsewhere", whole + other.bytes(), "The grid of ");
    }

    void indexes()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const auto refused = readAll(content.toStdString());
        QVERIFY(refused);
        QVERIFY2(refused->sentence.contains(says), qPrintable(refused->sentence));
        QVERIFY2(refused->sentence.contains("met.arl"), qPrintable(refused->sentence));
    }

    void anIndexOfTenThousandCharacters()
    {
        // Fortran writes asterisks for its length, which the table itself tells.
        QVERIFY(!readAll(withIndex(104, "****")));
    }

    void changedRecords()
    {
        const std::string whole = sample::arlFile().bytes();
        const std::size_t wind = 3 * recordSize; // behind two of index, and surface pressure: UWND at 1000 hPa
        for (std::size_t byte = 50; byte < recordSize; byte += 13) {
            std::string changed = whole;
            changed[wind + byte] = static_cast<char>(changed[wind + byte] ^ 0x10);
            const auto refused = readAll(changed);
            QVERIFY(refused);
            QCOMPARE(refused->kind, EngineError::Kind::NotReadable);
            QVERIFY2(refused->sentence.contains("met.arl is damaged: its UWND at 1000 hPa, 2020-01-01T00:00Z"),
                qPrintable(refused->sentence));
        }
        for (const auto& [byte, characters] :
            {std::pair<std::size_t, std::string>(14, "VWND"), {10, " 9"}, {18, "  x "}, {22, "**************"}}) {
            const auto refused = readAll(std::string(whole).replace(wind + byte, characters.size(), characters));
            QVERIFY(refused && refused->sentence.contains("is damaged: its UWND at 1000 hPa"));
        }
        // Only what is wanted is looked at.
        write(std::string(whole).replace(wind + 60, 1, "\xff"));
        const auto reader = openReader(m_folder.path("met.arl"));
        QVERIFY(!refusalOf([&] { readField(*reader, Field::NorthwardWind); }));
        QVERIFY(refusalOf([&] { readField(*reader, Field::EastwardWind); }));
    }

    void filesWithoutChecksums()
    {
        const std::string content = sample::arlFile().bytes();
        for (const char* none : {"  0", "   "}) {
            std::string index;
            for (std::size_t i = 0; i < 2; ++i)
                index += content.substr(i * recordSize + 50, 120);
            for (std::size_t at = 0; (at = index.find("WND", at)) != std::string::npos; at += 8)
                index.replace(at + 3, 3, none);
            std::string changed = content;
            for (std::size_t i = 0; i < 2; ++i)
                changed.replace(i * recordSize + 50, 120, index.substr(i * 120, 120));
            changed[3 * recordSize + 60] ^= 1;
            QVERIFY(!readAll(changed));
        }
    }

    void changedBytesNeverCrash_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::addColumn<int>("header"); // bytes to change: most of a file is data
        sample::ArlFile file = sample::arlFile();
        QTest::newRow("small") << QByteArray::fromStdString(file.bytes()) << int(2 * recordSize);
        file.columns = 1001;
        file.rows = 2;
        file.numbers = {0, 0, 60, 10, 3, 0, 30, 1, 1, 10, 20, 0};
        file.verticalFlag = 1;
        file.levels = {"1.0000", ".99500", ".50000", "0.1000"};
        QTest::newRow("big, Lambert, sigma") << QByteArray::fromStdString(file.bytes()) << 260;
    }

    void changedBytesNeverCrash()
    {
        QFETCH(QByteArray, whole);
        QFETCH(int, header);
        std::mt19937 random(19951016);
        const std::string letters = "0123456789 .-+*@ZE";
        int refused = 0;
        for (int i = 0; i < 600; ++i) {
            std::string changed = whole.toStdString();
            for (int j = 0; j < 2; ++j) {
                const std::size_t byte = random() % static_cast<std::size_t>(header);
                changed[byte] = i % 2 == 0 ? letters[random() % letters.size()] : static_cast<char>(random());
            }
            if (readAll(changed))
                ++refused;
        }
        QVERIFY(refused > 100);
    }

    // Records are decoded several at a time; what is read or said does not depend on how many.
    void ofSeveralDamagedRecordsTheHighestIsNamed()
    {
        constexpr int levels = 16;
        sample::ArlFile file = sample::arlFile(1);
        file.levels.resize(1);
        for (int level = 1; level <= levels; ++level) {
            file.levels.push_back(std::to_string(1000 - 50 * level) + ".00");
            file.levels.back().resize(6, '0');
        }
        file.times.front().records = {{0, "PRSS"}};
        for (int level = 1; level <= levels; ++level)
            for (const char* name : {"UWND", "VWND"})
                file.times.front().records.push_back({level, name});
        const std::string whole = file.bytes();
        std::string changed = whole;
        for (const int level : {2, 9, 13})
            changed[whole.size() - static_cast<std::size_t>(2 * (levels - level) + 2) * recordSize + 60] ^= 1;

        write(whole);
        setPreparationThreads(1);
        const std::vector<float> expected =
            readField(*openReader(m_folder.path("met.arl")), Field::EastwardWind)[Field::EastwardWind];
        setPreparationThreads(4);
        for (int i = 0; i < 20; ++i) {
            write(whole);
            QCOMPARE(
                readField(*openReader(m_folder.path("met.arl")), Field::EastwardWind)[Field::EastwardWind], expected);
            const auto refused = readAll(changed);
            QVERIFY(refused && refused->sentence.contains("its UWND at 350 hPa"));
        }
        setPreparationThreads(0);
    }

    void theFileShrinksWhileItIsRead()
    {
        write(sample::arlFile().bytes());
        const auto reader = openReader(m_folder.path("met.arl"));
        readField(*reader, Field::EastwardWind, 1);
        std::filesystem::resize_file(m_folder.path("met.arl"), timeSize);
        const auto refused = refusalOf([&] { readField(*reader, Field::EastwardWind, 1); });
        QVERIFY(refused && refused->sentence.contains("was changed while it was being read"));
        reader->release();
        QVERIFY(refusalOf([&] { readField(*reader, Field::EastwardWind, 1); }));
    }
};

QTEST_APPLESS_MAIN(ArlDamagedTest)
#include "arl_damaged_test.moc"

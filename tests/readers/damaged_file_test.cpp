// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/open_reader.h"
#include "tests/readers/reading.h"

#include <QtTest>

#include <fstream>
#include <random>

using namespace windline;

namespace {

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const std::filesystem::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary) << content;
}

// Opens the file and reads all of it.
void readAll(const std::filesystem::path& path)
{
    const auto reader = openReader(path);
    for (const FieldSource& source : reader->inventory().fields) {
        for (std::size_t t = 0; t < (source.constantInTime ? 1 : reader->inventory().times.size()); ++t)
            readField(*reader, source.field, t);
    }
}

} // namespace

// Files that were cut short or changed on the way: always a sentence, never a crash, and never zeros for wind.
class DamagedFileTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;

    std::string sampleOf(int format, bool records)
    {
        sample::File file;
        file.format = format;
        file.time.unlimited = records;
        file.variables = {sample::eastwardWind(), sample::northwardWind()};
        file.variables.front().type = NC_SHORT; // an odd number of bytes to pad
        file.variables.front().inFile = [](const sample::Position&) { return 7.0; };
        file.write(m_folder.path("whole.nc"));
        return contentOf(m_folder.path("whole.nc"));
    }

    static void formats()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("records");
        QTest::newRow("classic") << 0 << false;
        QTest::newRow("classic records") << 0 << true;
        QTest::newRow("64-bit offset") << NC_64BIT_OFFSET << false;
        QTest::newRow("64-bit offset records") << NC_64BIT_OFFSET << true;
        QTest::newRow("64-bit data") << NC_64BIT_DATA << false;
        QTest::newRow("64-bit data records") << NC_64BIT_DATA << true;
        QTest::newRow("NetCDF-4") << NC_NETCDF4 << true;
    }

private slots:
    void aWholeFileIsRead_data() { formats(); }
    void aWholeFileIsRead()
    {
        QFETCH(int, format);
        QFETCH(bool, records);
        write(m_folder.path("copy.nc"), sampleOf(format, records));
        QVERIFY(!refusalOf([&] { readAll(m_folder.path("copy.nc")); }));
    }

    void aFileCutShortIsRefused_data() { formats(); }
    void aFileCutShortIsRefused()
    {
        QFETCH(int, format);
        QFETCH(bool, records);
        const std::string whole = sampleOf(format, records);
        const std::filesystem::path path = m_folder.path("cut.nc");
        // The last bytes of a classic file may be padding, which nobody misses.
        const std::size_t longest = whole.size() - 4;
        const std::size_t step = std::max<std::size_t>(1, longest / 60);
        for (std::size_t length = 8; length <= longest; length += step) {
            write(path, whole.substr(0, length));
            const auto refused = refusalOf([&] { readAll(path); });
            QVERIFY2(refused, qPrintable(QString("%1 of %2 bytes").arg(length).arg(whole.size())));
            QCOMPARE(refused->kind, EngineError::Kind::NotReadable);
            QVERIFY2(refused->sentence.contains("cut.nc"), qPrintable(refused->sentence));
        }
    }

    void oneRecordOfBytesIsNotPadded()
    {
        // The format's special case: a lone record variable of a short type is stored without padding.
        sample::File file;
        file.format = 0;
        file.time = {"t", {0, 1, 2}, {}, NC_SHORT, true};
        file.write(m_folder.path("lone.nc"));
        const std::string whole = contentOf(m_folder.path("lone.nc"));
        const auto refused = refusalOf([&] { readAll(m_folder.path("lone.nc")); });
        QVERIFY(refused && refused->kind == EngineError::Kind::UnusableMeteorology); // whole, but no meteorology
        write(m_folder.path("lone.nc"), whole.substr(0, whole.size() - 3));
        const auto cut = refusalOf([&] { readAll(m_folder.path("lone.nc")); });
        QVERIFY(cut && cut->kind == EngineError::Kind::NotReadable);
    }

    void changedBytesNeverCrash_data() { formats(); }
    void changedBytesNeverCrash()
    {
        QFETCH(int, format);
        QFETCH(bool, records);
        const std::string whole = sampleOf(format, records);
        const std::filesystem::path path = m_folder.path("changed.nc");
        std::mt19937 random(20200101);
        int refused = 0;
        for (int i = 0; i < 100; ++i) {
            std::string changed = whole;
            // Most of the bytes of this small file are header.
            for (int j = 0; j < 3; ++j)
                changed[random() % changed.size()] = static_cast<char>(random());
            write(path, changed);
            if (refusalOf([&] { readAll(path); }))
                ++refused;
        }
        QVERIFY(refused > 10);
    }
};

QTEST_APPLESS_MAIN(DamagedFileTest)
#include "damaged_file_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/direct_read.h"
#include "engine/readers/open_reader.h"
#include "tests/readers/reading.h"

#include <netcdf.h>

#include <QtTest>

#include <array>
#include <cmath>
#include <cstring>
#include <fstream>

using namespace windline;

namespace {

constexpr std::array<std::size_t, 4> lengths{2, 3, 5, 8}; // times, levels, rows, columns

// How a file keeps its one field.
struct Storage {
    const char* name;
    bool isDirect;
    int format = NC_NETCDF4;
    nc_type type = NC_FLOAT;
    std::vector<std::size_t> chunk = {}; // empty: in one piece
    bool shuffle = false;
    int deflate = 0;
    bool checksums = false;
    int endian = NC_ENDIAN_NATIVE;
    bool unlimited = false; // time
    bool leavesOut = false; // writes the first time only
};

const std::vector<Storage> storages{
    {"classic", true, NC_CLASSIC_MODEL},
    {"classic, records", true, NC_CLASSIC_MODEL, NC_FLOAT, {}, false, 0, false, NC_ENDIAN_NATIVE, true},
    {"classic, records of shorts", true, NC_64BIT_OFFSET, NC_SHORT, {}, false, 0, false, NC_ENDIAN_NATIVE, true},
    {"64-bit data, doubles", true, NC_64BIT_DATA, NC_DOUBLE},
    {"one piece", true},
    {"one piece, big-endian", true, NC_NETCDF4, NC_DOUBLE, {}, false, 0, false, NC_ENDIAN_BIG},
    {"chunks, whole rows", true, NC_NETCDF4, NC_FLOAT, {1, 1, 5, 8}},
    {"chunks with ends", true, NC_NETCDF4, NC_FLOAT, {1, 2, 2, 3}},
    {"deflated", true, NC_NETCDF4, NC_FLOAT, {1, 2, 2, 3}, false, 4},
    {"deflated and shuffled", true, NC_NETCDF4, NC_FLOAT, {1, 2, 3, 5}, true, 1},
    {"deflated, shuffled shorts", true, NC_NETCDF4, NC_SHORT, {1, 3, 5, 8}, true, 9},
    {"deflated, shuffled big-endian doubles", true, NC_NETCDF4, NC_DOUBLE, {1, 1, 4, 4}, true, 1, false, NC_ENDIAN_BIG},
    {"with checksums", false, NC_NETCDF4, NC_FLOAT, {1, 2, 2, 3}, true, 1, true},
    {"chunks of several times", false, NC_NETCDF4, NC_FLOAT, {2, 1, 5, 8}, true, 1},
    {"integers", false, NC_NETCDF4, NC_INT},
    {"never written", false, NC_NETCDF4, NC_FLOAT, {1, 3, 5, 8}, true, 1, false, NC_ENDIAN_NATIVE, true, true},
};

double valueIn(std::size_t time, std::size_t level, std::size_t row, std::size_t column)
{
    return static_cast<double>(time * 1000 + level * 100 + row * 10 + column);
}

void check(int status)
{
    if (status != NC_NOERR)
        qFatal("%s", nc_strerror(status));
}

void write(const Storage& storage, const std::filesystem::path& path)
{
    int id = -1;
    check(nc_create(path.c_str(), (storage.format == NC_CLASSIC_MODEL ? 0 : storage.format) | NC_CLOBBER, &id));
    const std::array<const char*, 4> names{"time", "level", "latitude", "longitude"};
    const std::array<const char*, 4> units{"hours since 2020-01-01", "hPa", "degrees_north", "degrees_east"};
    const std::array<std::array<double, 8>, 4> values{{{0, 6}, {1000, 850, 500}, {60, 55, 50, 45, 40},
        {180, 225, 270, 315, 360, 405, 450, 495}}}; // from north to south, and cut where a snapshot is not
    std::array<int, 4> dimensions{};
    std::array<int, 4> coordinates{};
    for (std::size_t i = 0; i < 4; ++i) {
        check(nc_def_dim(id, names[i], i == 0 && storage.unlimited ? NC_UNLIMITED : lengths[i], &dimensions[i]));
        check(nc_def_var(id, names[i], NC_DOUBLE, 1, &dimensions[i], &coordinates[i]));
        check(nc_put_att_text(id, coordinates[i], "units", std::strlen(units[i]), units[i]));
    }
    int wind = -1;
    check(nc_def_var(id, "u", storage.type, 4, dimensions.data(), &wind));
    check(nc_put_att_text(id, wind, "units", 5, "m s-1"));
    if (storage.format == NC_NETCDF4) {
        if (!storage.chunk.empty())
            check(nc_def_var_chunking(id, wind, NC_CHUNKED, storage.chunk.data()));
        check(nc_def_var_deflate(id, wind, storage.shuffle, storage.deflate > 0, storage.deflate));
        if (storage.checksums)
            check(nc_def_var_fletcher32(id, wind, NC_FLETCHER32));
        check(nc_def_var_endian(id, wind, storage.endian));
    }
    check(nc_enddef(id));
    const std::array<std::size_t, 1> begin{0};
    for (std::size_t i = 0; i < 4; ++i)
        check(nc_put_vara_double(id, coordinates[i], begin.data(), &lengths[i], values[i].data()));
    std::vector<double> all;
    for (std::size_t time = 0; time < (storage.leavesOut ? 1 : lengths[0]); ++time)
        for (std::size_t level = 0; level < lengths[1]; ++level)
            for (std::size_t row = 0; row < lengths[2]; ++row)
                for (std::size_t column = 0; column < lengths[3]; ++column)
                    all.push_back(valueIn(time, level, row, column));
    const std::array<std::size_t, 4> start{};
    std::array<std::size_t, 4> count = lengths;
    if (storage.leavesOut)
        count[0] = 1;
    check(nc_put_vara_double(id, wind, start.data(), count.data(), all.data()));
    check(nc_close(id));
}

} // namespace

class DirectReadTest : public QObject {
    Q_OBJECT

    TestFolder m_folder;

    static void allStorages()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < storages.size(); ++i)
            QTest::newRow(storages[i].name) << static_cast<int>(i);
    }

private slots:
    void readsWhatIsThere_data() { allStorages(); }

    void readsWhatIsThere()
    {
        QFETCH(const int, index);
        const Storage& storage = storages[static_cast<std::size_t>(index)];
        const auto path = m_folder.path(std::to_string(index) + ".nc");
        write(storage, path);
        NetcdfFile file(path);
        const Catalogue found = catalogue(file);
        file.close();
        StoredValues stored(file);
        const std::vector<std::size_t> levels{2, levelNotThere, 0};
        const std::size_t time = 1;
        std::vector<float> values(3 * 5 * 8);
        QCOMPARE(readDirectly(stored, file, found.layouts.front(), found.horizontal, time, levels, values),
            storage.isDirect);
        if (!storage.isDirect)
            return;
        for (std::size_t level = 0; level < 3; ++level)
            for (std::size_t row = 0; row < 5; ++row)
                for (std::size_t column = 0; column < 8; ++column) {
                    const float value = values[(level * 5 + row) * 8 + column];
                    if (level == 1)
                        QVERIFY(std::isnan(value));
                    else // from south to north, beginning at 180 W as the file does
                        QCOMPARE(double(value), valueIn(time, levels[level], 4 - row, column));
                }
    }

    // However it is stored and read, a reader gives the same.
    void readersAgree_data() { allStorages(); }

    void readersAgree()
    {
        QFETCH(const int, index);
        const Storage& storage = storages[static_cast<std::size_t>(index)];
        const auto path = m_folder.path("agree" + std::to_string(index) + ".nc");
        write(storage, path);
        const std::unique_ptr<MetReader> reader = openReader(path);
        for (std::size_t time = 0; time < 2; ++time) {
            const MetSnapshot snapshot = readField(*reader, Field::EastwardWind, time);
            for (std::size_t level = 0; level < 3; ++level)
                for (std::size_t row = 0; row < 5; ++row)
                    for (std::size_t column = 0; column < 8; ++column) {
                        const float value = snapshot[Field::EastwardWind][(level * 5 + row) * 8 + column];
                        if (storage.leavesOut && time == 1)
                            QVERIFY(std::isnan(value));
                        else
                            QCOMPARE(double(value), valueIn(time, 2 - level, 4 - row, column));
                    }
        }
    }

    // Bytes that are no longer what was compressed: a sentence, and no numbers.
    void damagedChunksAreRefused()
    {
        const auto path = m_folder.path("damaged.nc");
        write({"", true, NC_NETCDF4, NC_FLOAT, {1, 3, 5, 8}, true, 4}, path);
        std::uint64_t at = 0;
        {
            NetcdfFile file(path);
            StoredValues stored(file);
            QVERIFY(stored.find(*file.findVariable("u")));
            const auto chunk = stored.chunkAt(*file.findVariable("u"), std::array<std::size_t, 4>{0, 0, 0, 0});
            QVERIFY(chunk && chunk->isDeflated && chunk->isShuffled);
            at = chunk->offset + chunk->count / 2;
        }
        {
            std::fstream stream(path, std::ios::binary | std::ios::in | std::ios::out);
            stream.seekp(static_cast<std::streamoff>(at));
            stream.write("\xff\xff\xff\xff\xff\xff\xff\xff", 8);
        }
        const std::unique_ptr<MetReader> reader = openReader(path);
        const auto refusal = refusalOf([&] { readField(*reader, Field::EastwardWind); });
        QVERIFY(refusal && refusal->kind == EngineError::Kind::NotReadable);
        QVERIFY2(refusal->sentence.contains("damaged.nc is damaged"), qPrintable(refusal->sentence));
    }
};

QTEST_GUILESS_MAIN(DirectReadTest)
#include "direct_read_test.moc"

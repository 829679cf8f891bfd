// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_unpack.h"
#include "tests/support/arl_file.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace windline;

class ArlUnpackTest : public QObject {
    Q_OBJECT

    // The rule as the format states it, one number after the other.
    static std::vector<float> plainly(const std::vector<unsigned char>& bytes, const ArlPacking& packing, int columns)
    {
        std::vector<float> values(bytes.size());
        const auto scale = static_cast<float>(std::pow(2.0, 7 - packing.exponent));
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const auto width = static_cast<std::size_t>(columns);
            const float previous = i == 0 ? packing.first : i % width == 0 ? values[i - width] : values[i - 1];
            values[i] = (static_cast<float>(bytes[i]) - 127.0F) / scale + previous;
        }
        for (float& value : values)
            value = std::fabs(value) < packing.precision ? 0.0F : value;
        return values;
    }

private slots:
    void everyBitIsTheRules_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("exponent");
        QTest::addColumn<float>("first");
        for (const int columns : {1, 2, 33, 144})
            for (const int rows : {1, 7, 8, 9, 73})
                QTest::addRow("%d x %d", columns, rows) << columns << rows << columns % 7 - 3 << 273.1597F;
        QTest::newRow("sums through zero") << 360 << 181 << 2 << 0.1234567F;
    }

    void everyBitIsTheRules()
    {
        QFETCH(int, columns);
        QFETCH(int, rows);
        QFETCH(int, exponent);
        QFETCH(float, first);
        std::mt19937 random(42);
        std::vector<unsigned char> bytes(static_cast<std::size_t>(columns * rows));
        for (unsigned char& byte : bytes)
            byte = static_cast<unsigned char>(random());
        const ArlPacking packing{exponent, std::ldexp(1.0F, exponent) / 254.0F, first};
        const std::vector<float> expected = plainly(bytes, packing, columns);

        ArlUnpacker unpacker;
        std::vector<float> values(bytes.size(), -1.0F);
        unpacker.unpack(bytes, packing, {columns, columns, 0}, ArlUnit::AsInFile, values.data());
        QCOMPARE(values, expected);

        unpacker.unpack(bytes, packing, {columns, columns, 0}, ArlUnit::Hundredfold, values.data());
        for (std::size_t i = 0; i < values.size(); ++i)
            QCOMPARE(values[i], expected[i] * 100.0F);
        unpacker.unpack(bytes, packing, {columns, columns, 0}, ArlUnit::Percent, values.data());
        for (std::size_t i = 0; i < values.size(); ++i)
            QCOMPARE(values[i], expected[i] / 100.0F);
    }

    void columnsBeginElsewhere()
    {
        std::vector<unsigned char> bytes;
        for (int row = 0; row < 9; ++row)
            for (const int difference : {10, 1, 1, 1, 1})
                bytes.push_back(static_cast<unsigned char>(127 + difference));
        // Of five columns the last repeats the first; the third comes first.
        std::vector<float> values(9 * 4);
        ArlUnpacker().unpack(bytes, {7, 0.001F, 0.0F}, {5, 4, 2}, ArlUnit::AsInFile, values.data());
        QCOMPARE(std::vector<float>(values.begin(), values.begin() + 4), (std::vector<float>{12, 13, 10, 11}));
        QCOMPARE(std::vector<float>(values.end() - 4, values.end()), (std::vector<float>{92, 93, 90, 91}));
    }

    void checksums()
    {
        std::mt19937 random(7);
        std::string text;
        for (int i = 0; i < 200'000; ++i) {
            const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
            if (i < 600 || i % 9973 == 0)
                QCOMPARE(rotatingChecksum({bytes, text.size()}), sample::arlChecksum(text));
            text += static_cast<char>(random());
        }
        const std::vector<unsigned char> zeros(100);
        QCOMPARE(rotatingChecksum(zeros), 0);
        const std::vector<unsigned char> full{255, 255};
        QCOMPARE(rotatingChecksum(full), 255);
    }
};

QTEST_APPLESS_MAIN(ArlUnpackTest)
#include "arl_unpack_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_label.h"

#include <QtTest>

using namespace windline;

class ArlLabelTest : public QObject {
    Q_OBJECT

    static std::optional<std::string> timeIn(const char* ten)
    {
        const std::string text = std::string(ten) + " 099INDX   0 0.0000000E+00 0.0000000E+00";
        const auto time = ArlLabel(text).time();
        return time ? std::optional(toIso(*time)) : std::nullopt;
    }

private slots:
    void aRecord()
    {
        const std::string text = "951016 2 6 399UWND   4 0.6299213E-01-0.1234567E+02";
        const ArlLabel label(text);
        QCOMPARE(text.size(), ArlLabel::size);
        QVERIFY(!label.isIndex());
        QVERIFY(!label.isMissing());
        QCOMPARE(label.name(), std::string_view("UWND"));
        QCOMPARE(label.level(), std::optional(3));
        QCOMPARE(label.thousandsOfColumns(), 0);
        const auto packing = label.packing();
        QVERIFY(packing);
        QCOMPARE(packing->exponent, 4);
        QCOMPARE(packing->precision, 0.06299213F);
        QCOMPARE(packing->first, -12.34567F);
    }

    void times()
    {
        QCOMPARE(timeIn("20 1 112"), std::optional<std::string>("2020-01-01T12:00Z"));
        QCOMPARE(timeIn("95101602"), std::optional<std::string>("1995-10-16T02:00Z"));
        QCOMPARE(timeIn("401231 0"), std::optional<std::string>("2040-12-31T00:00Z"));
        QCOMPARE(timeIn("41 1 1 0"), std::optional<std::string>("1941-01-01T00:00Z"));
        QCOMPARE(timeIn(" 0 229 0"), std::optional<std::string>("2000-02-29T00:00Z"));
        for (const char* none : {"20 230 0", "2013 1 0", "20 1 124", "20 0 1 0", "20 1 1-1", "        ", "xx 1 1 0"})
            QVERIFY2(!timeIn(none), none);
    }

    void lettersOfBigGrids()
    {
        const std::string text = "20 1 1 0 0 0A@INDX   0 0.0000000E+00 0.0000000E+00";
        QVERIFY(ArlLabel(text).isIndex());
        QCOMPARE(ArlLabel(text).thousandsOfColumns(), 1);
        QCOMPARE(ArlLabel(text).thousandsOfRows(), 0);
    }

    void missingRecords()
    {
        const std::string text = "20 1 1 0-1 099PRSS   0 0.0000000E+00 0.0000000E+00";
        QVERIFY(ArlLabel(text).isMissing());
    }

    void damagedPackings()
    {
        for (const char* numbers : {"999 0.1000000E+00 0.1000000E+01", "  4-0.1000000E+00 0.1000000E+01",
                 "  4************** 0.1000000E+01", "  4 0.1000000E+00           NaN",
                 "  4 0.1000000E+00 0.1000000E+35", "    0.1000000E+00 0.1000000E+01"}) {
            const std::string text = std::string("20 1 1 0 0 099PRSS ") + numbers;
            QVERIFY2(!ArlLabel(text).packing(), numbers);
        }
    }
};

QTEST_APPLESS_MAIN(ArlLabelTest)
#include "arl_label_test.moc"

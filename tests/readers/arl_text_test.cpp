// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/readers/arl_text.h"

#include <QtTest>

using namespace windline;

class ArlTextTest : public QObject {
    Q_OBJECT
private slots:
    void integers()
    {
        QCOMPARE(fortranInteger(" 7"), std::optional(7));
        QCOMPARE(fortranInteger("-1"), std::optional(-1));
        QCOMPARE(fortranInteger("+3"), std::optional(3));
        QCOMPARE(fortranInteger("144"), std::optional(144));
        for (const char* none : {"", "  ", "**", "1.", "4x", "+-1", "--1", "1 2", "99999999999"})
            QVERIFY2(!fortranInteger(none), none);
    }

    void reals()
    {
        QCOMPARE(fortranReal("  25.00"), std::optional(25.0));
        QCOMPARE(fortranReal(".98230"), std::optional(0.9823));
        QCOMPARE(fortranReal("-.5"), std::optional(-0.5));
        QCOMPARE(fortranReal("1000."), std::optional(1000.0));
        QCOMPARE(fortranReal(" 0.1234567E+03"), std::optional(123.4567));
        QCOMPARE(fortranReal("-0.1234567D-03"), std::optional(-0.0001234567));
        QCOMPARE(fortranReal(" 0.1000000+101"), std::optional(1e100));
        QCOMPARE(fortranReal("-1.5-12"), std::optional(-1.5e-12));
        for (const char* none :
            {"", "       ", "*******", "nan", "inf", "-Infinity", "1e999", "0x10", "1.2.3", "1e", "-", ".", "1,5"})
            QVERIFY2(!fortranReal(none), none);
    }

    void floatsAreRoundedOnce()
    {
        // Just above the middle of 1 and the next float; as a double it is the middle itself, which goes to the even 1.
        const char* aboveTheMiddle = "1.00000005960464477539062500001";
        QCOMPARE(fortranFloat(aboveTheMiddle), std::optional(std::nextafter(1.0F, 2.0F)));
        QVERIFY(!fortranFloat("0.1E+60"));
    }
};

QTEST_APPLESS_MAIN(ArlTextTest)
#include "arl_text_test.moc"

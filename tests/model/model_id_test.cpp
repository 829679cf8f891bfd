// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/interpolation.h"
#include "engine/model/model_id.h"
#include "engine/model/numerics.h"

#include <QTest>

using namespace windline;

class ModelIdTest : public QObject {
    Q_OBJECT
private slots:
    void lettersAndDigitsOfTheName()
    {
        QCOMPARE(modelIdFromName("/data/gdas1.jan20.w1"), "GDAS");
        QCOMPARE(modelIdFromName("era5 2020.nc"), "ERA5");
        QCOMPARE(modelIdFromName("größer.nc"), "GRER");
        QCOMPARE(modelIdFromName("a.b"), "AB");
        QCOMPARE(modelIdFromName("기상.-"), "NONE");
        QCOMPARE(modelIdFromName(""), "NONE");
    }

    void numericsHaveIds()
    {
        for (const Numerics numerics : {Numerics::Accurate, Numerics::Hysplit})
            QCOMPARE(numericsFromId(numericsId(numerics)), numerics);
        QVERIFY(!numericsFromId("HYSPLIT"));
        QVERIFY(!numericsFromId(""));
    }

    void interpolationsHaveIds()
    {
        for (const Interpolation interpolation : {Interpolation::Linear, Interpolation::Cubic})
            QCOMPARE(interpolationFromId(interpolationId(interpolation)), interpolation);
        QVERIFY(!interpolationFromId("Cubic"));
        QVERIFY(!interpolationFromId(""));
    }
};

QTEST_APPLESS_MAIN(ModelIdTest)
#include "model_id_test.moc"

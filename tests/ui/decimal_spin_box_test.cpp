// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/decimal_spin_box.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using namespace windline;

class DecimalSpinBoxTest : public QObject {
    Q_OBJECT

    static void setUp(DecimalSpinBox& box)
    {
        box.setRange(-360, 360);
        box.setDecimals(3);
        box.setPrefix(QStringLiteral("from, "));
        box.setSuffix(QStringLiteral("°, east"));
    }

private slots:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void numberIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::newRow("point") << "37.5" << 37.5;
        QTest::newRow("comma") << "37,5" << 37.5;
        QTest::newRow("comma, negative") << "-0,125" << -0.125;
        QTest::newRow("thousandths") << "126,978" << 126.978;
        QTest::newRow("whole") << "126" << 126.0;
    }

    void numberIsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const double, value);
        for (const char* language : {"de_DE", "ko_KR", "en_GB"}) {
            QLocale::setDefault(QLocale(QString::fromLatin1(language)));
            DecimalSpinBox box;
            setUp(box);
            box.selectAll();
            QTest::keyClicks(&box, typed);
            QCOMPARE(box.value(), value);
            QTest::keyClick(&box, Qt::Key_Return);
            QCOMPARE(box.text(), QStringLiteral("from, %1°, east").arg(QString::number(value, 'f', 3)));
        }
    }

    void numberIsPasted()
    {
        DecimalSpinBox box;
        setUp(box);
        QApplication::clipboard()->setText(QStringLiteral("12,25"));
        auto* line = box.findChild<QLineEdit*>();
        QVERIFY(line);
        box.selectAll();
        line->paste();
        QCOMPARE(box.value(), 12.25);
    }

    void twoSeparatorsAreRefused()
    {
        DecimalSpinBox box;
        setUp(box);
        box.selectAll();
        QTest::keyClicks(&box, QStringLiteral("1,2,5"));
        QCOMPARE(box.value(), 1.25); // the second comma was not taken
    }
};

QTEST_MAIN(DecimalSpinBoxTest)
#include "decimal_spin_box_test.moc"

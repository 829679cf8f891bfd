// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find_widgets.h"
#include "ui/models/many_starts.h"
#include "ui/panels/add_many_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace windline;

namespace {

const Time noon = *timeFromIso("2020-02-11T12:00Z");

ManyStarts proposal()
{
    ManyStarts many;
    many.one = {"Seoul", 37.5, 127};
    many.grid = {35, 125, 37, 127, 1, 1};
    many.ring = {37.5, 127, 100, 8, false};
    many.heights = {{500, HeightUnit::MetresAboveGround}};
    many.times = ManyStarts::Times{noon, noon + std::chrono::hours(24), std::chrono::hours(6)};
    many.chosen = {{.name = "Busan",
        .latitudeDegrees = 35,
        .longitudeDegrees = 129,
        .height = 850,
        .heightUnit = HeightUnit::Hectopascal,
        .time = {}}};
    return many;
}

} // namespace

// Many starts from a few words, in the model and in the dialog, driven by keys.
class ManyStartsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dialog = std::make_unique<AddManyDialog>(proposal());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void beginsWithOneStart()
    {
        QCOMPARE(countLabel(), "1 places × 1 heights = 1 starts");
        const std::vector<StartPoint> starts = makeStarts(m_dialog->wanted());
        QCOMPARE(starts.size(), 1U);
        QCOMPARE(starts[0].name, "Seoul");
        QVERIFY(!starts[0].time);
    }

    void heightsAreCountedWhileTyping()
    {
        auto* heights = named<QLineEdit>(*m_dialog, "Heights");
        heights->selectAll();
        QTest::keyClicks(heights, "500, 1000;1500 3000");
        QCOMPARE(countLabel(), "1 places × 4 heights = 4 starts");
        const std::vector<StartPoint> starts = makeStarts(m_dialog->wanted());
        QCOMPARE(starts[3].height, 3000.0);
        QVERIFY(starts[3].name.starts_with("Seoul, 3000")); // names tell them apart
    }

    void wordsAreNoHeights()
    {
        auto* heights = named<QLineEdit>(*m_dialog, "Heights");
        heights->selectAll();
        QTest::keyClicks(heights, "500, low");
        QVERIFY(countLabel().contains("numbers"));
        QVERIFY(!addButton()->isEnabled());
        heights->clear();
        QVERIFY(!addButton()->isEnabled());
    }

    void aGridIsMultiplied()
    {
        choosePlaces("Grid over a rectangle");
        QCOMPARE(countLabel(), "9 places × 1 heights = 9 starts");
        named<QDoubleSpinBox>(*m_dialog, "Latitude step")->setValue(0.5);
        QCOMPARE(countLabel(), "15 places × 1 heights = 15 starts");
        const std::vector<StartPoint> starts = makeStarts(m_dialog->wanted());
        QCOMPARE(starts.front().latitudeDegrees, 35.0);
        QCOMPARE(starts.back().latitudeDegrees, 37.0);
        QCOMPARE(starts.back().longitudeDegrees, 127.0);
    }

    void aRingIsMultiplied()
    {
        choosePlaces("Ring around a place");
        QCOMPARE(countLabel(), "8 places × 1 heights = 8 starts");
        checkBox("and one at the c&entre")->click();
        named<QSpinBox>(*m_dialog, "Starts on the ring")->setValue(12);
        QCOMPARE(countLabel(), "13 places × 1 heights = 13 starts");
        auto* centre = named<QLineEdit>(*m_dialog, "Centre of the ring");
        centre->selectAll();
        QTest::keyClicks(centre, "10 S, 20 W");
        const std::vector<StartPoint> starts = makeStarts(m_dialog->wanted());
        QCOMPARE(starts.size(), 13U);
        QCOMPARE(starts[0].latitudeDegrees, -10.0);
        QCOMPARE(starts[0].longitudeDegrees, -20.0);
        QVERIFY(std::abs(starts[1].latitudeDegrees - (-10 + 100 / 111.195)) < 0.001);
        QTest::keyClicks(centre, "x");
        QVERIFY(!addButton()->isEnabled());
        QVERIFY(countLabel().contains("Name a place"));
    }

    void heightsOutOfRangeAreSaid()
    {
        auto* heights = named<QLineEdit>(*m_dialog, "Heights");
        heights->selectAll();
        QTest::keyClicks(heights, "500, -3");
        QVERIFY(countLabel().contains("Height -3 m above ground"));
        QVERIFY(!addButton()->isEnabled());
    }

    void tooManyAreRefusedBeforeTheyAreMade()
    {
        choosePlaces("Grid over a rectangle");
        named<QDoubleSpinBox>(*m_dialog, "First latitude")->setValue(-60);
        named<QDoubleSpinBox>(*m_dialog, "Latitude step")->setValue(0.1);
        named<QDoubleSpinBox>(*m_dialog, "Longitude step")->setValue(0.01);
        QVERIFY2(countLabel().contains("windline-cli"), qPrintable(countLabel()));
        QVERIFY(!addButton()->isEnabled());
    }

    void severalTimesNeedTheirOrder()
    {
        checkBox("Several &times")->click();
        QCOMPARE(countLabel(), "1 places × 1 heights × 5 times = 5 starts");
        std::vector<StartPoint> starts = makeStarts(m_dialog->wanted());
        QCOMPARE(*starts[4].time, noon + std::chrono::hours(24));
        QVERIFY(starts[4].name.ends_with("02-12 12:00"));
        auto* every = named<QSpinBox>(*m_dialog, "Hours between start times");
        every->setValue(48); // one time is left: still a time of its own, not the run's
        starts = makeStarts(m_dialog->wanted());
        QCOMPARE(starts.size(), 1U);
        QCOMPARE(*starts[0].time, noon);
        named<QDateTimeEdit>(*m_dialog, "Last start time")
            ->setDateTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC));
        QVERIFY(!addButton()->isEnabled());
        QVERIFY(countLabel().contains("before"));
    }

    void theSelectedStartsKeepTheirHeightsAndAreReplaced()
    {
        choosePlaces("The selected starts (1)");
        QVERIFY(!addButton()->isEnabled()); // nothing would change
        QVERIFY(!named<QLineEdit>(*m_dialog, "Heights")->isVisible());
        checkBox("&27 members around each start")->click();
        QCOMPARE(countLabel(), "1 selected starts × 27 members = 27 starts");
        QVERIFY(addButton()->text().startsWith("Replace"));
        const std::vector<StartPoint> starts = makeStarts(m_dialog->wanted());
        QCOMPARE(starts.size(), 27U);
        QCOMPARE(starts[0].offset, MeteorologyOffset());
        QVERIFY(starts[26].offset != MeteorologyOffset());
        for (const StartPoint& start : starts)
            QVERIFY(start.height == 850 && start.heightUnit == HeightUnit::Hectopascal);
    }

    void everyInputHasAName()
    {
        for (const QWidget* widget : m_dialog->findChildren<QWidget*>())
            if (qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }

private:
    QString countLabel() const { return named<QLabel>(*m_dialog, "Number of starts")->text(); }
    QPushButton* addButton() const
    {
        auto* box = m_dialog->findChild<QDialogButtonBox*>();
        for (auto* button : box->findChildren<QPushButton*>())
            if (box->buttonRole(button) == QDialogButtonBox::AcceptRole)
                return button;
        return nullptr;
    }
    QCheckBox* checkBox(const QString& text) const
    {
        for (auto* box : m_dialog->findChildren<QCheckBox*>())
            if (box->text() == text)
                return box;
        return nullptr;
    }
    void choosePlaces(const QString& text) const
    {
        auto* places = named<QComboBox>(*m_dialog, "Places");
        QVERIFY(places->findText(text) >= 0);
        places->setCurrentIndex(places->findText(text));
    }

    std::unique_ptr<AddManyDialog> m_dialog;
};

QTEST_MAIN(ManyStartsTest)
#include "many_starts_test.moc"

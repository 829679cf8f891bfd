// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find_widgets.h"
#include "ui/map/gazetteer.h"
#include "ui/map/map_types.h"
#include "ui/panels/add_many_dialog.h"
#include "ui/panels/add_start_dialog.h"
#include "ui/panels/height_unit_box.h"
#include "ui/panels/place_edit.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace windline;

namespace {

std::shared_ptr<const Gazetteer> somePlaces()
{
    return std::make_shared<const Gazetteer>(
        std::vector<GazetteerPlace>{{"Seoul", "Seoul", "South Korea", 37.5663, 126.9997, 9'796'000, {"서울"}},
            {"Seoni", "Madhya Pradesh", "India", 22.09, 79.55, 112'000, {}},
            {"Busan", "Busan", "South Korea", 35.0951, 129.01, 3'480'000, {"Pusan", "부산"}}});
}

ManyStarts manyProposal()
{
    ManyStarts many;
    many.one = {"Start 1", 37, 127};
    many.grid = {35, 125, 37, 127, 1, 1};
    many.ring = {37, 127, 100, 8, false};
    many.heights = {{500, HeightUnit::MetresAboveGround}};
    return many;
}

StartPoint proposal()
{
    StartPoint start;
    start.name = "Start 7";
    start.latitudeDegrees = 12.3456;
    start.longitudeDegrees = -7;
    return start;
}

} // namespace

// A place by its name or by coordinates, typed by keys.
class AddStartDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dialog = std::make_unique<AddStartDialog>(proposal(), nullptr, somePlaces());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(place()->hasFocus());
    }
    void cleanup() { m_dialog.reset(); }

    void beginsWithTheProposal()
    {
        QCOMPARE(m_dialog->start().latitudeDegrees, 12.346);
        QCOMPARE(m_dialog->start().longitudeDegrees, -7.0);
        QCOMPARE(m_dialog->start().name, "Start 7");
        QVERIFY(addButton()->isEnabled());
        QCOMPARE(place()->selectedText(), place()->text()); // the first key replaces it
    }

    void coordinatesAreEchoed()
    {
        type("37°33'58\"N 126°58'41\"E");
        QVERIFY(says("37.566111° N, 126.978056° E"));
        QVERIFY(std::abs(m_dialog->start().latitudeDegrees - 37.566111) < 1e-6);
        QCOMPARE(m_dialog->start().name, "Start 7");
    }

    void whatIsWrongIsSaidWhileItIsTyped()
    {
        type("97, 126");
        QVERIFY(says("not between -90 and 90"));
        QVERIFY(!addButton()->isEnabled());
        QTest::keyClick(place(), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        type("Atlantis");
        QVERIFY(says("No place is known by this name"));
        QVERIFY(!addButton()->isEnabled());
        place()->clear();
        QVERIFY(!addButton()->isEnabled());
        QVERIFY(says("A name such as Seoul"));
    }

    void aNameIsCompletedAndNamesTheStart()
    {
        type("seo");
        QVERIFY(place()->completer()->popup()->isVisible());
        QCOMPARE(place()->completer()->completionModel()->rowCount(), 2);
        QVERIFY(says("Seoul, South Korea: 37.5663° N")); // the first is what is meant already
        QCOMPARE(m_dialog->start().name, "Seoul");
        QTest::keyClick(place()->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(place()->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(place()->completer()->popup(), Qt::Key_Return);
        QCOMPARE(place()->text(), "Seoni, Madhya Pradesh, India");
        QCOMPARE(m_dialog->start().name, "Seoni");
        QCOMPARE(m_dialog->start().latitudeDegrees, 22.09);
        QVERIFY(m_dialog->isVisible()); // Enter chose; the next one adds
        QTest::keyClick(place(), Qt::Key_Return);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void otherLanguagesAreUnderstood()
    {
        place()->setText(QStringLiteral("부산"));
        QCOMPARE(m_dialog->start().longitudeDegrees, 129.01);
    }

    void aNameThatWasTypedStays()
    {
        auto* name = named<QLineEdit>(*m_dialog, "Name");
        name->selectAll();
        QTest::keyClicks(name, "Site A");
        type("Busan");
        QCOMPARE(m_dialog->start().name, "Site A");
    }

    void aHeightThatIsNoneIsSaid()
    {
        auto* height = named<QDoubleSpinBox>(*m_dialog, "Height");
        height->setValue(5000);
        QVERIFY(addButton()->isEnabled());
        m_dialog->findChild<HeightUnitBox*>()->setUnit(HeightUnit::Hectopascal);
        QVERIFY(says("Pressure 5000 hPa is not between"));
        QVERIFY(!addButton()->isEnabled());
    }

    void aDrawnRectangleBecomesAGrid_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("step");
        QTest::newRow("10 degrees") << 10.0 << 1.0;
        QTest::newRow("13 degrees") << 13.0 << 2.0;
        QTest::newRow("45 degrees") << 45.0 << 5.0;
        QTest::newRow("half a degree") << 0.5 << 0.05;
        QTest::newRow("nothing") << 0.0 << 0.001;
    }

    void aDrawnRectangleBecomesAGrid()
    {
        QFETCH(const double, width);
        QFETCH(const double, step);
        AddManyDialog many(manyProposal(), nullptr, somePlaces());
        many.show();
        auto* draw = many.findChild<QPushButton*>();
        for (auto* button : many.findChildren<QPushButton*>())
            if (button->text().contains("Draw"))
                draw = button;
        QVERIFY(!draw->isVisibleTo(&many)); // nobody would answer
        many.offerDrawing();
        const QSignalSpy asked(&many, &AddManyDialog::drawRequested);
        draw->click();
        QCOMPARE(asked.count(), 1);
        many.setArea({175, -20, 175 + width, -20 + width / 2});
        const ManyStarts wanted = many.wanted();
        QCOMPARE(wanted.places, ManyStarts::Places::Grid);
        QCOMPARE(wanted.grid.firstLatitude, -20.0);
        QCOMPARE(wanted.grid.firstLongitude, 175.0);
        QCOMPARE(wanted.grid.lastLongitude, 175 + width);
        QCOMPARE(wanted.grid.latitudeStep, step);
        QVERIFY(countOf(wanted).problem.isEmpty());
    }

    // For eyes: WINDLINE_PICTURES names a folder.
    void screensForEyes()
    {
        const QString folder = qEnvironmentVariable("WINDLINE_PICTURES");
        if (folder.isEmpty())
            QSKIP("WINDLINE_PICTURES names no folder");
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyTheme(theme);
            const QString suffix = theme == Theme::Dark ? "-dark.png" : "-light.png";
            const auto save = [&](QWidget* widget, const QString& name) {
                QTest::qWait(200); // for eyes
                widget->grab().save(folder + u'/' + name + suffix);
            };
            AddStartDialog one(proposal());
            one.show();
            auto* edit = one.findChild<PlaceEdit*>();
            edit->selectAll();
            QTest::keyClicks(edit, "37 33 58 N 126 58 41 E");
            save(&one, "add-coordinates");
            edit->selectAll();
            QTest::keyClicks(edit, "san");
            save(&one, "add-name");
            save(edit->completer()->popup(), "add-offers");
            edit->completer()->popup()->hide();
            edit->selectAll();
            QTest::keyClicks(edit, "126.978, 37.5665");
            save(&one, "add-problem");
            AddManyDialog many(manyProposal());
            many.offerDrawing();
            many.show();
            for (int page = 0; page < 3; ++page) {
                many.findChild<QComboBox*>()->setCurrentIndex(page);
                save(&many, QStringLiteral("many-%1").arg(page));
            }
        }
        applyTheme(Theme::Light);
    }

private:
    PlaceEdit* place() const { return m_dialog->findChild<PlaceEdit*>(); }
    void type(const QString& text) const
    {
        place()->selectAll();
        QTest::keyClicks(place(), text);
    }
    bool says(const QString& text) const
    {
        for (const auto* label : m_dialog->findChildren<QLabel*>())
            if (label->text().contains(text))
                return true;
        return false;
    }
    QPushButton* addButton() const
    {
        for (auto* button : m_dialog->findChildren<QPushButton*>())
            if (button->text() == "Add")
                return button;
        return nullptr;
    }

    std::unique_ptr<AddStartDialog> m_dialog;
};

QTEST_MAIN(AddStartDialogTest)
#include "add_start_dialog_test.moc"

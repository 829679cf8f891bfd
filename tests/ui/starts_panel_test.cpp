// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find_widgets.h"
#include "ui/models/model_roles.h"
#include "ui/models/selection.h"
#include "ui/models/start_point_model.h"
#include "ui/models/start_table.h"
#include "ui/panels/start_delegate.h"
#include "ui/panels/starts_actions.h"
#include "ui/panels/starts_panel.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace windline;

namespace {

StartPoint startAt(const char* name, double latitude, double longitude, double height = 500)
{
    StartPoint start;
    start.name = name;
    start.latitudeDegrees = latitude;
    start.longitudeDegrees = longitude;
    start.height = height;
    return start;
}

} // namespace

// The table of the starts, driven by keys.
class StartsPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_starts = std::make_unique<StartPointModel>();
        m_selection = std::make_unique<Selection>();
        m_starts->add(std::vector{startAt("Start 10", 10, 100, 3000), startAt("Start 2", 20, 90, 1000),
            startAt("Séoul", 37.5, 127, 850), startAt("Busan", 35, 129, 500)});
        m_starts->setColumn({m_starts->id(2)}, StartPointModel::Unit, int(HeightUnit::Hectopascal));
        m_panel = std::make_unique<StartsPanel>(m_starts.get(), m_selection.get(), QList<QAction*>());
        m_panel->resize(356, 320);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        table()->setFocus();
    }
    void cleanup()
    {
        m_panel.reset();
        m_starts.reset();
        m_selection.reset();
    }

    void sortsByEveryColumnAndBack()
    {
        const QAbstractItemModelTester tester(table()->model());
        clickHeader(StartPointModel::Name);
        QCOMPARE(names(), (QStringList{"Busan", "Séoul", "Start 2", "Start 10"}));
        clickHeader(StartPointModel::Name);
        QCOMPARE(names(), (QStringList{"Start 10", "Start 2", "Séoul", "Busan"}));
        clickHeader(StartPointModel::Name); // the third click
        QCOMPARE(names(), (QStringList{"Start 10", "Start 2", "Séoul", "Busan"}));
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), -1);
        clickHeader(StartPointModel::Longitude);
        QCOMPARE(names().first(), "Start 2");
        clickHeader(StartPointModel::Height);
        QCOMPARE(names(), (QStringList{"Busan", "Start 2", "Start 10", "Séoul"})); // metres, then hectopascals
        QCOMPARE(table()->model()->headerData(0, Qt::Vertical).toInt(), 4); // the number of its trajectory
        QCOMPARE(m_starts->start(0).name, "Start 10"); // the run's order stays
    }

    void filtersByNameAndNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("part") << "tart" << QStringList{"Start 10", "Start 2"};
        QTest::newRow("accent") << "SEOUL" << QStringList{"Séoul"};
        QTest::newRow("number and name") << "2" << QStringList{"Start 2"};
        QTest::newRow("number") << "4" << QStringList{"Busan"};
        QTest::newRow("range") << "3-4" << QStringList{"Séoul", "Busan"};
        QTest::newRow("none") << "xyz" << QStringList{};
    }

    void filtersByNameAndNumber()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, shown);
        auto* filter = named<QLineEdit>(*m_panel, "Filter of the starts");
        QVERIFY(!filter->isVisible()); // four starts are seen at once
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(filter->isVisible());
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, text);
        QCOMPARE(names(), shown);
        filter->clear();
        QCOMPARE(names().size(), 4);
    }

    void oneEntryGoesIntoAllThatAreSelected()
    {
        select({0, 1, 3});
        table()->selectionModel()->setCurrentIndex(
            table()->model()->index(1, StartPointModel::Height), QItemSelectionModel::NoUpdate);
        const QSignalSpy changed(m_starts.get(), &StartPointModel::startsChanged);
        QTest::keyClick(table(), Qt::Key_F2);
        auto* editor = table()->findChild<QDoubleSpinBox*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, "1500");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_starts->start(1).height, 1500.0);
        QCOMPARE(m_starts->start(0).height, 1500.0);
        QCOMPARE(m_starts->start(3).height, 1500.0);
        QCOMPARE(m_starts->start(2).height, 850.0); // not selected
        QCOMPARE(changed.count(), 1); // one change: one step of undo
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 3);
    }

    void anEditorThatIsLeftUnchangedChangesNothing()
    {
        select({0, 1, 2, 3});
        const QSignalSpy changed(m_starts.get(), &StartPointModel::startsChanged);
        for (const int column :
            {StartPointModel::Name, StartPointModel::Latitude, StartPointModel::Height, StartPointModel::Unit}) {
            table()->selectionModel()->setCurrentIndex(
                table()->model()->index(0, column), QItemSelectionModel::NoUpdate);
            QTest::keyClick(table(), Qt::Key_Return); // opens
            QWidget* editor = QApplication::focusWidget();
            QVERIFY(editor && editor != table());
            QTest::keyClick(editor, Qt::Key_Return); // leaves
            QTRY_COMPARE(QApplication::focusWidget(), table());
        }
        QCOMPARE(changed.count(), 0);
    }

    void coordinatesAreTypedAsPeopleTypeThem()
    {
        table()->selectRow(0);
        table()->setCurrentIndex(table()->model()->index(0, StartPointModel::Latitude));
        QTest::keyClick(table(), Qt::Key_F2);
        auto* editor = table()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, "97");
        QVERIFY(editor->toolTip().contains("not between -90 and 90")); // while it is typed
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(editor->isVisible()); // still there, to be mended
        editor->selectAll();
        QTest::keyClicks(editor, "33:30:00S");
        QVERIFY(editor->toolTip().isEmpty());
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_starts->start(0).latitudeDegrees, -33.5);
    }

    void theMenuSaysHowManyItChanges()
    {
        select({0, 2});
        QMenu menu;
        m_panel->startsActions()->fill(&menu);
        QStringList texts;
        for (const QAction* action : menu.actions())
            texts << QString(action->text()).remove(u'&');
        QVERIFY2(texts.contains("Set height of 2 starts…"), qPrintable(texts.join(u'|')));
        QVERIFY(texts.contains("Remove 2 starts"));

        // The time has a column of its own while it is asked for.
        QVERIFY(table()->isColumnHidden(StartPointModel::StartTime));
        const QSignalSpy changed(m_starts.get(), &StartPointModel::startsChanged);
        m_panel->startsActions()->editColumn(StartPointModel::StartTime);
        QVERIFY(!table()->isColumnHidden(StartPointModel::StartTime));
        QWidget* editor = QApplication::focusWidget();
        QTest::keyClicks(editor, "2020-01-01T06:00Z");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(m_starts->start(2).time.has_value());
        QCOMPARE(toIso(*m_starts->start(0).time), toIso(*m_starts->start(2).time));
        QVERIFY(!m_starts->start(1).time);
        QCOMPARE(changed.count(), 1);
    }

    void namesAreAddedTo()
    {
        select({1, 3});
        m_panel->startsActions()->addToNames();
        auto* dialog = m_panel->findChild<QInputDialog*>();
        QVERIFY(dialog);
        auto* line = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(line, " night");
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_starts->start(1).name, "Start 2 night");
        QCOMPARE(m_starts->start(3).name, "Busan night");
        QCOMPARE(m_starts->start(0).name, "Start 10");
    }

    void copiesPastesAndDuplicates()
    {
        clickHeader(StartPointModel::Name); // the order of the run is kept whatever the table shows
        select({0, 2}); // Busan, Start 2
        const QSignalSpy changed(m_starts.get(), &StartPointModel::startsChanged);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
            "latitude\tlongitude\theight\tunit\tname\n20\t90\t1000\tm\tStart 2\n35\t129\t500\tm\tBusan\n");
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_starts->rowCount(), 6);
        QCOMPARE(m_starts->start(4), m_starts->start(1));
        QCOMPARE(m_starts->start(5), m_starts->start(3));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_selection->startIds(), (QSet<int>{m_starts->id(4), m_starts->id(5)}));
        QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_starts->rowCount(), 8);
        QCOMPARE(changed.count(), 2);
    }

    void whatCannotBePastedIsSaid()
    {
        m_panel->startsActions()->setUsualHeight([] { return StartHeight{700, HeightUnit::Hectopascal}; });
        QSignalSpy said(m_panel->startsActions(), &StartsActions::said);
        QApplication::clipboard()->setText("37.5\t127\n95\t127\n");
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_starts->rowCount(), 5);
        QCOMPARE(m_starts->start(4).height, 700.0);
        QCOMPARE(said.count(), 1);
        QVERIFY(said[0][0].toString().contains("Line 2: Latitude 95"));
        QVERIFY(said[0][1].toBool());
    }

    // For eyes: WINDLINE_PICTURES names a folder.
    void screensForEyes()
    {
        const QString folder = qEnvironmentVariable("WINDLINE_PICTURES");
        if (folder.isEmpty())
            QSKIP("WINDLINE_PICTURES names no folder");
        for (int i = 0; i < 10; ++i)
            m_starts->add(startAt(qPrintable(QStringLiteral("Ring %1").arg(i + 1)), 30 + i, 120.1234 + i, 500));
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyTheme(theme);
            const QString suffix = theme == Theme::Dark ? "-dark.png" : "-light.png";
            clickHeader(StartPointModel::Height);
            select({1, 2, 3});
            QMenu menu(m_panel.get());
            m_panel->startsActions()->fill(&menu);
            menu.popup(QPoint(0, 0));
            QTest::qWait(200); // for eyes
            menu.grab().save(folder + "/starts-menu" + suffix);
            menu.close();
            table()->selectionModel()->setCurrentIndex(
                table()->model()->index(2, StartPointModel::Latitude), QItemSelectionModel::NoUpdate);
            table()->edit(table()->currentIndex());
            auto* editor = table()->findChild<QLineEdit*>();
            editor->selectAll();
            QTest::keyClicks(editor, "97");
            QTest::qWait(200); // for eyes
            m_panel->grab().save(folder + "/starts-table" + suffix);
            QTest::keyClick(editor, Qt::Key_Escape);
        }
        applyTheme(Theme::Light);
    }

    void aProblemLeavesTheNumberItsRoom()
    {
        struct Delegate : StartMarkDelegate { // what it makes of a cell
            using StartMarkDelegate::initStyleOption;
        };
        const Delegate delegate;
        m_starts->setProblems({{"starts[0].latitude", "outside the meteorology"}});
        const QModelIndex cell = m_starts->index(0, StartPointModel::Latitude);
        QVERIFY(!cell.data(ProblemRole).toString().isEmpty());
        const int text = table()->fontMetrics().horizontalAdvance(cell.data().toString());
        for (const int width : {text + 12, text + 60}) {
            QStyleOptionViewItem option;
            option.initFrom(table());
            option.rect = QRect(0, 0, width, 24);
            delegate.initStyleOption(&option, cell);
            const bool hasSign = option.features & QStyleOptionViewItem::HasDecoration;
            QCOMPARE(hasSign, width > text + 30);
            QVERIFY(hasSign || option.font.underline());
            QVERIFY(text + 6 + (hasSign ? option.decorationSize.width() + 6 : 0) <= width);
        }
        m_panel->grab().save(QStringLiteral(WINDLINE_PICTURES "/starts-problem.png"));
    }

private:
    QTableView* table() const { return m_panel->table(); }
    QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            list << table()->model()->index(row, 0).data().toString();
        return list;
    }
    void select(const std::vector<int>& rows) const
    {
        table()->clearSelection();
        for (const int row : rows)
            table()->selectionModel()->select(
                table()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    void clickHeader(int column) const
    {
        QHeaderView* header = table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2));
    }

    std::unique_ptr<StartPointModel> m_starts;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<StartsPanel> m_panel;
};

QTEST_MAIN(StartsPanelTest)
#include "starts_panel_test.moc"

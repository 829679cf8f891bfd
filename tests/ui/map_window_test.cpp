// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keep_picture.h"
#include "tests/ui/test_catalog.h"
#include "ui/colour_menu.h"
#include "ui/main_window.h"
#include "ui/map/map_picture.h"
#include "ui/map/map_view.h"
#include "ui/map_menu.h"
#include "ui/map_picture_job.h"
#include "ui/panels/add_many_dialog.h"
#include "ui/panels/go_to_place_dialog.h"
#include "ui/panels/place_edit.h"
#include "ui/panels/save_map_dialog.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace windline;

namespace {

QAction* entry(const QMenu* menu, const QString& text)
{
    for (QAction* action : menu->actions())
        if (action->text().remove(u'&').startsWith(text))
            return action;
    return nullptr;
}

StartPoint startAt(double latitude, double longitude)
{
    StartPoint start;
    start.name = "one";
    start.latitudeDegrees = latitude;
    start.longitudeDegrees = longitude;
    start.height = 500;
    return start;
}

} // namespace

// The map in its window: menus, what is hidden, and pictures.
class MapWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setOrganizationName("WindlineTest"); }
    void init()
    {
        m_catalog = testCatalog();
        m_window = std::make_unique<MainWindow>(m_catalog, MainWindow::Memory::Forget);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void theMenuOfThePlace()
    {
        const std::unique_ptr<QMenu> menu(m_window->mapMenu()->menuFor({{}, {}, {37.5, 127.25}, {}}));
        QVERIFY(!entry(menu.get(), "Hide"));
        entry(menu.get(), "Copy coordinates")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), "37.5000, 127.2500");
        entry(menu.get(), "Add a start here")->trigger();
        QCOMPARE(m_window->starts()->rowCount(), 1);
        QCOMPARE(m_window->starts()->start(0).latitudeDegrees, 37.5);
        QVERIFY(!entry(menu.get(), "Fit meteorology")->isEnabled());
        QVERIFY(!entry(menu.get(), "Show hidden")->isEnabled());
    }

    // The views of the context menu are those of the View menu.
    void theMeteorologyIsFittedFromBothMenus()
    {
        QAction* fit = m_window->actions()->fitMeteorology;
        QVERIFY(!fit->isEnabled());
        QSignalSpy opened(m_window.get(), &MainWindow::meteorologyOpened);
        m_window->openDemonstration();
        QVERIFY(opened.wait(60000));
        QVERIFY(fit->isEnabled());
        m_window->map()->setZoomLevel(9);
        const std::unique_ptr<QMenu> menu(m_window->mapMenu()->menuFor({{}, {}, {37.5, 127.25}, {}}));
        QCOMPARE(entry(menu.get(), "Fit meteorology"), fit);
        QCOMPARE(entry(menu.get(), "Fit results"), m_window->actions()->fit);
        fit->trigger();
        QVERIFY(m_window->map()->zoomLevel() < 8);
    }

    void theMapGoesToAPlace()
    {
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        auto* dialog = m_window->findChild<GoToPlaceDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* place = dialog->findChild<PlaceEdit*>();
        QTRY_VERIFY(place->hasFocus());
        const QList<QPushButton*> buttons = dialog->findChildren<QPushButton*>();
        const auto go = std::ranges::find_if(buttons, [](QPushButton* button) { return button->isDefault(); });
        QVERIFY(go != buttons.end() && !(*go)->isEnabled());
        keepPicture(*dialog, "go-to-place");
        QTest::keyClicks(place, "37.5665, 126.978");
        QVERIFY((*go)->isEnabled());
        QTest::keyClick(place, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QVERIFY(std::abs(m_window->map()->center().latitude() - 37.5665) < 0.01);
        QVERIFY(std::abs(m_window->map()->center().longitude() - 126.978) < 0.01);
        QCOMPARE(m_window->map()->zoomLevel(), 6.0);
        QCOMPARE(m_window->starts()->rowCount(), 0); // it only moves

        m_window->map()->setZoomLevel(9); // nearer stays
        QTRY_VERIFY(!m_window->findChild<GoToPlaceDialog*>());
        m_window->actions()->goToPlace->trigger();
        auto* second = m_window->findChild<GoToPlaceDialog*>();
        QTest::keyClicks(second->findChild<PlaceEdit*>(), "-33, 18.5");
        QTest::keyClick(second->findChild<PlaceEdit*>(), Qt::Key_Return);
        QVERIFY(std::abs(m_window->map()->center().latitude() + 33) < 0.01);
        QCOMPARE(m_window->map()->zoomLevel(), 9.0);
    }

    void theMenuOfATrajectory()
    {
        const int one = m_window->starts()->add(startAt(10, 20));
        const int two = m_window->starts()->add(startAt(30, 40));
        m_window->selection()->set({one, two});
        {
            const std::unique_ptr<QMenu> menu(m_window->mapMenu()->menuFor({{}, one, {10, 20}, {}}));
            entry(menu.get(), "Hide")->trigger(); // both: what is done to one selected is done to all
            QCOMPARE(m_window->hidden()->startIds(), (QSet<int>{one, two}));
            QVERIFY(m_window->actions()->showHidden->isEnabled());
        }
        m_window->actions()->showHidden->trigger();
        QVERIFY(m_window->hidden()->startIds().isEmpty());
        m_window->selection()->set({two});
        const std::unique_ptr<QMenu> menu(m_window->mapMenu()->menuFor({one, {}, {10, 20}, {}}));
        entry(menu.get(), "Delete")->trigger();
        QCOMPARE(m_window->starts()->rowCount(), 1);
        QCOMPARE(m_window->starts()->id(0), two);
        QCOMPARE(m_window->selection()->startIds(), QSet<int>{two});
    }

    void clicksWithControlAddToTheSelection()
    {
        Selection selection;
        selection.click(1, Qt::NoModifier);
        selection.click(2, Qt::ControlModifier);
        QCOMPARE(selection.startIds(), (QSet<int>{1, 2}));
        selection.click(1, Qt::ShiftModifier);
        QCOMPARE(selection.startIds(), QSet<int>{2});
        selection.click(3, Qt::NoModifier);
        QCOMPARE(selection.startIds(), QSet<int>{3});
    }

    // The dialog goes, comes back with the rectangle, and makes a grid of it.
    void aGridIsDrawnOnTheMap()
    {
        m_window->resize(1200, 760);
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->map()->isSettled(), 60000);
        m_window->actions()->addMany->trigger();
        auto* dialog = m_window->findChild<AddManyDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        emit dialog->drawRequested(); // what its button does
        QVERIFY(!dialog->isVisible());
        QVERIFY(m_window->map()->isDrawingRectangle());
        QTest::keyClick(m_window->map(), Qt::Key_Escape);
        QTRY_VERIFY(dialog->isVisible()); // not drawn: as before
        emit dialog->drawRequested();
        const QPoint from(100, 100);
        const QPoint to(220, 180);
        QTest::mousePress(m_window->map(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_window->map(), (from + to) / 2);
        QTest::mouseMove(m_window->map(), to);
        QTest::mouseRelease(m_window->map(), Qt::LeftButton, {}, to);
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(!m_window->map()->isDrawingRectangle());
        const ManyStarts wanted = dialog->wanted();
        QCOMPARE(wanted.places, ManyStarts::Places::Grid);
        const QGeoCoordinate northWest = m_window->map()->coordinateAt(from);
        const double north = std::max(wanted.grid.firstLatitude, wanted.grid.lastLatitude);
        QVERIFY2(std::abs(north - northWest.latitude()) < 5, qPrintable(QString::number(north)));
        dialog->accept();
        QVERIFY(m_window->starts()->rowCount() > 4);
    }

    void pressureAndAgeAreOffered()
    {
        QSignalSpy chosen(m_window->colours(), &ColourMenu::chosen);
        entry(m_window->colours(), "Pressure")->trigger();
        QCOMPARE(m_window->colours()->choice().variable, std::optional(PathVariable::Pressure));
        entry(m_window->colours(), "Age")->trigger();
        QVERIFY(m_window->colours()->choice().byAge);
        QCOMPARE(chosen.size(), 2);
    }

    void aPictureIsWritten()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("지도 1.svg").toStdString();
        QSignalSpy written(m_window->mapPictures(), &MapPictureJob::written);
        m_window->saveMapPicture({{297, 210}}, true, file);
        QVERIFY(written.wait(60000));
        QVERIFY(std::filesystem::file_size(file) > 1000);
        QVERIFY(m_window->message().contains("지도 1.svg"));
        QSignalSpy failed(m_window->mapPictures(), &MapPictureJob::failed);
        m_window->saveMapPicture({{297, 210}}, true, folder.filePath("map.xyz").toStdString());
        QVERIFY(failed.wait(60000));
        QVERIFY(m_window->message().contains(".png"));
    }

    void theDialogKnowsPaper()
    {
        SaveMapDialog dialog({960, 480}, true);
        QCOMPARE(dialog.page().millimetres, QSizeF(297, 210));
        QCOMPARE(dialog.page().pixels(), QSize(3508, 2480));
        QCOMPARE(dialog.suffix(), "png");
        dialog.findChildren<QComboBox*>().at(1)->setCurrentIndex(4); // as on the screen
        QCOMPARE(dialog.page().millimetres, QSizeF(254, 127));
        dialog.findChildren<QComboBox*>().at(0)->setCurrentIndex(2);
        QCOMPARE(dialog.suffix(), "pdf");
        QVERIFY(dialog.wantsLightColours());
    }

private:
    StrategyCatalog m_catalog;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MapWindowTest)
#include "map_window_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find_widgets.h"
#include "tests/ui/keep_picture.h"
#include "tests/ui/test_catalog.h"
#include "tests/ui/test_window.h"
#include "ui/map/map_view.h"
#include "ui/panels/about_dialog.h"
#include "ui/run_controller.h"
#include "ui/style/theme.h"
#include "ui/tour/tour.h"
#include "ui/tour/tour_card.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace windline;

namespace {

constexpr int patience = 180000; // milliseconds, for a busy machine

} // namespace

// Tour, About box, theme and language, by mouse and keyboard.
class HelpTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("WindlineHelpTest");
        QCoreApplication::setApplicationVersion("1.2.3");
        QSettings().clear();
    }

    void init()
    {
        applyTheme(Theme::Light);
        m_catalog = testCatalog();
        m_window = shownWindow(m_catalog);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->map()->isSettled(), patience);
    }
    void cleanup()
    {
        m_window.reset();
        QSettings().clear();
    }

    void theTourWalksThroughTheDemonstration()
    {
        auto* button = findButton("Take the tour");
        QVERIFY(button);
        keepPicture(*m_window, "empty");
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<Tour*>() != nullptr, patience);
        QVERIFY(m_window->trajectories()->rowCount() > 1); // there is something to show
        auto* tour = m_window->findChild<Tour*>();
        auto* card = tour->findChild<TourCard*>();
        QStringList titles;
        for (int step = 0; step < 20 && tour->isVisible(); ++step) {
            QVERIFY(card->isVisible());
            QVERIFY(m_window->rect().contains(QRect(card->mapTo(m_window.get(), QPoint()), card->size())));
            titles << card->accessibleName();
            if (step == 0)
                QTRY_VERIFY_WITH_TIMEOUT(m_window->map()->isSettled(), patience);
            keepPicture(*m_window, QStringLiteral("tour-%1").arg(step + 1));
            QTRY_VERIFY2(screenShowsTheWindow(), qPrintable(titles.last()));
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : card,
                Qt::Key_Right); // no focus without a window manager
        }
        QVERIFY2(titles.size() >= 5, qPrintable(titles.join(", ")));
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), titles.size());
        QTRY_VERIFY(m_window->findChild<Tour*>() == nullptr);
    }

    void theTourCanBeLeftAndWalkedBack()
    {
        openDemonstrationAndWait();
        m_window->actions()->tour->trigger();
        auto* tour = m_window->findChild<Tour*>();
        QVERIFY(tour && tour->isVisible());
        auto* card = tour->findChild<TourCard*>();
        const QString first = card->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // Next has the focus
        QVERIFY(card->accessibleName() != first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(card->accessibleName(), first);

        // What is shown can be used meanwhile.
        const int starts = m_window->starts()->rowCount();
        const QPoint inMap(40, 40);
        QVERIFY(!tour->mask().contains(m_window->map()->mapTo(m_window.get(), inMap)));
        QTest::mouseClick(m_window->map(), Qt::LeftButton, Qt::NoModifier, inMap);
        QTRY_COMPARE(m_window->starts()->rowCount(), starts + 1);

        m_window->resize(1100, 700);
        QTRY_COMPARE(tour->size(), m_window->size());
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : card, Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<Tour*>() == nullptr);
        QVERIFY(!m_window->isHidden());
    }

    void theAboutBoxKnowsVersionsAndLicences()
    {
        m_window->actions()->about->trigger();
        auto* about = m_window->findChild<AboutDialog*>();
        QVERIFY(about && about->isVisible());
        auto* tabs = about->findChild<QTabWidget*>();
        QVERIFY(tabs->count() >= 4);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            keepPicture(*about, QStringLiteral("about-%1").arg(tab + 1));
        }
        QVERIFY(AboutDialog::versions().contains("Windline: 1.2.3"));
        QVERIFY(AboutDialog::versions().contains(QStringLiteral("Qt: ") + qVersion()));
        for (const char* library : {"NetCDF: ", "GDAL: ", "QCustomPlot: "}) { // with a number behind it
            const qsizetype at = AboutDialog::versions().indexOf(library);
            QVERIFY2(at >= 0 && AboutDialog::versions()[at + qsizetype(qstrlen(library))].isDigit(), library);
        }
        const auto buttons = about->findChildren<QPushButton*>();
        for (QPushButton* button : buttons)
            if (button->text().contains("py versions"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), AboutDialog::versions());
        QTest::keyClick(about, Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<AboutDialog*>() == nullptr);
    }

    void themeAndLanguageAreChosenAndRemembered()
    {
        m_window = std::make_unique<MainWindow>(m_catalog, MainWindow::Memory::Remember);
        QVERIFY(!isDark(m_window->palette()));
        menuEntry("Dark")->trigger();
        QTRY_VERIFY(isDark(m_window->palette()));
        QCOMPARE(QSettings().value("theme").toString(), QString("dark"));
        QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
        menuEntry(QStringLiteral("한국어"))->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QString("ko"));
        QCOMPARE(QSettings().value("language").toString(), QString("ko"));
        m_window = std::make_unique<MainWindow>(m_catalog, MainWindow::Memory::Remember);
        QVERIFY(menuEntry(QStringLiteral("한국어"))->isChecked());
        QVERIFY(menuEntry("Dark")->isChecked());
    }

private:
    // Not only would the window paint itself so now: nothing of an earlier step has stayed on the screen.
    bool screenShowsTheWindow() const
    {
        const QImage seen = m_window->screen()->grabWindow(m_window->winId()).toImage();
        const QImage painted = m_window->grab().toImage();
        if (seen.size() != painted.size())
            return false;
        int different = 0;
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x)
                different += (seen.pixel(x, y) & 0xffffff) != (painted.pixel(x, y) & 0xffffff);
        return different < 500; // a blinking cursor, a bar that moves
    }

    void openDemonstrationAndWait()
    {
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        m_window->openDemonstration();
        QVERIFY(finished.wait(patience));
    }

    QPushButton* findButton(const QString& words) const
    {
        for (auto* button : m_window->findChildren<QPushButton*>())
            if (button->text().contains(words))
                return button;
        return nullptr;
    }

    // Of any menu, by its words without the keys.
    QAction* menuEntry(const QString& words) const
    {
        for (auto* menu : m_window->findChildren<QMenu*>())
            for (QAction* action : menu->actions())
                if (QString(action->text()).remove(u'&').startsWith(words))
                    return action;
        return nullptr;
    }

    StrategyCatalog m_catalog;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/test_catalog.h"
#include "tests/ui/test_window.h"
#include "ui/run_controller.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QAction>
#include <QDockWidget>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace windline;

namespace {

constexpr int patience = 180000; // milliseconds, for a busy machine

QString described(const QWidget* widget)
{
    QString path;
    for (const QWidget* one = widget; one; one = one->parentWidget())
        path = QLatin1String(one->metaObject()->className())
            + (one->objectName().isEmpty() ? QString() : u'(' + one->objectName() + u')') + u'/' + path;
    return path;
}

} // namespace

// Nobody needs a mouse, and nobody needs to see: every control can be reached by Tab and says what it is.
class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        applyTheme(Theme::Light);
        m_catalog = testCatalog();
        m_window = shownWindow(m_catalog);
        QSignalSpy finished(m_window->controller(), &RunController::finished);
        m_window->openDemonstration();
        QVERIFY(finished.wait(patience));
    }
    void cleanupTestCase() { m_window.reset(); }

    // With each dock in front once: hidden widgets take no focus.
    void everyControlHasAName()
    {
        QStringList nameless;
        for (QDockWidget* dock : docks()) {
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            for (QWidget* widget : controls()) {
                const QAccessibleInterface* known = QAccessible::queryAccessibleInterface(widget);
                if (!known || known->text(QAccessible::Name).trimmed().isEmpty())
                    nameless << described(widget);
            }
        }
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void tabReachesEveryControl()
    {
        QStringList unreached;
        for (QDockWidget* dock : docks()) {
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            QSet<const QWidget*> reached;
            const QWidget* at = m_window.get();
            do {
                at = at->nextInFocusChain();
                reached.insert(at);
            } while (at != m_window.get());
            for (const QWidget* widget : controls())
                if (!reached.contains(widget))
                    unreached << described(widget);
        }
        unreached.removeDuplicates();
        QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'\n')));
    }

    // A key that means two things does neither.
    void everyKeyMeansOneThing()
    {
        QMap<QString, QStringList> users;
        for (const QAction* action : m_window->findChildren<QAction*>())
            if (action->shortcutContext() != Qt::WidgetShortcut
                && action->shortcutContext() != Qt::WidgetWithChildrenShortcut)
                for (const QKeySequence& key : action->shortcuts())
                    users[key.toString()] << action->text();
        QStringList twice;
        for (auto [key, names] : users.asKeyValueRange())
            if (names.size() > 1)
                twice << QStringLiteral("%1: %2").arg(key, names.join(QStringLiteral(", ")));
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
        QVERIFY(users.size() > 5);
    }

    void noTwoEntriesOfAMenuHaveTheSameLetter()
    {
        QStringList clashes;
        for (const QMenu* menu : m_window->findChildren<QMenu*>())
            clashes += clashesOf(menu->title(), menu->actions());
        clashes += clashesOf(QStringLiteral("menu bar"), m_window->menuBar()->actions());
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }

    void everyEntryHasWords()
    {
        for (const QMenu* menu : m_window->findChildren<QMenu*>())
            for (const QAction* action : menu->actions())
                if (!action->isSeparator())
                    QVERIFY2(!action->text().isEmpty(), qPrintable(menu->title()));
    }

private:
    QList<QDockWidget*> docks() const { return m_window->findChildren<QDockWidget*>(); }

    // What Tab stops at now.
    QList<QWidget*> controls() const
    {
        QList<QWidget*> found;
        for (QWidget* widget : m_window->findChildren<QWidget*>())
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()
                && !widget->focusProxy() && !QByteArray(widget->metaObject()->className()).startsWith("QTabBar"))
                found << widget;
        return found;
    }

    static QStringList clashesOf(const QString& menu, const QList<QAction*>& actions)
    {
        QMap<QString, QString> letters;
        QStringList clashes;
        for (const QAction* action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (key.isEmpty() || !action->isVisible())
                continue;
            if (letters.contains(key))
                clashes << QStringLiteral("%1: %2 and %3").arg(menu, letters[key], action->text());
            letters[key] = action->text();
        }
        return clashes;
    }

    StrategyCatalog m_catalog;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"

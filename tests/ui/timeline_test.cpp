// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find_widgets.h"
#include "tests/ui/plot_samples.h"
#include "ui/panels/timeline_bar.h"
#include "ui/panels/timeline_ruler.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace windline;

namespace {

TimeSpan span(int first, int last)
{
    return {sampleTime(first), sampleTime(last)};
}

RunSpan runSpan(int start, int end)
{
    return {span(std::min(start, end), std::max(start, end)), end < start, {sampleTime(start)}};
}

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Asia/Seoul");
        applyTheme(Theme::Light);
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_actions = {new QAction("Play", m_window.get()), new QAction("Back", m_window.get()),
            new QAction("Forward", m_window.get())};
        m_actions.play->setCheckable(true);
        m_bar = new TimelineBar(m_actions, m_window.get());
        m_window->installEventFilter(m_bar);
        m_bar->resize(1100, 46);
        m_window->resize(1100, 60);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void holesInTheMeteorologyAreFound()
    {
        std::vector<Time> times;
        for (const int hour : {0, 6, 12, 18, 36, 42})
            times.push_back(sampleTime(hour));
        QCOMPARE(coveredSpans(times), (std::vector<TimeSpan>{span(0, 18), span(36, 42)}));
        QVERIFY(coveredSpans({}).empty());
        QCOMPARE(coveredSpans(std::vector<Time>{sampleTime(3)}), std::vector<TimeSpan>{span(3, 3)});
    }

    void whatIsNotCoveredIsFound()
    {
        const std::vector<TimeSpan> covered{span(0, 18), span(36, 42)};
        QVERIFY(uncovered(span(2, 10), covered).empty());
        QVERIFY(uncovered(span(0, 18), covered).empty());
        QCOMPARE(uncovered(span(-5, 40), covered), (std::vector<TimeSpan>{span(-5, 0), span(18, 36)}));
        QCOMPARE(uncovered(span(40, 50), covered), std::vector<TimeSpan>{span(42, 50)});
        QCOMPARE(uncovered(span(20, 20), covered), std::vector<TimeSpan>{span(20, 20)});
        QCOMPARE(uncovered(span(1, 2), {}), std::vector<TimeSpan>{span(1, 2)});
    }

    void runsLieWhereTheirStartsAre()
    {
        RunRequest request;
        QVERIFY(!plannedSpan(request));
        request.duration = std::chrono::hours(-24);
        request.starts.resize(3);
        QVERIFY(!plannedSpan(request)); // no time is chosen
        request.startTime = sampleTime(0);
        request.starts[2].time = sampleTime(6);
        const auto plan = plannedSpan(request);
        QVERIFY(plan && plan->isBackward);
        QCOMPARE(plan->span, span(-24, 6));
        QCOMPARE(plan->starts, (std::vector<Time>{sampleTime(0), sampleTime(6)}));

        TrajectoryModel model;
        fillSample(model, {sampleTrajectory(1, 0, -6), sampleTrajectory(2, 2, -3)});
        const std::vector sources{PlotSource(model)};
        const auto result = resultSpan(sources);
        QVERIFY(result && result->isBackward);
        QCOMPARE(result->span, span(-6, 2));
    }

    void nothingPlaysWithoutTrajectories()
    {
        QVERIFY(!m_actions.play->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QVERIFY(!m_bar->isPlaying());
        m_bar->setCoverage({span(0, 48)});
        m_bar->setPlan(runSpan(12, 36));
        QVERIFY(!m_actions.play->isEnabled());
        QVERIFY(!m_bar->time());
    }

    void planOutsideTheMeteorologyIsAProblem()
    {
        m_bar->setPlan(runSpan(30, 60));
        QVERIFY(m_bar->ruler()->planProblems().empty()); // nothing is known yet
        m_bar->setCoverage({span(0, 48)});
        QCOMPARE(m_bar->ruler()->planProblems(), std::vector<TimeSpan>{span(48, 60)});
        const QPoint there(static_cast<int>(m_bar->ruler()->pixelOf(sampleTime(55))), 34);
        QVERIFY(m_bar->ruler()->textAt(there).contains("2020-01-03 12 – 2020-01-04 00 UTC"));
        m_bar->setCoverage({span(0, 20), span(40, 48)});
        const QPoint hole(static_cast<int>(m_bar->ruler()->pixelOf(sampleTime(25))), 22);
        QVERIFY(m_bar->ruler()->textAt(hole).contains("missing"));
        // It looks different, too.
        const QImage image = m_bar->ruler()->grab().toImage();
        QVERIFY(image.pixelColor(hole)
            != image.pixelColor({static_cast<int>(m_bar->ruler()->pixelOf(sampleTime(10))), 22}));
    }

    void theHandleIsDraggedWithinTheTrajectories()
    {
        m_bar->setCoverage({span(0, 48)});
        m_bar->setResult(runSpan(12, 36));
        QSignalSpy changed(m_bar, &TimelineBar::timeChanged);
        TimelineRuler* ruler = m_bar->ruler();
        const auto at = [ruler](int hour) { return QPoint(qRound(ruler->pixelOf(sampleTime(hour))), 30); };
        QTest::mousePress(ruler, Qt::LeftButton, {}, at(20));
        QVERIFY(std::chrono::abs(*m_bar->time() - sampleTime(20)) < std::chrono::minutes(10));
        QTest::mouseMove(ruler, at(24));
        QVERIFY(std::chrono::abs(*m_bar->time() - sampleTime(24)) < std::chrono::minutes(10));
        QTest::mouseMove(ruler, at(47));
        QTest::mouseRelease(ruler, Qt::LeftButton, {}, at(47));
        QCOMPARE(m_bar->time(), std::optional(sampleTime(36)));
        QCOMPARE(changed.count(), 3);
    }

    void arrowKeysStepByWholeHours()
    {
        m_bar->setResult(runSpan(12, 36));
        m_bar->ruler()->setFocus();
        QTest::keyClick(m_bar->ruler(), Qt::Key_Home);
        QCOMPARE(m_bar->time(), std::optional(sampleTime(12)));
        QTest::keyClick(m_bar->ruler(), Qt::Key_Right);
        QCOMPARE(m_bar->time(), std::optional(sampleTime(13)));
        m_bar->setTime(sampleTime(13) + std::chrono::minutes(20));
        QTest::keyClick(m_bar->ruler(), Qt::Key_Right);
        QCOMPARE(m_bar->time(), std::optional(sampleTime(14)));
        m_bar->setTime(sampleTime(13) + std::chrono::minutes(20));
        QTest::keyClick(m_bar->ruler(), Qt::Key_Left);
        QCOMPARE(m_bar->time(), std::optional(sampleTime(13)));
        QTest::keyClick(m_bar->ruler(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_bar->time(), std::optional(sampleTime(19)));
        QTest::keyClick(m_bar->ruler(), Qt::Key_End);
        m_actions.stepForward->trigger();
        QCOMPARE(m_bar->time(), std::optional(sampleTime(36)));
        m_actions.stepBack->trigger();
        QCOMPARE(m_bar->time(), std::optional(sampleTime(35)));
    }

    void spacePlaysFromTheEarliestMomentToTheLatest()
    {
        m_bar->setResult(runSpan(36, 12)); // backward
        auto* speed = named<QComboBox>(*m_bar, "Speed of playing");
        speed->setCurrentIndex(speed->count() - 1);
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QVERIFY(m_bar->isPlaying());
        QCOMPARE(m_bar->time(), std::optional(sampleTime(12)));
        QTRY_VERIFY(*m_bar->time() > sampleTime(12));
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QVERIFY(!m_bar->isPlaying());
        const auto paused = m_bar->time();
        QTest::qWait(80);
        QCOMPARE(m_bar->time(), paused);
        m_bar->setTime(sampleTime(35));
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        QTRY_VERIFY(!m_bar->isPlaying()); // the end
        QCOMPARE(m_bar->time(), std::optional(sampleTime(36)));
        QVERIFY(!m_actions.play->isChecked());
    }

    void backwardRunsCanBeFollowedFromTheirStarts()
    {
        auto* follow = named<QToolButton>(*m_bar, "Play from the starts on");
        m_bar->setResult(runSpan(12, 36));
        QVERIFY(!follow->isVisible()); // the same thing
        m_bar->setResult(runSpan(36, 12));
        QVERIFY(follow->isVisible());
        QTest::mouseClick(follow, Qt::LeftButton);
        m_actions.play->setChecked(true);
        QCOMPARE(m_bar->time(), std::optional(sampleTime(36)));
        QTRY_VERIFY(*m_bar->time() < sampleTime(36));
    }

    void labelsSayTheWeekdayAndLocalTimeOnDemand()
    {
        QLocale::setDefault(QLocale::c());
        m_bar->setResult(runSpan(0, 36));
        m_bar->setTime(sampleTime(3));
        QCOMPARE(m_bar->label(), QStringLiteral("Wed 2020-01-01 15:00 UTC"));
        QTest::mouseClick(named<QToolButton>(*m_bar, "Show local time"), Qt::LeftButton);
        QCOMPARE(m_bar->label(), QStringLiteral("Wed 2020-01-01 15:00 UTC\nThu 2020-01-02 00:00 UTC+09:00"));
        QCOMPARE(m_bar->ruler()->accessibleDescription(), m_bar->label());
    }

    void aShorterResultTakesTheMomentAlong()
    {
        m_bar->setResult(runSpan(0, 36));
        m_bar->setTime(sampleTime(30));
        QSignalSpy changed(m_bar, &TimelineBar::timeChanged);
        m_bar->setResult(runSpan(0, 12));
        QCOMPARE(m_bar->time(), std::optional(sampleTime(12)));
        m_bar->setResult(std::nullopt);
        QVERIFY(!m_bar->time());
        QCOMPARE(changed.count(), 2);
        // Run again: the same moment, once the run has come there.
        m_bar->setResult(runSpan(0, 6));
        QVERIFY(!m_bar->time());
        m_bar->setResult(runSpan(0, 20));
        QCOMPARE(m_bar->time(), std::optional(sampleTime(12)));
    }

    void choicesCanBeKept()
    {
        const TimelineBar::Choices choices{24, true, true};
        m_bar->setChoices(choices);
        QCOMPARE(m_bar->choices(), choices);
        m_bar->setChoices({17, false, false}); // of a settings file that somebody has written
        QCOMPARE(m_bar->choices(), TimelineBar::Choices());
    }

    void theWheelZoomsAndADoubleClickShowsAll()
    {
        m_bar->setCoverage({span(0, 480)});
        m_bar->setResult(runSpan(12, 36));
        TimelineRuler* ruler = m_bar->ruler();
        const double width = ruler->pixelOf(sampleTime(36)) - ruler->pixelOf(sampleTime(12));
        const QPointF there(ruler->pixelOf(sampleTime(24)), 20);
        QWheelEvent wheel(there, ruler->mapToGlobal(there), {}, {0, 1200}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(ruler, &wheel);
        QVERIFY(ruler->pixelOf(sampleTime(36)) - ruler->pixelOf(sampleTime(12)) > 5 * width);
        QVERIFY(std::abs(ruler->pixelOf(sampleTime(24)) - there.x()) < 1.5);
        QTest::mouseDClick(ruler, Qt::LeftButton, {}, there.toPoint());
        QVERIFY(std::abs(ruler->pixelOf(sampleTime(36)) - ruler->pixelOf(sampleTime(12)) - width) < 1e-6);
    }

private:
    std::unique_ptr<QWidget> m_window;
    TimelineBar::Actions m_actions{};
    TimelineBar* m_bar = nullptr;
};

QTEST_MAIN(TimelineTest)
#include "timeline_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark/benchmark_files.h"
#include "engine/model/engine_error.h"
#include "tests/support/made_meteorology.h"
#include "tests/ui/find_widgets.h"
#include "tests/ui/test_catalog.h"
#include "ui/models/benchmark_model.h"
#include "ui/models/benchmark_words.h"
#include "ui/models/timings_model.h"
#include "ui/panels/benchmark_chart.h"
#include "ui/panels/benchmark_panel.h"
#include "ui/panels/benchmark_picture.h"
#include "ui/panels/benchmark_setup.h"
#include "ui/panels/measure_panel.h"
#include "ui/panels/tick_button.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace windline;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 120000; // milliseconds, for a busy machine

Measurement measured(const std::string& strategy, int workers, const std::vector<double>& totals)
{
    Measurement made{.strategy = strategy, .askedWorkers = workers, .ranStrategy = strategy, .workers = workers};
    made.steps = 1'000'000;
    for (const double total : totals)
        made.runs.push_back(
            {{.read = 0.2 * total, .prepare = 0.1 * total, .advect = 0.7 * total, .total = total}, total});
    if (strategy != "sequential")
        made.agreement = Agreement{.isExact = true};
    return made;
}

// As of a machine with 8 cores.
BenchmarkResult madeResult()
{
    BenchmarkResult result;
    result.machine = {.processor = "Processor 5000 @ 3 GHz",
        .cores = 8,
        .memoryBytes = 16LL << 30,
        .system = "Debian GNU/Linux 13, linux 6.12",
        .instructionSet = "x86-64-v3",
        .windlineVersion = "0.1.0",
        .qtVersion = "6.8.2",
        .compiler = "GCC 14.2.0",
        .date = "2026-01-01T00:00Z"};
    result.meteorology = "met.nc, 360 x 181 points, 37 levels, 9 times";
    result.warmUp = 1;
    result.repeats = 3;
    result.isComplete = true;
    for (const int starts : {1, 64, 1000, 10000}) {
        CaseResult one;
        one.name = std::to_string(starts);
        one.starts = starts;
        one.hours = 24;
        const double alone = 0.2 + starts * 5e-5;
        one.measurements.push_back(measured("sequential", 1, {alone, alone * 1.1, alone * 1.05}));
        for (const int workers : {1, 2, 4, 8}) {
            const double shared = 0.22 + starts * 5e-5 / workers;
            one.measurements.push_back(measured("parallel", workers, {shared, shared * 1.02, shared * 1.3}));
        }
        Measurement gpu{.strategy = "gpu"};
        gpu.problem = "No graphics processor was found.";
        one.measurements.push_back(gpu);
        one.bareReading = {.bytes = 100, .seconds = {0.1, 0.11, 0.12}, .problem = {}};
        result.cases.push_back(one);
    }
    return result;
}

} // namespace

class BenchmarkPanelTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    RunRequest m_request;
    StrategyCatalog m_catalog;
    std::unique_ptr<TimingsModel> m_timings;
    std::unique_ptr<BenchmarkPanel> m_panel;

    MeasurePanel& measure() const { return *m_panel->measure(); }
    QPushButton* button(const QString& text) const
    {
        for (auto* found : measure().findChildren<QPushButton*>())
            if (found->text().remove(u'&') == text)
                return found;
        return nullptr;
    }
    QAction* entry(const QString& box, const QString& text) const
    {
        for (QAction* action : named<TickButton>(*m_panel, box)->menu()->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }
    void chooseOnly(const QStringList& cases)
    {
        for (QAction* action : named<TickButton>(*m_panel, "Cases")->menu()->actions())
            action->setChecked(cases.contains(action->text()));
    }
    QString cell(int row, int column) const { return measure().table()->model()->index(row, column).data().toString(); }
    QString shownText() const
    {
        QString text;
        for (const auto* label : m_panel->findChildren<QLabel*>())
            if (label->isVisible())
                text += label->text() + '\n';
        return text;
    }
    // A picture for people, where WINDLINE_PICTURES names a folder.
    void takePicture(const char* name) const
    {
        const QString folder = qEnvironmentVariable("WINDLINE_PICTURES");
        QTest::qWait(20); // palettes and layouts settle
        if (!folder.isEmpty())
            QVERIFY(m_panel->grab().save(folder + '/' + name + ".png"));
    }

private slots:
    void initTestCase()
    {
        MadeMeteorology met;
        met.grid = globalGrid(10);
        met.levelsPa = {10'000, 50'000, 100'000};
        met.hours = {0, 12, 24};
        met.levelFields = {{Field::EastwardWind, [](double, double, double, double) { return 10; }},
            {Field::NorthwardWind, [](double latitude, double, double, double) { return 0.05 * latitude; }},
            {Field::PressureVelocity, [](double, double, double, double) { return 0; }}};
        m_request.meteorology = {m_folder.filePath("met.nc").toStdString()};
        met.write(m_request.meteorology[0]);
        m_request.startTime = met.firstTime;
        m_request.duration = 12h;
        m_request.starts = {{"a", 10, 20, 500, HeightUnit::Hectopascal, {}},
            {"b", 40, 20, 500, HeightUnit::Hectopascal, {}}, {"c", -20, 20, 500, HeightUnit::Hectopascal, {}}};
    }

    void init()
    {
        applyTheme(Theme::Light);
        m_catalog = testCatalog();
        m_timings = std::make_unique<TimingsModel>();
        m_panel = std::make_unique<BenchmarkPanel>(m_catalog, m_timings.get());
        m_panel->resize(1366, 300);
        m_panel->show();
    }
    void cleanup() { m_panel.reset(); }

    void theOrderIsWhatIsChosen()
    {
        BenchmarkOrder order = measure().setup()->order();
        QVERIFY(order.sizes == documentCases());
        QVERIFY(!order.own);
        QVERIFY(order.common.meteorology.empty()); // none is open: the demonstration
        QVERIFY((order.plan.strategies == std::vector<std::string>{"sequential", "parallel"}));
        QCOMPARE(order.plan.repeats, 3);
        QCOMPARE(order.plan.warmUp, 1);
        QVERIFY((order.plan.workers == std::vector<int>{0}));

        RunRequest request = m_request;
        request.timeStep = 2min;
        request.pathVariables = {PathVariable::AirTemperature};
        measure().setRequest(request, {});
        chooseOnly({caseText(1000, 24), "The current starts and settings"});
        named<QSpinBox>(*m_panel, "Repeats")->setValue(7);
        named<QSpinBox>(*m_panel, "Warm-up")->setValue(0);
        entry("Strategies", "Sequential")->setChecked(false);
        entry("Strategies", "Automatic")->setChecked(true);
        order = measure().setup()->order();
        QVERIFY((order.sizes == std::vector<CaseSize>{{1000, 24}}));
        QVERIFY(order.own);
        QCOMPARE(order.own->starts.size(), 3U);
        QVERIFY(order.common.meteorology == m_request.meteorology);
        QCOMPARE(order.common.timeStep, 2min);
        QVERIFY(order.common.starts.empty() && !order.common.startTime && order.common.pathVariables.empty());
        QVERIFY((order.plan.strategies == std::vector<std::string>{"auto", "parallel"}));
        QCOMPARE(order.plan.repeats, 7);
        QCOMPARE(order.plan.warmUp, 0);
    }

    void whatCannotBeMeasuredSaysWhy()
    {
        const QAction* gpu = entry("Strategies", "GPU");
        QVERIFY(gpu && !gpu->isEnabled());
        QVERIFY(gpu->toolTip().contains("no graphics processor"));
        QAction* own = entry("Cases", "The current starts and settings");
        QVERIFY(!own->isEnabled());
        measure().setRequest(m_request, "Place a start.");
        QVERIFY(!own->isEnabled());
        QCOMPARE(own->toolTip(), "Place a start.");
        measure().setRequest(m_request, {});
        QVERIFY(own->isEnabled());
        named<QComboBox>(*m_panel, "Meteorology")->setCurrentIndex(1);
        QVERIFY(!own->isEnabled());
        QVERIFY(own->toolTip().contains("meteorology that is open"));

        chooseOnly({});
        QVERIFY(!button("Run benchmark")->isEnabled());
        QVERIFY(button("Run benchmark")->toolTip().contains("case"));
        chooseOnly({caseText(1, 6)});
        QVERIFY(button("Run benchmark")->isEnabled());
        measure().setBlocked("A run goes on.");
        QVERIFY(!button("Run benchmark")->isEnabled());
        QCOMPARE(button("Run benchmark")->toolTip(), "A run goes on.");
        QVERIFY(!button("Export…")->isEnabled());
    }

    void measuresAndExports()
    {
        measure().setRequest(m_request, {});
        chooseOnly({caseText(1, 6), "The current starts and settings"});
        named<QSpinBox>(*m_panel, "Repeats")->setValue(2);
        const QSignalSpy running(&measure(), &MeasurePanel::runningChanged);
        int rows = 0;
        connect(measure().table()->model(), &QAbstractItemModel::rowsInserted, this, [&] { rows = 1; });
        connect(measure().table()->model(), &QAbstractItemModel::modelReset, this, [&] { rows = 1; });
        button("Run benchmark")->click();
        QCOMPARE(running.count(), 1);
        QVERIFY(!button("Run benchmark")->isEnabled() && button("Cancel")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(rows > 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(running.count(), 2, patience);
        QVERIFY(!measure().isRunning());
        QVERIFY(button("Run benchmark")->isEnabled() && !button("Cancel")->isEnabled());

        const BenchmarkResult& result = measure().result();
        QVERIFY(result.isComplete);
        QCOMPARE(result.cases.size(), 2U);
        QCOMPARE(measure().table()->model()->rowCount(), 6); // two strategies and bare reading
        QCOMPARE(cell(0, BenchmarkModel::Case), "3 starts, 12 h"); // the user's own comes first
        QCOMPARE(cell(0, BenchmarkModel::StrategyName), "Sequential");
        QCOMPARE(cell(1, BenchmarkModel::StrategyName), "Parallel");
        QCOMPARE(cell(1, BenchmarkModel::Agrees), "bit for bit");
        QCOMPARE(cell(2, BenchmarkModel::StrategyName), "Bare reading");
        QCOMPARE(cell(3, BenchmarkModel::Case), caseText(1, 6));
        QVERIFY2(shownText().contains("Windline "), qPrintable(shownText()));

        takePicture("benchmark-measured");

        for (const char* name : {"out.csv", "out.json", "out.png"}) {
            const auto file = std::filesystem::path(m_folder.filePath(name).toStdString());
            exportBenchmark(result, file);
            QVERIFY(std::filesystem::file_size(file) > 100);
        }
        QCOMPARE(readBenchmark(m_folder.filePath("out.json").toStdString()).cases.size(), 2U);
        const QImage picture(m_folder.filePath("out.png"));
        QCOMPARE(picture.width(), 1800);
        QVERIFY_THROWS_EXCEPTION(EngineError, exportBenchmark(result, m_folder.filePath("out.xyz").toStdString()));
        QVERIFY_THROWS_EXCEPTION(EngineError, exportBenchmark(result, m_folder.filePath("no/out.png").toStdString()));
        button("Copy table")->click();
        QVERIFY(QGuiApplication::clipboard()->text().count('\n') >= 5);
    }

    void cancelKeepsWhatIsThere()
    {
        measure().setRequest(m_request, {});
        chooseOnly({"The current starts and settings"});
        named<QSpinBox>(*m_panel, "Repeats")->setValue(1000);
        const QSignalSpy running(&measure(), &MeasurePanel::runningChanged);
        measure().start();
        QTRY_VERIFY_WITH_TIMEOUT(measure().table()->model()->rowCount() > 0, patience);
        button("Cancel")->click();
        QTRY_COMPARE_WITH_TIMEOUT(running.count(), 2, patience);
        QVERIFY(!measure().result().isComplete);
        QVERIFY2(shownText().contains("Cancelled; this is what"), qPrintable(shownText()));
        QVERIFY(button("Export…")->isEnabled());
    }

    void goingAwayWhileItRunsIsSafe()
    {
        measure().setRequest(m_request, {});
        named<QSpinBox>(*m_panel, "Repeats")->setValue(1000);
        measure().start();
        QVERIFY(measure().isRunning());
        m_panel.reset(); // returns, and nothing arrives afterwards
        QCoreApplication::processEvents();
    }

    void unreadableMeteorologyIsASentence()
    {
        RunRequest request = m_request;
        request.meteorology = {m_folder.filePath("none.nc").toStdString()};
        measure().setRequest(request, {});
        const QSignalSpy running(&measure(), &MeasurePanel::runningChanged);
        measure().start();
        QTRY_COMPARE_WITH_TIMEOUT(running.count(), 2, patience);
        QVERIFY2(shownText().contains("none.nc"), qPrintable(shownText()));
        QCOMPARE(measure().table()->model()->rowCount(), 0);
    }

    void theTableHasTheFigures()
    {
        measure().showResult(madeResult());
        QCOMPARE(cell(0, BenchmarkModel::Median), "0.210 s");
        QCOMPARE(cell(0, BenchmarkModel::Mean), "0.210 ± 0.010 s");
        QCOMPARE(cell(0, BenchmarkModel::SpeedUp), QStringLiteral("1.00×"));
        QCOMPARE(cell(0, BenchmarkModel::StepsPerSecond), "4.76 M");
        QCOMPARE(cell(5, BenchmarkModel::Mean), "not measured");
        QCOMPARE(measure().table()->model()->index(5, BenchmarkModel::Mean).data(Qt::ToolTipRole).toString(),
            "No graphics processor was found.");
        QCOMPARE(cell(7, BenchmarkModel::Case), QStringLiteral("64 starts, 24 h"));
    }

    void chartsSayWhatIsMissing()
    {
        BenchmarkResult result = madeResult();
        using Kind = BenchmarkChart::Kind;
        for (const Kind kind : {Kind::Seconds, Kind::SpeedUp, Kind::Scaling})
            QCOMPARE(BenchmarkChart::whyEmpty(result, kind), QString());
        for (CaseResult& one : result.cases)
            one.measurements.resize(1);
        QCOMPARE(BenchmarkChart::whyEmpty(result, Kind::Seconds), QString());
        QVERIFY(BenchmarkChart::whyEmpty(result, Kind::SpeedUp).contains("sequential"));
        QVERIFY(BenchmarkChart::whyEmpty(result, Kind::Scaling).contains("workers"));
        QVERIFY(!BenchmarkChart::whyEmpty({}, Kind::Seconds).isEmpty());
    }

    // The colour of each strategy is in its chart; nothing is drawn outside what is asked for.
    void chartsAreDrawn()
    {
        BenchmarkChart chart;
        chart.setResult(madeResult());
        for (int kind = 0; kind < 3; ++kind) {
            chart.setKind(static_cast<BenchmarkChart::Kind>(kind));
            const QImage drawn = chart.picture({600, 300}, 1).toImage();
            const QRgb orange = seriesColour(1, chart.palette()).rgb();
            int found = 0;
            for (int y = 0; y < drawn.height(); ++y)
                for (int x = 0; x < drawn.width(); ++x)
                    found += drawn.pixel(x, y) == orange ? 1 : 0;
            QVERIFY2(found > 50, qPrintable(QString::number(found)));
        }
    }

    void pictures()
    {
        takePicture("benchmark-empty");
        measure().showResult(madeResult());
        QTest::qWait(50);
        takePicture("benchmark-light");
        auto* kind = named<QComboBox>(*m_panel, "Chart");
        kind->setCurrentIndex(1);
        m_panel->resize(1366, 200);
        takePicture("benchmark-short");
        kind->setCurrentIndex(2);
        applyTheme(Theme::Dark);
        m_panel->resize(1366, 400);
        takePicture("benchmark-dark");
        m_panel->resize(420, 640);
        takePicture("benchmark-narrow-dark");
        applyTheme(Theme::Light);
        kind->setCurrentIndex(0);
        takePicture("benchmark-narrow");
        const QString folder = qEnvironmentVariable("WINDLINE_PICTURES");
        if (!folder.isEmpty())
            exportBenchmark(madeResult(), (folder + "/benchmark-export.png").toStdString());
        QVERIFY(m_panel->minimumSizeHint().width() <= 420);
    }

    void everyInputHasAName()
    {
        for (const QWidget* widget : m_panel->findChildren<QWidget*>())
            if (qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget)
                || qobject_cast<const TickButton*>(widget))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
};

QTEST_MAIN(BenchmarkPanelTest)
#include "benchmark_panel_test.moc"

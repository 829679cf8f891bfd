// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run.h"
#include "tests/ui/find_widgets.h"
#include "tests/ui/keep_picture.h"
#include "tests/ui/test_catalog.h"
#include "ui/models/coverage_problems.h"
#include "ui/panels/advanced_settings.h"
#include "ui/panels/calibration_job.h"
#include "ui/panels/message_field.h"
#include "ui/panels/meteorology_box.h"
#include "ui/panels/run_settings_form.h"
#include "ui/panels/strategy_box.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QWindow>

using namespace windline;
using namespace std::chrono_literals;

namespace {

MeteorologySummary twoDays()
{
    MeteorologySummary summary;
    summary.files = {"winds.nc"};
    summary.grid = {.longitudeFirst = 100,
        .longitudeSpacing = 1,
        .longitudeCount = 51,
        .latitudeFirst = 20,
        .latitudeSpacing = 1,
        .latitudeCount = 31};
    for (int hour = 0; hour <= 48; hour += 6)
        summary.times.push_back(*timeFromIso("2020-01-01") + std::chrono::hours(hour));
    summary.levelsPa = {20000, 100000};
    summary.found = {Field::EastwardWind, Field::NorthwardWind, Field::PressureVelocity, Field::GeopotentialHeight,
        Field::SurfacePressure};
    return summary;
}

} // namespace

class RunPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_catalog = testCatalog();
        m_form = std::make_unique<RunSettingsForm>(m_catalog);
        connect(m_form.get(), &RunSettingsForm::changed, this, [this] { showProblems(); });
        m_form->setMeteorology(twoDays());
        m_form->show();
    }
    void cleanup() { m_form.reset(); }

    void settingsComeBack()
    {
        RunRequest wanted;
        wanted.startTime = timeFromIso("2020-01-02T06:00Z");
        wanted.duration = -30h;
        wanted.verticalMotion = VerticalMotion::Isobaric;
        wanted.strategy = "parallel";
        wanted.workers = 3;
        wanted.batchSize = 128;
        wanted.useGpu = false;
        wanted.gpuBatchSize = 250'000;
        wanted.gpuCompactWinds = true;
        wanted.timeStep = 10min;
        wanted.outputInterval = 120min;
        wanted.numerics = Numerics::Hysplit;
        wanted.hysplit = {.tratio = 0.25, .delt = 15min, .modelTopMetres = 12000, .boundaryFiles = "/a/folder"};
        wanted.pathVariables = {PathVariable::PotentialTemperature, PathVariable::RelativeHumidity};
        const QSignalSpy changed(m_form.get(), &RunSettingsForm::changed);
        m_form->setSettings(wanted);
        QCOMPARE(changed.count(), 1);
        const RunRequest got = m_form->settings();
        QCOMPARE(got.startTime, wanted.startTime);
        QCOMPARE(got.duration, wanted.duration);
        QCOMPARE(got.verticalMotion, wanted.verticalMotion);
        QCOMPARE(got.strategy, wanted.strategy);
        QCOMPARE(got.workers, wanted.workers);
        QCOMPARE(got.batchSize, wanted.batchSize);
        QVERIFY(!got.useGpu && got.gpuCompactWinds);
        QCOMPARE(got.gpuBatchSize, wanted.gpuBatchSize);
        QCOMPARE(got.timeStep, wanted.timeStep);
        QCOMPARE(got.outputInterval, wanted.outputInterval);
        QCOMPARE(got.numerics, wanted.numerics);
        QVERIFY(got.hysplit == wanted.hysplit);
        QVERIFY(got.pathVariables == wanted.pathVariables);
        wanted.numerics = Numerics::Accurate;
        wanted.interpolation = Interpolation::Cubic;
        m_form->setSettings(wanted);
        QCOMPARE(m_form->settings().interpolation, wanted.interpolation);
    }

    void theStartTimeMovesIntoTheMeteorology()
    {
        QCOMPARE(m_form->settings().startTime, timeFromIso("2020-01-01T00:00Z"));
        for (auto* button : m_form->findChildren<QRadioButton*>())
            if (button->text().contains("ackward"))
                button->click();
        QCOMPARE(m_form->settings().startTime, timeFromIso("2020-01-03T00:00Z"));
        QVERIFY(m_form->settings().duration < 0s);
    }

    void aDurationTooLongIsExplainedWhileTyping()
    {
        auto* duration = named<QSpinBox>(*m_form, "Duration");
        QVERIFY(duration);
        duration->selectAll();
        QTest::keyClicks(duration, "96");
        const QString message = problemAt(duration);
        QVERIFY2(message.contains("2020-01-03 00:00 UTC") && message.contains("48 h"), qPrintable(message));
        QVERIFY(duration->accessibleDescription() == message);
        duration->selectAll();
        QTest::keyClicks(duration, "48");
        QCOMPARE(problemAt(duration), QString());
        duration->selectAll();
        QTest::keyClicks(duration, "0");
        QVERIFY(!problemAt(duration).isEmpty());
    }

    void aTimeOutsideIsExplained()
    {
        auto* time = named<QDateTimeEdit>(*m_form, "Start time");
        QVERIFY(time);
        time->setDateTime(QDateTime(QDate(2021, 5, 6), QTime(0, 0), QTimeZone::UTC));
        QVERIFY(problemAt(time).contains("2020-01-01"));
    }

    void missingVerticalMotionIsExplained()
    {
        m_meteorology.found = {Field::EastwardWind, Field::NorthwardWind};
        auto* motion = named<QComboBox>(*m_form, "Vertical motion");
        QVERIFY(motion);
        showProblems();
        QVERIFY(problemAt(motion).contains("isobaric"));
        motion->setCurrentIndex(1);
        QCOMPARE(problemAt(motion), QString());
        m_meteorology = twoDays();
    }

    void everyMotionIsThereWithItsNumber()
    {
        auto* motion = named<QComboBox>(*m_form, "Vertical motion");
        QCOMPARE(motion->count(), 10);
        for (int i = 0; i < 9; ++i) {
            QCOMPARE(motion->itemData(i).toInt(), i);
            QVERIFY(motion->itemData(i, Qt::ToolTipRole).toString().contains(QStringLiteral("HYSPLIT's %1").arg(i)));
        }
        QTest::keyClick(motion, Qt::Key_End);
        QCOMPARE(m_form->settings().verticalMotion, VerticalMotion::Auto);
        QVERIFY(motion->toolTip().contains("latitude")); // the closed box explains its choice
    }

    void settingsOfTheOtherNumericsAreNotShown()
    {
        auto* numerics = named<QComboBox>(*m_form, "Numerics");
        for (auto* heading : m_form->findChildren<QToolButton*>())
            if (heading->text() == "Advanced")
                QTest::mouseClick(heading, Qt::LeftButton);
        auto* longest = named<QSpinBox>(*m_form, "Longest step");
        auto* interpolation = named<QComboBox>(*m_form, "Interpolation");
        auto* delt = named<QComboBox>(*m_form, "Time step");
        auto* limit = named<QDoubleSpinBox>(*m_form, "Step limit");
        QVERIFY(longest->isVisible() && !delt->isVisible() && !limit->isVisible());
        QVERIFY(interpolation->isVisible());
        QTest::keyClick(interpolation, Qt::Key_Down);
        QCOMPARE(m_form->settings().interpolation, Interpolation::Cubic);
        QTest::keyClick(numerics, Qt::Key_Down);
        QCOMPARE(m_form->settings().numerics, Numerics::Hysplit);
        QVERIFY(!longest->isVisible() && delt->isVisible() && limit->isVisible());
        QVERIFY(!interpolation->isVisible());
        QCOMPARE(m_form->settings().interpolation, Interpolation::Linear); // HYSPLIT's have no other
        QCOMPARE(delt->currentText(), "automatic");
        QCOMPARE(m_form->settings().hysplit.delt, 0min);
        QTest::keyClick(numerics, Qt::Key_Up);
        QVERIFY(longest->isVisible() && !delt->isVisible());
        QCOMPARE(m_form->settings().interpolation, Interpolation::Cubic);
    }

    void whatAMotionNeedsIsNamed()
    {
        m_meteorology.found = {Field::EastwardWind, Field::NorthwardWind, Field::PressureVelocity};
        RunRequest request = m_form->settings();
        const auto problemOf = [&](VerticalMotion motion) {
            request.verticalMotion = motion;
            const auto blocking = coverageProblems(request, m_meteorology).blocking;
            return blocking.empty() ? QString() : QString::fromStdString(blocking.front().message);
        };
        QVERIFY(problemOf(VerticalMotion::Isentropic).contains("temperature"));
        QVERIFY(problemOf(VerticalMotion::Isopycnic).contains("temperature"));
        QVERIFY(problemOf(VerticalMotion::Isosigma).contains("geopotential height"));
        for (const VerticalMotion motion : {VerticalMotion::Data, VerticalMotion::Isobaric, VerticalMotion::Divergence,
                 VerticalMotion::Average, VerticalMotion::Damped, VerticalMotion::Auto})
            QCOMPARE(problemOf(motion), QString());
        request.numerics = Numerics::Hysplit; // makes its columns from temperature, whatever the motion
        QVERIFY(problemOf(VerticalMotion::Data).contains("temperature"));
        QCOMPARE(coverageProblems(request, m_meteorology).blocking.front().field, "numerics");
        m_meteorology.found.insert(Field::AirTemperature);
        QCOMPARE(problemOf(VerticalMotion::Isentropic), QString());
        m_meteorology = twoDays();
    }

    void variablesAreTickedOneAfterTheOther()
    {
        auto* button = named<QPushButton>(*m_form, "Record");
        QVERIFY(button);
        QCOMPARE(button->text(), "none");
        QMenu* menu = button->menu();
        m_form->activateWindow(); // a window that becomes active later closes menus
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        const QList<QAction*> entries = menu->actions();
        QCOMPARE(entries[1]->text(), "Potential temperature (K)");
        QCOMPARE(entries[4]->text(), "Mixing depth (m)");
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        // Let go over an entry, as when the button is held from the first press on.
        QTest::mouseRelease(menu, Qt::LeftButton, {}, menu->actionGeometry(entries[1]).center());
        QVERIFY(entries[1]->isChecked());
        QVERIFY(menu->isVisible()); // several are chosen at a time
        menu->setActiveAction(entries[4]);
        QTest::keyClick(menu->windowHandle(), Qt::Key_Space);
        QVERIFY(menu->isVisible());
        menu->close();
        QCOMPARE(button->text(), "theta, mixing depth");
        QVERIFY((m_form->settings().pathVariables
            == std::vector{PathVariable::PotentialTemperature, PathVariable::MixingDepth}));
        // Neither temperature nor a mixing depth is in this meteorology.
        QVERIFY(button->accessibleDescription().contains("theta, mixing depth"));
    }

    void aProblemOpensTheSectionThatHidesIt()
    {
        RunRequest request;
        request.outputInterval = 0min;
        m_form->setSettings(request);
        auto* output = named<QSpinBox>(*m_form, "Output every");
        QVERIFY(output->isVisible());
        QVERIFY(!problemAt(output).isEmpty());
    }

    void aTimeThatIsMovedIsTold()
    {
        auto* time = named<QDateTimeEdit>(*m_form, "Start time");
        QVERIFY(!m_form->hasMovedTime()); // what the empty form began with was nobody's
        MeteorologySummary other = twoDays();
        for (Time& at : other.times)
            at += std::chrono::days(30);
        m_form->setMeteorology(other);
        m_form->showProblems({});
        QVERIFY(m_form->hasMovedTime());
        QVERIFY2(time->accessibleDescription().startsWith("Moved: 2020-01-01 00:00 UTC lies outside.\n"),
            qPrintable(time->accessibleDescription()));
        QVERIFY(time->accessibleDescription().contains("2020-02-02")); // what it accepts
        m_form->resize(
            330, m_form->heightForWidth(330) > 0 ? m_form->heightForWidth(330) : m_form->sizeHint().height());
        QCoreApplication::processEvents();
        keepPicture(*m_form, "start_time_moved");
        time->setDateTime(time->dateTime().addSecs(3600));
        QVERIFY(!m_form->hasMovedTime());
        QVERIFY(!time->accessibleDescription().contains("Moved"));
        m_form->setMeteorology(other);
        QVERIFY(!m_form->hasMovedTime()); // it is inside
        m_form->setMeteorology(twoDays());
        QVERIFY(m_form->hasMovedTime());
        m_form->setMeteorology(twoDays());
        QVERIFY(!m_form->hasMovedTime());

        m_form->setMeteorology(other);
        QVERIFY(m_form->hasMovedTime());
        m_form->setSettings(m_form->settings()); // a case that names this very time: it is its own
        QVERIFY(!m_form->hasMovedTime());
    }

    void whatIsMissingInFilesIsSeen()
    {
        QAction open(QStringLiteral("Open"));
        MeteorologyBox box(&open);
        MeteorologySummary summary = twoDays();
        box.showSummary(summary);
        const auto* warnings = named<QLabel>(box, "Warnings");
        QVERIFY(warnings && !warnings->isVisibleTo(&box));
        summary.warnings = {"a.arl: The file is cut short within its last time, 2020-01-03T00:00Z, which is left out.",
            "b", "c", "d", "e"};
        box.showSummary(summary);
        QVERIFY(warnings->isVisibleTo(&box));
        QCOMPARE(warnings->text(), summary.warnings[0] + "\nb\nc\n… and 2 more.");
        QVERIFY(warnings->toolTip().endsWith("\ne"));
        box.resize(340, box.sizeHint().height());
        keepPicture(box, "meteorology_warnings");
        box.showLoading({"c.arl"});
        QVERIFY(!warnings->isVisibleTo(&box));
    }

    // Few files have humidity or rain, and few runs need them: they are told of when they are there.
    void onlyFieldsThatMoveParcelsAreMissed()
    {
        QAction open(QStringLiteral("Open"));
        MeteorologyBox box(&open);
        MeteorologySummary summary = twoDays();
        summary.found = summary.found | FieldSet{Field::RelativeHumidity};
        box.showSummary(summary);
        const auto* found = named<QLabel>(box, "Found");
        const auto* missing = named<QLabel>(box, "Missing");
        QVERIFY(found && missing);
        QCOMPARE(found->text(), "wind u, wind v, omega, geopotential height, relative humidity, surface pressure");
        QCOMPARE(missing->text(), QStringLiteral("temperature, 10\u00a0m wind u, 10\u00a0m wind v, terrain"));
    }

    void unavailableStrategiesSayWhy()
    {
        auto* box = named<QComboBox>(*m_form, "Strategy");
        QVERIFY(box);
        const int gpu = box->findData("gpu");
        QVERIFY(gpu > 0);
        QVERIFY(box->itemText(gpu).contains("no graphics processor was found"));

        StrategyCatalog catalog;
        const std::string reason = "the driver of the graphics processor is too old for this program: it offers "
                                   "version 11.4, and 12.8 is needed; install a newer one from your system's packages";
        catalog.add({"gpu", {}, [&reason] { return StrategyDevice{reason}; }, true});
        const StrategyBox narrow(catalog);
        const int item = narrow.findData(QStringLiteral("gpu"));
        QVERIFY(narrow.view()->sizeHintForColumn(0) < 400);
        QVERIFY(narrow.itemText(item).startsWith("GPU: the driver"));
        QVERIFY(narrow.itemData(item, Qt::AccessibleTextRole).toString().contains(QString::fromStdString(reason)));
        QVERIFY(narrow.itemData(item, Qt::ToolTipRole).toString().contains("newer one from your system"));
        QVERIFY(!qobject_cast<QStandardItemModel*>(box->model())->item(gpu)->isEnabled());
        QCOMPARE(box->currentData().toString(), "auto");
    }

    void tellsWhyThereIsNoGpu()
    {
        openAdvanced();
        auto* useGpu = named<QCheckBox>(*m_form, "Use the GPU");
        QVERIFY(useGpu && useGpu->isVisible());
        QVERIFY(!useGpu->isEnabled());
        QCOMPARE(useGpu->accessibleDescription(), "no graphics processor was found");
        QVERIFY(!named<QSpinBox>(*m_form, "GPU batch size")->isVisible());
        QVERIFY(!named<QCheckBox>(*m_form, "Compact winds on the GPU")->isVisible());
    }

    void tellsWhichGpuThereIs()
    {
        m_catalog = testCatalogWithGpu();
        m_form = std::make_unique<RunSettingsForm>(m_catalog);
        m_form->show();
        connect(m_form.get(), &RunSettingsForm::changed, this, [this] { showProblems(); });
        openAdvanced();
        auto* useGpu = named<QCheckBox>(*m_form, "Use the GPU");
        auto* batch = named<QSpinBox>(*m_form, "GPU batch size");
        auto* compact = named<QCheckBox>(*m_form, "Compact winds on the GPU");
        QVERIFY(useGpu && batch && compact);
        QCOMPARE(useGpu->accessibleDescription(), "Example GPU, 8 GB, driver 580.1");
        QVERIFY(useGpu->isEnabled() && useGpu->isChecked());
        QVERIFY(batch->isVisible() && compact->isVisible());
        QCOMPARE(batch->text(), "automatic");
        QCOMPARE(nextByTab(named<QSpinBox>(*m_form, "Batch size")), useGpu);
        QCOMPARE(nextByTab(useGpu), batch);
        QCOMPARE(nextByTab(batch), compact);
        QCOMPARE(nextByTab(compact), named<QSpinBox>(*m_form, "Output every"));
        const QSignalSpy changed(m_form.get(), &RunSettingsForm::changed);
        batch->setValue(4096);
        compact->click();
        QCOMPARE(changed.count(), 2);
        QVERIFY(m_form->settings().useGpu && m_form->settings().gpuCompactWinds);
        QCOMPARE(m_form->settings().gpuBatchSize, 4096);

        auto* strategy = named<QComboBox>(*m_form, "Strategy");
        strategy->setCurrentIndex(strategy->findData("gpu"));
        QVERIFY(strategy->currentIndex() > 0);
        QVERIFY(strategy->toolTip().endsWith("\nExample GPU, 8 GB, driver 580.1"));
        QCOMPARE(problemAt(strategy), QString());
        useGpu->click();
        QVERIFY(!m_form->settings().useGpu);
        QVERIFY(!batch->isEnabled() && !compact->isEnabled());
        QVERIFY2(problemAt(strategy).contains("choose another strategy"), qPrintable(problemAt(strategy)));
        strategy->setCurrentIndex(0);
        QCOMPARE(problemAt(strategy), QString());
        useGpu->click();
        QVERIFY(batch->isEnabled() && compact->isEnabled());
    }

    // In short below the box, with the reason in its tool tip.
    void tellsWhatAutomaticWouldChoose()
    {
        auto* box = named<QComboBox>(*m_form, "Strategy");
        RunRequest request = m_form->settings();
        request.starts.resize(3);
        m_form->showPickFor(request);
        QCOMPARE(box->accessibleDescription(), "Sequential");
        QVERIFY2(box->toolTip().contains("fewer than 1,000,000"), qPrintable(box->toolTip()));
        MeasuredCosts costs;
        costs.strategies["sequential"] = {0, {{1, 1, 0}}, {{"accurate", {0, 1e-3}}}};
        costs.strategies["parallel"] = {0.2, {{1, 1, 0}}, {{"accurate", {0, 1e-4}}}};
        m_catalog.costs().set(costs);
        m_form->showPickFor(request);
        QVERIFY2(
            box->accessibleDescription().startsWith("Parallel, about 0."), qPrintable(box->accessibleDescription()));
        QVERIFY2(box->toolTip().contains("parallel: predicted"), qPrintable(box->toolTip()));
        box->setCurrentIndex(box->findData("sequential")); // what was asked for needs no reason
        QCOMPARE(box->accessibleDescription(), "");
        QVERIFY(!box->toolTip().contains("predicted"));
        m_catalog.costs().clear();
    }

    void measuresAndStopsOnRequest()
    {
        qputenv("WINDLINE_CALIBRATION", "none");
        auto* job = m_form->findChild<CalibrationJob*>();
        auto* button = named<QToolButton>(*m_form, "Measure this computer");
        QVERIFY(job && button);
        QSignalSpy finished(job, &CalibrationJob::finished);
        button->click();
        QVERIFY(job->isRunning());
        QCOMPARE(button->text(), "Stop");
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QCOMPARE(button->text(), "Measure");
        QVERIFY(m_catalog.costs().page().costs == nullptr);
        QVERIFY(named<QComboBox>(*m_form, "Strategy")->accessibleDescription().contains("Stopped"));

        job->start({{10, 6}, {10, 6}, {8, 200}, 1});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 60'000);
        QVERIFY(m_catalog.costs().page().costs != nullptr);
        m_catalog.costs().clear();
    }

    void startsOutsideAreWarningsUnlessAllAre()
    {
        RunRequest request = m_form->settings();
        request.starts = {{.name = "in", .latitudeDegrees = 37, .longitudeDegrees = 127, .time = {}},
            {.name = "out", .latitudeDegrees = -37, .longitudeDegrees = 127, .time = {}}};
        CoverageProblems problems = coverageProblems(request, twoDays());
        QCOMPARE(problems.blocking.size(), 0U);
        QCOMPARE(problems.warnings.size(), 1U);
        QCOMPARE(problems.warnings[0].field, "starts[1].latitude");
        request.starts.erase(request.starts.begin());
        problems = coverageProblems(request, twoDays());
        QCOMPARE(problems.blocking.size(), 1U);
    }

    void everyInputHasAName()
    {
        for (const QWidget* widget : m_form->findChildren<QWidget*>())
            if ((qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget)))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }

private:
    void openAdvanced() const
    {
        auto* section = m_form->findChild<AdvancedSettings*>();
        QVERIFY(section);
        section->setOpen(true);
    }

    static QWidget* nextByTab(const QWidget* from)
    {
        QWidget* next = from->nextInFocusChain();
        while (next != from && ((next->focusPolicy() & Qt::TabFocus) == 0 || next->focusProxy() != nullptr))
            next = next->nextInFocusChain();
        return next;
    }

    void showProblems()
    {
        const RunRequest request = m_form->settings();
        std::vector<Problem> problems = validate(request);
        const CoverageProblems coverage = coverageProblems(request, m_meteorology);
        problems.insert(problems.end(), coverage.blocking.begin(), coverage.blocking.end());
        m_form->showProblems(problems);
    }

    static QString problemAt(const QWidget* editor)
    {
        for (const QWidget* widget = editor; widget; widget = widget->parentWidget())
            if (const auto* field = qobject_cast<const MessageField*>(widget))
                return field->problem();
        return QStringLiteral("no field");
    }

    StrategyCatalog m_catalog;
    MeteorologySummary m_meteorology = twoDays();
    std::unique_ptr<RunSettingsForm> m_form;
};

QTEST_MAIN(RunPanelTest)
#include "run_panel_test.moc"

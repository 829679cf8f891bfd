// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/engine_error.h"
#include "engine/model/kept_run.h"
#include "tests/ui/find_widgets.h"
#include "tests/ui/keep_picture.h"
#include "tests/ui/plot_samples.h"
#include "ui/models/opened_trajectories.h"
#include "ui/models/selection.h"
#include "ui/panels/plot_canvas.h"
#include "ui/panels/plot_panel.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace windline;

// The plots as they are used, with mouse and keyboard.
class PlotPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(Theme::Light); }

    void init()
    {
        m_run = std::make_unique<TrajectoryModel>();
        m_opened = std::make_unique<OpenedTrajectories>();
        m_selection = std::make_unique<Selection>();
        m_panel = std::make_unique<PlotPanel>(m_run.get(), m_opened.get(), m_selection.get());
        m_panel->resize(900, 320);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void emptyPlotsSayWhatWillBeThere()
    {
        QVERIFY(m_panel->hint().contains("run some"));
        QVERIFY(!named<QComboBox>(*m_panel, "Plotted quantity")->accessibleName().isEmpty());
        fill({sampleTrajectory(1, 0, 24)});
        QTRY_VERIFY(m_panel->hint().isEmpty());
        QCOMPARE(m_panel->canvas()->content().lines.size(), std::size_t(1));
    }

    void withoutTheGroundOtherHeightsAreProposed()
    {
        Trajectory trajectory = sampleTrajectory(1, 0, 4);
        for (TrajectoryPoint& point : trajectory.points)
            point.terrainMetres = unknownValue;
        fill({trajectory});
        QTRY_VERIFY(m_panel->hint().contains("above ground"));
        m_panel->setQuantity({PlotQuantity::Kind::HeightAboveGround});
        QVERIFY(m_panel->hint().isEmpty());
    }

    void hoveringTellsTheValueAndItsMoment()
    {
        fill({sampleTrajectory(1, 0, 10), sampleTrajectory(2, 0, 10)});
        QSignalSpy hovered(m_panel.get(), &PlotPanel::hovered);
        hover(1, 4);
        QCOMPARE(m_panel->canvas()->readout(),
            QStringLiteral("Place 2\n2020-01-01 16:00 UTC  (+4 h)\nHeight above sea level: 860\u00a0m\nGround: "
                           "120\u00a0m"));
        QCOMPARE(hovered.last().at(0).value<std::optional<Time>>(), std::optional(sampleTime(4)));
        QTest::mouseMove(m_panel->canvas(), {5, 5});
        QVERIFY(m_panel->canvas()->readout().isEmpty());
        QVERIFY(!hovered.last().at(0).value<std::optional<Time>>());
    }

    void clicksSelectThroughTheOneSelection()
    {
        fill({sampleTrajectory(1, 0, 10), sampleTrajectory(2, 0, 10)});
        click(1, 5);
        QCOMPARE(m_selection->startIds(), QSet<int>{2});
        click(0, 5, Qt::ControlModifier);
        QCOMPARE(m_selection->startIds(), (QSet<int>{1, 2}));
        click(0, 5, Qt::ControlModifier);
        QCOMPARE(m_selection->startIds(), QSet<int>{2});
        const QRect rect = m_panel->canvas()->axisRect()->rect();
        QTest::mouseClick(m_panel->canvas(), Qt::LeftButton, {}, rect.topLeft() + QPoint(4, 4));
        QVERIFY(m_selection->startIds().isEmpty());
        // And the other way: those that are selected stand first in the legend.
        m_selection->set({2});
        QCOMPARE(m_panel->canvas()->legendTexts().first(), QStringLiteral("Place 2"));
    }

    void theWheelZoomsDraggingMovesADoubleClickShowsAll()
    {
        fill({sampleTrajectory(1, 0, 10)});
        PlotCanvas* canvas = m_panel->canvas();
        const QCPRange all = canvas->xAxis->range();
        const QPoint middle = canvas->axisRect()->rect().center();
        auto* showAll = m_panel->findChildren<QPushButton*>().first();
        QVERIFY(!showAll->isEnabled());
        QWheelEvent wheel(middle, canvas->mapToGlobal(middle), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas, &wheel);
        QVERIFY(canvas->xAxis->range().size() < all.size());
        QVERIFY(showAll->isEnabled());
        const double before = canvas->xAxis->range().lower;
        QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
        QTest::mouseMove(canvas, middle + QPoint(40, 0));
        QTest::mouseMove(canvas, middle + QPoint(80, 0));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(80, 0));
        QVERIFY(canvas->xAxis->range().lower < before);
        // More of the run comes: what is looked at stays.
        const QCPRange looked = canvas->xAxis->range();
        fill({sampleTrajectory(1, 0, 20)});
        QCOMPARE(canvas->xAxis->range(), looked);
        QTest::mouseDClick(canvas, Qt::LeftButton, {}, middle);
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle); // or later tests would drag
        QVERIFY(canvas->xAxis->range().size() > all.size());
        QVERIFY(!showAll->isEnabled());
        QVERIFY(m_selection->startIds().isEmpty());
    }

    void theKeyboardDoesTheSame()
    {
        fill({sampleTrajectory(1, 0, 10)});
        PlotCanvas* canvas = m_panel->canvas();
        canvas->setFocus();
        const QCPRange all = canvas->xAxis->range();
        QTest::keyClick(canvas, Qt::Key_Plus);
        QVERIFY(canvas->xAxis->range().size() < all.size());
        const double lower = canvas->xAxis->range().lower;
        QTest::keyClick(canvas, Qt::Key_Right);
        QVERIFY(canvas->xAxis->range().lower > lower);
        QTest::keyClick(canvas, Qt::Key_Home);
        QCOMPARE(canvas->xAxis->range(), all);
    }

    void pressureFallsUpward()
    {
        fill({sampleTrajectory(1, 0, 10)});
        auto* quantities = named<QComboBox>(*m_panel, "Plotted quantity");
        quantities->setFocus();
        while (m_panel->quantity().kind != PlotQuantity::Kind::Pressure && quantities->currentIndex() < 4)
            QTest::keyClick(quantities, Qt::Key_Down);
        PlotCanvas* canvas = m_panel->canvas();
        QCOMPARE(canvas->content().quantity.kind, PlotQuantity::Kind::Pressure);
        QVERIFY(canvas->placeOf(0, 0).y() > canvas->placeOf(0, 10).y()); // 950 hPa below 940 hPa
        QVERIFY(canvas->yAxis->range().lower > 900); // not down to nothing
    }

    void theAxisNamesItsQuantityHoweverLowThePanel()
    {
        fill({sampleTrajectory(1, 0, 10)});
        const PlotCanvas* canvas = m_panel->canvas();
        QCOMPARE(canvas->yAxis->label(), QStringLiteral("Height above sea level (m)"));
        for (const int height : {220, 160, 100}) {
            m_panel->resize(900, height);
            QTest::qWait(50);
            const QString label = canvas->yAxis->label();
            QVERIFY2(label.startsWith("H") && label.endsWith("(m)"), qPrintable(label));
            const QSize size = QFontMetrics(canvas->yAxis->labelFont()).size(0, label);
            QVERIFY2(size.width() < canvas->height(), qPrintable(label));
            keepPicture(*m_panel, QStringLiteral("plot_%1").arg(height));
        }
    }

    void oneValueLiesInTheMiddle_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("noise");
        QTest::newRow("zero") << 0.0 << 0.0;
        QTest::newRow("small") << 2e-4 << 0.0;
        QTest::newRow("negative") << -40.0 << 0.0;
        QTest::newRow("noisy") << 850.0 << 1e-3;
    }
    void oneValueLiesInTheMiddle()
    {
        QFETCH(const double, value);
        QFETCH(const double, noise);
        Trajectory trajectory = sampleTrajectory(1, 0, 10);
        for (std::size_t i = 0; i < trajectory.meteorology.values.size(); ++i)
            trajectory.meteorology.values[i] = static_cast<float>(value + (i % 2 == 0 ? noise : 0));
        fill({trajectory});
        m_panel->setQuantity({PlotQuantity::Kind::Recorded, PathVariable::AirTemperature});
        PlotCanvas* canvas = m_panel->canvas();
        canvas->replot();
        const QCPRange range = canvas->yAxis->range();
        const double size = std::max(range.size(), 1e-9);
        QVERIFY(std::abs(range.center() - value) < 0.02 * size);
        const double expected = value == 0 ? 2 : 0.1 * std::abs(value);
        QVERIFY2(std::abs(size - expected) < 0.02 * expected, qPrintable(QString::number(size)));
        sameDecimals();
    }

    void labelsOfAnAxisHaveTheSameDecimals()
    {
        Trajectory trajectory = sampleTrajectory(1, 0, 10);
        for (std::size_t i = 0; i < trajectory.meteorology.values.size(); ++i)
            trajectory.meteorology.values[i] = static_cast<float>(0.2 * double(i));
        fill({trajectory});
        m_panel->setQuantity({PlotQuantity::Kind::Recorded, PathVariable::AirTemperature});
        for (const auto& [lower, upper] : std::initializer_list<std::pair<double, double>>{
                 {-0.1, 2.1}, {0, 1200}, {0, 25}, {-2e-7, 2.1e-6}, {0, 3e7}, {99.9, 100.4}}) {
            m_panel->canvas()->yAxis->setRange(lower, upper);
            m_panel->canvas()->replot();
            sameDecimals();
        }
    }

    void percentilesComeByThemselvesForManyAndSelectedOnesStayLines()
    {
        std::vector<Trajectory> many;
        for (int i = 1; i <= 2100; ++i)
            many.push_back(sampleTrajectory(i, 0, 3));
        fill(many);
        auto* percentiles = m_panel->findChild<QCheckBox*>();
        QTRY_VERIFY(m_panel->canvas()->content().showsBand);
        QVERIFY(!percentiles->isEnabled());
        QVERIFY(percentiles->isChecked()); // as it is drawn
        QCOMPARE(m_panel->canvas()->legendTexts().first(), QStringLiteral("Median of 2100"));
        hover(999, 1);
        QVERIFY(m_panel->canvas()->readout().isEmpty()); // not drawn
        m_selection->set({1000});
        const auto readout = [this] { // moves again: the plot may just have been drawn anew
            QTest::mouseMove(m_panel->canvas(), {5, 5});
            hover(999, 1);
            return m_panel->canvas()->readout();
        };
        QTRY_VERIFY(readout().startsWith("Place 1000\n"));

        many.resize(5);
        fill(many);
        QTRY_VERIFY(!m_panel->canvas()->content().showsBand);
        QVERIFY(!percentiles->isChecked());
        QTest::mouseClick(percentiles, Qt::LeftButton, {}, {8, percentiles->height() / 2});
        QVERIFY(m_panel->canvas()->content().showsBand);
    }

    void manyThatStillGrowArePlottedAtTheEnd()
    {
        std::vector<TrajectoryModel::Origin> origins;
        std::vector<TrajectoryPiece> pieces;
        std::vector<Trajectory> many;
        for (int i = 1; i <= 2100; ++i) {
            many.push_back(sampleTrajectory(i, 0, 3));
            origins.push_back({many.back().start, i, i - 1});
            pieces.push_back({std::size_t(i - 1), many.back().startTime, many.back().points});
        }
        m_run->begin(origins, {});
        m_run->extend(pieces);
        QTRY_VERIFY(m_panel->hint().contains("when the run is over"));
        QVERIFY(m_panel->canvas()->content().lines.empty());
        m_run->finish(many);
        QTRY_VERIFY(m_panel->hint().isEmpty());
        QCOMPARE(m_panel->canvas()->content().lines.size(), many.size());
    }

    void manyOfAFileArePlottedWithoutARun()
    {
        std::vector<Trajectory> many;
        for (int i = 1; i <= 2100; ++i)
            many.push_back(sampleTrajectory(i, 0, 3));
        KeptRun run;
        run.number = 1;
        run.trajectories = std::make_shared<const std::vector<Trajectory>>(std::move(many));
        m_opened->lay(run, QStringLiteral("many"));
        QTRY_VERIFY(m_panel->canvas()->content().showsBand);
        QVERIFY(m_panel->hint().isEmpty());
    }

    void whatIsExportedIsWhatIsThereNow()
    {
        fill({sampleTrajectory(1, 0, 3)});
        std::vector<Trajectory> many;
        for (int i = 1; i <= 2100; ++i)
            many.push_back(sampleTrajectory(i, 0, 3));
        fillSample(*m_run, many); // not plotted yet, and then on another thread
        const QTemporaryDir folder;
        m_panel->exportTo(folder.filePath("now.csv").toStdU16String());
        QFile file(folder.filePath("now.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("2020-01-01T12:00Z,2100,"));
        const PlotContent* written = &m_panel->canvas()->content();
        QTest::qWait(300);
        QCOMPARE(&m_panel->canvas()->content(), written); // nothing comes late
    }

    void picturesAndTablesLeaveTheProgram()
    {
        fill({sampleTrajectory(1, 0, 10), sampleTrajectory(2, 0, 10)});
        m_panel->setCredits("Windline & winds");
        const QTemporaryDir folder;
        const auto path = [&folder](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
        for (const char* name : {"plot.png", "plot.svg", "plot.pdf", "plot.csv"})
            m_panel->exportTo(path(name).toStdU16String());
        const QImage image(path("plot.png"));
        QCOMPARE(image.size(), QSize(2125, 1300)); // 180 mm x 110 mm at 300 dots per inch
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
        QCOMPARE(image.pixelColor(3, 3), QColor(Qt::white));
        QFile svg(path("plot.svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        QXmlStreamReader xml(text);
        QStringList words;
        int lines = 0;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                lines += xml.name() == u"path";
                if (xml.name() == u"text")
                    words << xml.readElementText();
            }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(lines > 4);
        QVERIFY(words.contains("Place 2"));
        QVERIFY2(words.contains("Windline & winds"), qPrintable(words.join(u'|')));
        QFile pdf(path("plot.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
        QFile csv(path("plot.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 1 + 2 * 11);
        QVERIFY_THROWS_EXCEPTION(EngineError, m_panel->exportTo("/nowhere/plot.png"));
        QVERIFY_THROWS_EXCEPTION(EngineError, m_panel->exportTo(path("plot.doc").toStdU16String()));
    }

private:
    // Of what stands at the axis of values.
    void sameDecimals() const
    {
        const QVector<QString> labels = m_panel->canvas()->yAxis->tickVectorLabels();
        QVERIFY(labels.size() > 1);
        const bool hasPowers = std::ranges::any_of(labels, [](const QString& label) { return label.contains(u'e'); });
        QSet<qsizetype> decimals;
        for (const QString& label : labels) {
            const QString number = label.section(u'e', 0, 0);
            if (!hasPowers || label != u"0")
                decimals << (number.contains(u'.') ? number.size() - number.indexOf(u'.') : 0);
        }
        QVERIFY2(decimals.size() <= 1, qPrintable(QStringList(labels).join(u' ')));
        QCOMPARE(QSet<QString>(labels.begin(), labels.end()).size(), labels.size());
    }

    void fill(std::vector<Trajectory> trajectories)
    {
        fillSample(*m_run, std::move(trajectories));
        QTest::qWait(300); // the plot follows when it has the time to
    }

    QPoint place(std::size_t line, std::size_t point) const
    {
        m_panel->canvas()->replot();
        return m_panel->canvas()->placeOf(line, point).toPoint();
    }
    void hover(std::size_t line, std::size_t point)
    {
        QTest::mouseMove(m_panel->canvas(), place(line, point) + QPoint(1, 1));
        QTest::qWait(20);
    }
    void click(std::size_t line, std::size_t point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_panel->canvas(), Qt::LeftButton, modifiers, place(line, point));
    }

    std::unique_ptr<TrajectoryModel> m_run;
    std::unique_ptr<OpenedTrajectories> m_opened;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<PlotPanel> m_panel;
};

QTEST_MAIN(PlotPanelTest)
#include "plot_panel_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_model.h"
#include "ui/panels/compare_panel.h"
#include "ui/style/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace windline;

namespace {

// Two starts, 48 hours; the first trajectory drifts eastward by so many degrees an hour.
NamedTrajectories drifting(const QString& name, double degreesPerHour, int hoursOfSecond = 48)
{
    auto trajectories = std::make_shared<std::vector<Trajectory>>();
    for (int number = 1; number <= 2; ++number) {
        Trajectory trajectory;
        trajectory.number = number;
        for (int hour = 0; hour <= (number == 1 ? 48 : hoursOfSecond); ++hour)
            trajectory.points.push_back({.ageSeconds = hour * 3600.0,
                .latitudeDegrees = number == 1 ? 0.0 : 50.0,
                .longitudeDegrees = number == 1 ? hour * degreesPerHour : hour * 0.5,
                .pressureHpa = 900,
                .heightAglMetres = static_cast<float>(500 + hour * degreesPerHour)});
        trajectories->push_back(trajectory);
    }
    return {name, trajectories};
}

QString cell(const ComparePanel& panel, int row, int column)
{
    const QAbstractItemModel* model = panel.table()->model();
    return model->index(row, column).data().toString();
}

} // namespace

class ComparePanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ComparePanel> m_panel;

    QComboBox* box(const QString& name) const
    {
        for (auto* found : m_panel->findChildren<QComboBox*>())
            if (found->accessibleName() == name)
                return found;
        return nullptr;
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* found : m_panel->findChildren<QPushButton*>())
            if (found->text() == text)
                return found;
        return nullptr;
    }
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
        if (!folder.isEmpty())
            QVERIFY(m_panel->grab().save(folder + '/' + name + ".png"));
    }

private slots:
    void init()
    {
        applyTheme(Theme::Light);
        m_panel = std::make_unique<ComparePanel>();
        m_panel->resize(1000, 300);
        m_panel->show();
    }

    void withoutASecondResultItSaysHow()
    {
        QVERIFY2(shownText().contains("Run, or open a file of trajectories"), qPrintable(shownText()));
        QVERIFY(!m_panel->table()->isVisible());
        m_panel->setSets({drifting("#1 accurate", 1)});
        QVERIFY2(shownText().contains("Open a second result to compare with “#1 accurate”"), qPrintable(shownText()));
        QVERIFY(!box("First result")->isVisible());
        takePicture("compare-empty");
    }

    void theTableHasTheFigures()
    {
        m_panel->setSets({drifting("#1 accurate", 1), drifting("tdump", 1.1, 30)});
        QVERIFY(m_panel->table()->isVisible());
        QCOMPARE(m_panel->table()->model()->rowCount(), 48);
        QCOMPARE(cell(*m_panel, 9, ComparisonModel::Hour), "10");
        QCOMPARE(cell(*m_panel, 9, ComparisonModel::Pairs), "2");
        QCOMPARE(cell(*m_panel, 9, ComparisonModel::DistanceMaximum), "111.198"); // one degree
        QCOMPARE(cell(*m_panel, 9, ComparisonModel::DistanceMean), "55.599");
        QCOMPARE(cell(*m_panel, 9, ComparisonModel::HeightMaximum), "1.0");
        QCOMPARE(cell(*m_panel, 9, ComparisonModel::Missing), "");
        QCOMPARE(cell(*m_panel, 47, ComparisonModel::Pairs), "1");
        QCOMPARE(cell(*m_panel, 47, ComparisonModel::Missing), "0 / 1");
        QVERIFY2(shownText().contains("At 48 h (1 compared): AHTD mean 533.752 km"), qPrintable(shownText()));
        QVERIFY2(shownText().contains("Points without a partner in “tdump”: 18;"), qPrintable(shownText()));
        takePicture("compare-light");
        applyTheme(Theme::Dark);
        QCoreApplication::processEvents();
        takePicture("compare-dark");
    }

    void choosingComparesAtOnce()
    {
        m_panel->setSets({drifting("one", 1), drifting("two", 2), drifting("three", 3)});
        QCOMPARE(cell(*m_panel, 0, ComparisonModel::DistanceMaximum), "111.198");
        box("Second result")->setCurrentText("three");
        QCOMPARE(cell(*m_panel, 0, ComparisonModel::DistanceMaximum), "222.397");
        button("Swap")->click();
        QCOMPARE(box("First result")->currentText(), "three");
        QCOMPARE(box("Second result")->currentText(), "one");
        QCOMPARE(cell(*m_panel, 0, ComparisonModel::DistanceMaximum), "222.397");
        box("Second result")->setCurrentText("three");
        QVERIFY2(shownText().contains("Choose two different results"), qPrintable(shownText()));
        QVERIFY(!button("Copy table")->isEnabled());
    }

    void theChoiceStaysWhenSetsCome()
    {
        m_panel->setSets({drifting("one", 1), drifting("two", 2), drifting("three", 3)});
        box("First result")->setCurrentText("three");
        box("Second result")->setCurrentText("two");
        m_panel->setSets({drifting("zero", 0), drifting("one", 1), drifting("two", 2), drifting("three", 3)});
        QCOMPARE(box("First result")->currentText(), "three");
        QCOMPARE(box("Second result")->currentText(), "two");
        m_panel->setSets({drifting("two", 2), drifting("one", 1)});
        QVERIFY(box("First result")->currentText() != box("Second result")->currentText());
        QVERIFY(m_panel->table()->isVisible());
        m_panel->setSets({});
        QVERIFY2(shownText().contains("Run, or open"), qPrintable(shownText()));
    }

    void nothingInCommonIsSaid()
    {
        NamedTrajectories other = drifting("other", 1);
        auto renumbered = std::make_shared<std::vector<Trajectory>>(*other.trajectories);
        for (Trajectory& trajectory : *renumbered) {
            trajectory.number += 10;
            for (TrajectoryPoint& point : trajectory.points)
                point.latitudeDegrees -= 20;
        }
        other.trajectories = renumbered;
        m_panel->setSets({drifting("one", 1), other});
        QVERIFY2(shownText().contains("Nothing to compare"), qPrintable(shownText()));
        QVERIFY(box("First result")->isVisible()); // another can be chosen
    }

    void copyGivesCsv()
    {
        m_panel->setSets({drifting("one", 1), drifting("two", 2)});
        button("Copy table")->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith("hours,pairs,ahtd_mean_km,"), qPrintable(text.left(200)));
        QCOMPARE(text.count('\n'), 49);
    }
};

QTEST_MAIN(ComparePanelTest)
#include "compare_panel_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meteorology_summary.h"

#include "tests/support/arl_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace windline;

class MeteorologySummaryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path write(const char* name, const std::string& bytes) const
    {
        std::filesystem::path file = m_folder.filePath(name).toStdU16String();
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }

private slots:
    void nothingMissingIsNoWarning()
    {
        const MeteorologySummary summary = summarise({write("whole.arl", sample::arlFile(4).bytes())});
        QVERIFY2(summary.isUsable(), qPrintable(summary.error));
        QCOMPARE(summary.warnings, QStringList());
    }

    void aFileThatIsCutShortIsAWarning()
    {
        const std::string whole = sample::arlFile(3).bytes();
        const MeteorologySummary summary = summarise({write("cut.arl", whole.substr(0, whole.size() - 100))});
        QCOMPARE(summary.times.size(), 2U);
        QCOMPARE(summary.warnings.size(), 1);
        QVERIFY2(summary.warnings[0].startsWith("cut.arl: The file is cut short"), qPrintable(summary.warnings[0]));
        QVERIFY(summary.notes.contains(summary.warnings[0]));
    }

    void timesWithoutWindAreAWarningAndAGap()
    {
        sample::ArlFile file = sample::arlFile(5);
        std::erase_if(file.times[2].records, [](const sample::ArlRecord& record) { return record.name == "VWND"; });
        const MeteorologySummary summary = summarise({write("gap.arl", file.bytes())});
        QCOMPARE(summary.warnings.size(), 2);
        QVERIFY(summary.warnings[0].contains("Times without wind"));
        QVERIFY2(summary.warnings[1].contains("between 2020-01-01 03:00 UTC and 2020-01-01 09:00 UTC"),
            qPrintable(summary.warnings[1]));
    }
};

QTEST_GUILESS_MAIN(MeteorologySummaryTest)
#include "meteorology_summary_test.moc"

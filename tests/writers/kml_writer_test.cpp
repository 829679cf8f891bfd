// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/writers/sample_set.h"

#include <QtTest>

using namespace windline;

namespace {

QByteArray written(const SampleRun& run)
{
    const QTemporaryDir folder;
    const auto files = writeTrajectories(run.set(), QFileInfo(folder.filePath("run.kml")).filesystemFilePath());
    QFile file(files.front());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// All texts of the elements of that name, in order; fails on what is not well-formed.
QStringList texts(const QByteArray& kml, const QString& element)
{
    QStringList found;
    QXmlStreamReader reader(kml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            found << reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    if (reader.hasError())
        found << reader.errorString();
    return found;
}

} // namespace

class KmlWriterTest : public QObject {
    Q_OBJECT
private slots:
    void hasLinesAndPoints()
    {
        const QByteArray kml = written(SampleRun());
        QCOMPARE(texts(kml, "name"), (QStringList{"run", "lines", "Sélf, \"quoted\"", "북극", "3", "points"}));
        QCOMPARE(texts(kml, "Placemark").size(), 3 + 8);
        QCOMPARE(texts(kml, "MultiGeometry").size(), 2);
        QCOMPARE(texts(kml, "Point").size(), 8);
        QCOMPARE(texts(kml, "coordinates").first(4),
            (QStringList{"179.000000,50.000000,520.0 180.000000,50.250000,560.1",
                "-180.000000,50.250000,560.1 -179.000000,50.500000,600.3 -178.500000,51.000000,800.0",
                "10.000000,89.500000,9000.0 10.000000,90.000000,9050.0",
                "-170.000000,90.000000,9050.0 -170.000000,89.500000,9100.0 -170.000000,89.000000,9200.0 "
                "-170.000000,88.500000,9300.0"}));
        QCOMPARE(texts(kml, "coordinates").last(), "20.000000,-10.000000");
        QCOMPARE(texts(kml, "begin").first(), "2020-01-01T06:00:00Z");
        QCOMPARE(texts(kml, "end").first(), "2020-01-01T07:32:30Z");
        QCOMPARE(texts(kml, "when")[2], "2020-01-01T07:32:30Z");
        QVERIFY(kml.contains("<SimpleData name=\"end_reason\">start_outside_area</SimpleData>"));
        QVERIFY(!kml.contains("nan"));
    }

    void altitudeModeFitsTheHeights()
    {
        SampleRun run;
        run.trajectories.resize(1);
        QStringList modes = texts(written(run), "altitudeMode");
        modes.removeDuplicates();
        QCOMPARE(modes, QStringList{"absolute"});
        run.trajectories[0].points[1].terrainMetres = unknownValue;
        modes = texts(written(run), "altitudeMode");
        modes.removeDuplicates();
        QCOMPARE(modes, QStringList{"relativeToGround"});
        QCOMPARE(texts(written(run), "coordinates").last(), "-178.500000,51.000000,700.0");
        run.trajectories[0].points[1].heightAglMetres = unknownValue;
        modes = texts(written(run), "altitudeMode");
        modes.removeDuplicates();
        QCOMPARE(modes, QStringList{"clampToGround"});
        QCOMPARE(texts(written(run), "coordinates").last(), "-178.500000,51.000000");
    }

    void escapesNames()
    {
        SampleRun run;
        run.trajectories.resize(1);
        run.trajectories[0].start.name = "a<b> & \x01 c";
        QCOMPARE(texts(written(run), "name")[2], "a<b> &  c");
    }

    void isValidWithoutTrajectories()
    {
        SampleRun run;
        run.trajectories.clear();
        QCOMPARE(texts(written(run), "Folder"), (QStringList{"lines", "points"}));
    }
};

QTEST_GUILESS_MAIN(KmlWriterTest)
#include "kml_writer_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

// The MIME type of projects, as Qt's own MIME database understands the file that is installed.
class MimeTypeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aProjectIsKnownByItsName();
    void aProjectIsKnownByItsContent_data();
    void aProjectIsKnownByItsContent();

private:
    QTemporaryDir m_data;
};

static const QString projectType = QStringLiteral("application/x-windline-project");

void MimeTypeTest::initTestCase()
{
    QVERIFY(m_data.isValid());
    const QString packages = m_data.filePath(QStringLiteral("mime/packages"));
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(QStringLiteral(WINDLINE_SOURCE_DIR "/packaging/metadata/windline-mime.xml"),
        packages + QStringLiteral("/windline.xml")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
}

void MimeTypeTest::aProjectIsKnownByItsName()
{
    const QMimeType type =
        QMimeDatabase().mimeTypeForFile(QStringLiteral("/nowhere/서울.windline"), QMimeDatabase::MatchExtension);
    QCOMPARE(type.name(), projectType);
    QVERIFY(type.inherits(QStringLiteral("application/json")));
}

void MimeTypeTest::aProjectIsKnownByItsContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isProject");
    QTest::newRow("indented") << QByteArray("{\n    \"format\": \"windline-project\",\n    \"version\": 1\n}\n")
                              << true;
    QTest::newRow("one line") << QByteArray("{\"format\":\"windline-project\",\"version\":1}") << true;
    QTest::newRow("other JSON") << QByteArray("{\n    \"format\": \"something-else\"\n}\n") << false;
    QTest::newRow("mentioned") << QByteArray(
        "{\n    \"type\": \"FeatureCollection\", \"note\": \"windline-project\"}\n")
                               << false;
    QTest::newRow("text") << QByteArray("\"format\": \"windline-project\"\n") << false;
}

void MimeTypeTest::aProjectIsKnownByItsContent()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isProject);
    QCOMPARE(QMimeDatabase().mimeTypeForData(content).name() == projectType, isProject);
}

QTEST_GUILESS_MAIN(MimeTypeTest)
#include "mime_type_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/project/json_fields.h"
#include "engine/project/json_text.h"

#include <QJsonDocument>
#include <QTest>

using namespace windline;

class JsonFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain()
    {
        JsonMembers json;
        json.addText("text", "a \"b\" \\ \n 서울 \x01");
        json.addNumber("number", 0.1 + 0.2);
        json.addNumber("none", std::numeric_limits<double>::quiet_NaN());
        json.addInteger("integer", 4'000'000'000'000'001);
        json.addTime("time", *timeFromIso("2020-01-31T06:00:05Z"));
        for (const std::string& text : {json.onOneLine(), json.onLines(0)}) {
            const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
            QVERIFY2(document.isObject(), text.c_str());
            const JsonFields fields("file", document.object(), {});
            QCOMPARE(fields.text("text"), std::string("a \"b\" \\ \n 서울 \x01"));
            QCOMPARE(fields.number("number"), 0.1 + 0.2);
            QVERIFY(!fields.has("none"));
            QCOMPARE(fields.integer("integer", 0, 9'000'000'000'000'000), 4'000'000'000'000'001);
            QCOMPARE(fields.time("time"), *timeFromIso("2020-01-31T06:00:05Z"));
        }
    }

    void bytesThatAreNoTextAreReplaced() { QCOMPARE(jsonText("a\xff"), std::string("\"a\xef\xbf\xbd\"")); }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("text") << QByteArray(R"({"x": "1"})");
        QTest::newRow("missing") << QByteArray(R"({})");
        QTest::newRow("null") << QByteArray(R"({"x": null})");
        QTest::newRow("list") << QByteArray(R"({"x": [1]})");
        QTest::newRow("fraction") << QByteArray(R"({"x": 1.5})");
        QTest::newRow("large") << QByteArray(R"({"x": 101})");
        QTest::newRow("huge") << QByteArray(R"({"x": 1e300})");
        QTest::newRow("negative") << QByteArray(R"({"x": -1})");
    }

    void wrongFieldsAreNamed()
    {
        QFETCH(const QByteArray, json);
        const JsonFields fields("case.windline", QJsonDocument::fromJson(json).object(), "starts[3]");
        try {
            fields.integer("x", 0, 100);
            QFAIL("it was taken");
        } catch (const EngineError& error) {
            QCOMPARE(QString(error.what()), "case.windline: “starts[3].x” should be a whole number from 0 to 100.");
        }
    }

    void aZeroInATextIsRefused()
    {
        const JsonFields fields("f", QJsonDocument::fromJson(R"({"x": "a\u0000b"})").object(), {});
        QVERIFY_THROWS_EXCEPTION(EngineError, fields.text("x"));
    }
};

QTEST_GUILESS_MAIN(JsonFieldsTest)
#include "json_fields_test.moc"

#include <QtTest>
class Togr_writer : public QObject {
    Q_OBJECT
};
QTEST_GUILESS_MAIN(Togr_writer)
#include "ogr_writer_test.moc"

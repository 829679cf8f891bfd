#include <QtTest>
class Tcsv_writer : public QObject {
    Q_OBJECT
};
QTEST_GUILESS_MAIN(Tcsv_writer)
#include "csv_writer_test.moc"

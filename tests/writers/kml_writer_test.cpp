#include <QtTest>
class Tkml_writer : public QObject {
    Q_OBJECT
};
QTEST_GUILESS_MAIN(Tkml_writer)
#include "kml_writer_test.moc"

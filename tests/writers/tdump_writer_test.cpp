#include <QtTest>
class Ttdump_writer : public QObject {
    Q_OBJECT
};
QTEST_GUILESS_MAIN(Ttdump_writer)
#include "tdump_writer_test.moc"

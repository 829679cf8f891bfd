#include <QtTest>
class Tnetcdf_writer : public QObject {
    Q_OBJECT
};
QTEST_GUILESS_MAIN(Tnetcdf_writer)
#include "netcdf_writer_test.moc"

#include <QtTest>
class Tline_parts : public QObject {
    Q_OBJECT
};
QTEST_GUILESS_MAIN(Tline_parts)
#include "line_parts_test.moc"

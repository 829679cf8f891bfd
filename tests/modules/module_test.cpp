// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/modules/module.h"

#include <QFileInfo>
#include <QTest>

using namespace windline;

class ModuleTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsThere()
    {
        const ModuleFunction found = moduleFunction("windline_gdal", "windlineGdalModule");
        QVERIFY2(found.function != nullptr, qPrintable(found.file));
        QVERIFY(QFileInfo(found.file).isFile());
    }

    void saysWhyThereIsNone()
    {
        const ModuleFunction noModule = moduleFunction("windline_nothing", "windlineNothing");
        QVERIFY(noModule.function == nullptr);
        QVERIFY2(noModule.file.contains("windline_nothing"), qPrintable(noModule.file));

        const ModuleFunction noFunction = moduleFunction("windline_gdal", "windlineNothing");
        QVERIFY(noFunction.function == nullptr);
        QVERIFY2(!noFunction.file.isEmpty(), qPrintable(noFunction.file));
    }
};

QTEST_GUILESS_MAIN(ModuleTest)
#include "module_test.moc"

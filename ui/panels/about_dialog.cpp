// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/about_dialog.h"

#include "engine/machine/machine.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>

namespace windline {

namespace {

QString line(const char* what, const QString& value)
{
    return QStringLiteral("%1: %2").arg(QLatin1String(what), value);
}

QWidget* page(const QString& html, const QString& name, QWidget* parent)
{
    auto* text = new QTextBrowser(parent);
    text->setOpenExternalLinks(true);
    text->setAccessibleName(name);
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(html);
    return text;
}

QString link(const QString& address)
{
    return QStringLiteral("<a href=\"%1\">%1</a>").arg(address);
}

} // namespace

QString AboutDialog::versions()
{
    const Machine machine = thisMachine();
    return QStringList{
        line("Windline", QCoreApplication::applicationVersion()),
        line("Qt", QString::fromStdString(machine.qtVersion)),
        line("NetCDF", QStringLiteral(WINDLINE_NETCDF_VERSION)),
        line("GDAL", QStringLiteral(WINDLINE_GDAL_VERSION)),
        line("QCustomPlot", QStringLiteral(QCUSTOMPLOT_VERSION_STR)),
        line("Compiler", QString::fromStdString(machine.compiler)),
        line("System", QString::fromStdString(machine.system)),
        line("Display", QGuiApplication::platformName()),
        line("Processor", QString::fromStdString(machine.processor)),
        line("Cores", QString::number(machine.cores)),
    }
        .join(u'\n');
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Windline"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto* icon = new QLabel(this);
    constexpr int iconSide = 48;
    icon->setPixmap(QApplication::windowIcon().pixmap(iconSide, iconSide));
    icon->setVisible(!QApplication::windowIcon().isNull());
    auto* title = new QLabel(QStringLiteral("Windline %1").arg(QCoreApplication::applicationVersion()), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    auto* subtitle = new QLabel(tr("Air-parcel trajectories: where air came from and where it goes."), this);
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(title);
    names->addWidget(subtitle);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(icon);
    head->addLayout(names, 1);

    auto* tabs = new QTabWidget(this);
    tabs->addTab(
        page(QStringLiteral("<p>%1</p><p>%2</p>")
                 .arg(tr("Free software under the GNU General Public License, version 3 or later, without any "
                         "warranty; with an additional permission to combine it with NVIDIA's CUDA runtime."),
                     tr("HYSPLIT is the work of NOAA's Air Resources Laboratory. Windline is not part of it: it "
                        "follows its published methods, reads its files, and is compared with its results.")),
            tr("Licence"), tabs),
        tr("Licence"));
    auto* versionsText = new QPlainTextEdit(versions(), tabs);
    versionsText->setReadOnly(true);
    versionsText->setTabChangesFocus(true);
    versionsText->setFrameShape(QFrame::NoFrame);
    versionsText->setAccessibleName(tr("Versions"));
    tabs->addTab(versionsText, tr("Versions"));
    tabs->addTab(
        page(QStringLiteral("<p>%1 %2</p><p>%3</p><p>%4</p><p>%5</p>")
                 .arg(tr("Coast lines, borders, lakes and places: Natural Earth, public domain."),
                     link(QStringLiteral("https://www.naturalearthdata.com")),
                     tr("Meteorology: whoever made the files that you open; cite them. The demonstration's is made of "
                        "formulae by Windline itself."),
                     tr("Colours safe for colour-blind readers: Okabe and Ito (2008) for lines; cividis (Nuñez, "
                        "Anderton and Renslow 2018) and viridis (van der Walt and Smith 2015) for values."),
                     tr("Online map tiles, where you have chosen a server: as the map itself says.")),
            tr("Data"), tabs),
        tr("Data"));
    tabs->addTab(page(QStringLiteral("<p>Qt – LGPL 3<br>NetCDF-C – BSD 3-clause<br>HDF5 – BSD 3-clause<br>"
                                     "GDAL/OGR, PROJ – MIT<br>QCustomPlot – GPL 3<br>CLI11 – BSD 3-clause<br>"
                                     "libdeflate – MIT<br>CUDA runtime – NVIDIA CUDA Toolkit EULA</p>"),
                     tr("Libraries"), tabs),
        tr("Libraries"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("Co&py versions"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("For a report of a problem"));
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(versions()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(520, 360);
}

} // namespace windline

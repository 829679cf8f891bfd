// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/save_map_dialog.h"

#include "ui/panels/decimal_spin_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace windline {

namespace {

QDoubleSpinBox* millimetreBox(const QString& name, QWidget* parent)
{
    auto* box = new DecimalSpinBox(parent);
    box->setAccessibleName(name);
    box->setRange(30, 2000);
    box->setDecimals(1);
    box->setSuffix(QStringLiteral(" mm"));
    return box;
}

} // namespace

SaveMapDialog::SaveMapDialog(QSizeF screen, bool isDark, QWidget* parent)
    : QDialog(parent)
    , m_kind(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_width(millimetreBox(tr("Width"), this))
    , m_height(millimetreBox(tr("Height"), this))
    , m_dpi(new QSpinBox(this))
    , m_pixels(new QLabel(this))
    , m_light(new QCheckBox(tr("&Light colours, for paper"), this))
{
    setWindowTitle(tr("Save map picture"));
    m_kind->setAccessibleName(tr("Kind of file"));
    m_kind->addItem(tr("PNG: dots, for slides and web pages"));
    m_kind->addItem(tr("SVG: lines and words, to edit"));
    m_kind->addItem(tr("PDF: lines and words, for print"));

    m_paper->setAccessibleName(tr("Size"));
    const auto addPaper = [this](const QString& name, QSizeF millimetres) { m_paper->addItem(name, millimetres); };
    addPaper(tr("A4, landscape"), {297, 210});
    addPaper(tr("A4, portrait"), {210, 297});
    addPaper(tr("A3, landscape"), {420, 297});
    addPaper(tr("A3, portrait"), {297, 420});
    addPaper(tr("As on the screen"), screen / 96 * 25.4);
    addPaper(tr("Other"), {});
    m_dpi->setAccessibleName(tr("Resolution"));
    m_dpi->setRange(72, 600);
    m_dpi->setValue(300);
    m_dpi->setSuffix(tr(" dots per inch"));
    m_light->setChecked(true);
    m_light->setVisible(isDark);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Save as…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout(this);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Size"), m_paper);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(QString(), m_pixels);
    form->addRow(QString(), m_light);
    form->addRow(buttons);

    connect(m_paper, &QComboBox::currentIndexChanged, this, &SaveMapDialog::usePaper);
    for (QDoubleSpinBox* side : {m_width, m_height})
        connect(side, &QDoubleSpinBox::valueChanged, this, [this] {
            const QSizeF off = m_paper->currentData().toSizeF() - page().millimetres;
            if (std::abs(off.width()) + std::abs(off.height()) > 0.2)
                m_paper->setCurrentIndex(m_paper->count() - 1);
            showPixels();
        });
    connect(m_dpi, &QSpinBox::valueChanged, this, &SaveMapDialog::showPixels);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SaveMapDialog::showPixels);
    usePaper();
}

SaveMapDialog::Kind SaveMapDialog::kind() const
{
    return Kind(m_kind->currentIndex());
}

QString SaveMapDialog::suffix() const
{
    return kind() == Kind::Png ? QStringLiteral("png")
        : kind() == Kind::Svg  ? QStringLiteral("svg")
                               : QStringLiteral("pdf");
}

MapPage SaveMapDialog::page() const
{
    return {{m_width->value(), m_height->value()}, double(m_dpi->value())};
}

bool SaveMapDialog::wantsLightColours() const
{
    return !m_light->isVisibleTo(this) || m_light->isChecked();
}

void SaveMapDialog::usePaper()
{
    const QSizeF paper = m_paper->currentData().toSizeF();
    if (!paper.isEmpty()) {
        const QSignalBlocker quietWidth(m_width);
        const QSignalBlocker quietHeight(m_height);
        m_width->setValue(paper.width());
        m_height->setValue(paper.height());
    }
    showPixels();
}

void SaveMapDialog::showPixels()
{
    const bool dots = kind() == Kind::Png;
    m_dpi->setEnabled(dots);
    const QSize pixels = page().pixels();
    m_pixels->setText(dots ? tr("%1 x %2 pixels").arg(pixels.width()).arg(pixels.height()) : tr("sharp at any size"));
}

} // namespace windline

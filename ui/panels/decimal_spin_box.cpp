// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/decimal_spin_box.h"

namespace windline {

namespace {

// Prefix and suffix are texts of the program and stay as they are.
QString withPoint(const QDoubleSpinBox& box, QString text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    if (text.startsWith(box.prefix()))
        begin = box.prefix().size();
    if (text.endsWith(box.suffix()))
        end -= box.suffix().size();
    for (qsizetype i = begin; i < end; ++i)
        if (text[i] == u',')
            text[i] = u'.';
    return text;
}

} // namespace

DecimalSpinBox::DecimalSpinBox(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setLocale(QLocale::c());
}

double DecimalSpinBox::valueFromText(const QString& text) const
{
    return QDoubleSpinBox::valueFromText(withPoint(*this, text));
}

QValidator::State DecimalSpinBox::validate(QString& input, int& position) const
{
    input = withPoint(*this, input);
    return QDoubleSpinBox::validate(input, position);
}

} // namespace windline

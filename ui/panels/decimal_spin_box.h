// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace windline {

// A field for a number that shows a decimal point in every language, as everything in the window does, and takes a
// decimal comma as well from those whose keyboards have one: it becomes a point while one types or pastes. Without
// that "37,5" would be 375, for a comma is where thousands end in English.
class DecimalSpinBox : public QDoubleSpinBox {
public:
    explicit DecimalSpinBox(QWidget* parent = nullptr);

    double valueFromText(const QString& text) const override;

protected:
    QValidator::State validate(QString& input, int& position) const override;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <algorithm>
#include <cmath>

#include <qcustomplot.h>

namespace windline {

// All labels of an axis with as many decimals as the finest of them needs: 0.0, 0.5, 1.0. What is very large or very
// small in powers of ten.
class ValueTicker : public QCPAxisTicker {
protected:
    QVector<QString> createLabelVector(const QVector<double>& ticks, const QLocale&, QChar, int) override
    {
        double largest = 0;
        double step = 0;
        for (qsizetype i = 0; i < ticks.size(); ++i) {
            largest = std::max(largest, std::abs(ticks[i]));
            if (i > 0)
                step = step > 0 ? std::min(step, std::abs(ticks[i] - ticks[i - 1])) : std::abs(ticks[i] - ticks[i - 1]);
        }
        if (step == 0)
            step = largest;
        const bool isPlain = largest == 0 || (largest < 1e6 && step >= 1e-5);
        const double power = isPlain ? 0 : std::floor(std::log10(largest) + 1e-9);
        const int decimals = decimalsOf(step / std::pow(10, power));
        QLocale english(QLocale::English); // a decimal point, as everywhere in the window
        english.setNumberOptions(QLocale::OmitGroupSeparator);
        QVector<QString> labels;
        for (const double tick : ticks) {
            if (std::abs(tick) < step * 1e-6)
                labels << english.toString(0.0, 'f', isPlain ? decimals : 0);
            else if (isPlain)
                labels << english.toString(tick, 'f', decimals);
            else // all with the power of the largest, or their decimals would not be comparable
                labels << english.toString(tick / std::pow(10, power), 'f', decimals) + u'e'
                        + QString::number(static_cast<int>(power));
        }
        return labels;
    }

private:
    static int decimalsOf(double step)
    {
        constexpr int most = 9;
        int decimals = 0;
        while (decimals < most && std::abs(step - std::round(step)) > std::abs(step) * 1e-6) {
            step *= 10;
            ++decimals;
        }
        return decimals;
    }
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QSize>
#include <QString>

#include <memory>

namespace windline {

// Paper for a QPainter that becomes an SVG picture: lines, areas, text as text, and images. Lengths are CSS pixels, 96
// to the inch. (Qt's own generator is in a module that is not needed for anything else.)
class SvgPaper : public QPaintDevice {
public:
    SvgPaper(QSize size, const QString& title);
    ~SvgPaper() override;

    QByteArray document() const; // when the painter has ended

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    QString m_title;
    std::unique_ptr<Engine> m_engine;
};

} // namespace windline

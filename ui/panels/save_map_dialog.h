// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_picture.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace windline {

// Asks for a picture of the map: kind of file, size on paper, resolution, colours.
class SaveMapDialog : public QDialog {
    Q_OBJECT
public:
    enum class Kind { Png, Svg, Pdf };

    // The map's size in pixels: what "as on the screen" means. With dark colours on the screen, light ones are offered.
    SaveMapDialog(QSizeF screen, bool isDark, QWidget* parent = nullptr);

    Kind kind() const;
    QString suffix() const; // "png"
    MapPage page() const;
    bool wantsLightColours() const;

private:
    void usePaper();
    void showPixels();

    QComboBox* m_kind;
    QComboBox* m_paper;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QSpinBox* m_dpi;
    QLabel* m_pixels;
    QCheckBox* m_light;
};

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QFormLayout;
class QSpinBox;
class QWidget;

namespace windline {

class MessageField;

using FormFields = QHash<QString, MessageField*>; // by the name of the request's member

// A form as all panels show it.
QFormLayout* makeForm(QWidget* parent);

// A row of the form with a message below its editor. `row` is what is shown, where that is more than the editor.
MessageField* addFormField(QFormLayout* form, const QString& label, QWidget* editor, QWidget* row = nullptr);

// Generous ranges: what is too large is explained below the field rather than silently refused.
QSpinBox* makeSpinBox(int least, int greatest, const QString& suffix, QWidget* parent);

// The widgets beside each other.
QWidget* makeRow(std::initializer_list<QWidget*> widgets, QWidget* parent);

} // namespace windline

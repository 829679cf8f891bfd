// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/form_fields.h"

#include "ui/panels/message_field.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace windline {

QFormLayout* makeForm(QWidget* parent)
{
    auto* form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(10);
    return form;
}

MessageField* addFormField(QFormLayout* form, const QString& label, QWidget* editor, QWidget* row)
{
    auto* field = new MessageField(editor, row);
    editor->setAccessibleName(QString(label).remove(u'&'));
    auto* name = new QLabel(label, form->parentWidget());
    name->setBuddy(editor);
    form->addRow(name, field);
    return field;
}

QSpinBox* makeSpinBox(int least, int greatest, const QString& suffix, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(least, greatest);
    box->setSuffix(suffix);
    box->setAccelerated(true);
    return box;
}

QWidget* makeRow(std::initializer_list<QWidget*> widgets, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return row;
}

} // namespace windline

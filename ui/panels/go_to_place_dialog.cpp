// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/go_to_place_dialog.h"

#include "ui/panels/form_fields.h"
#include "ui/panels/message_field.h"
#include "ui/panels/place_edit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace windline {

GoToPlaceDialog::GoToPlaceDialog(QWidget* parent, std::shared_ptr<const Gazetteer> gazetteer)
    : QDialog(parent)
    , m_place(new PlaceEdit(std::move(gazetteer), this))
{
    setWindowTitle(tr("Go to place"));
    m_place->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto* fields = new QWidget(this);
    m_field = addFormField(makeForm(fields), tr("&Place or coordinates"), m_place);
    m_field->setMinimumHeight(m_place->sizeHint().height() + 3 * fontMetrics().lineSpacing()); // nothing jumps

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] {
        if (const auto place = m_place->place())
            emit chosen(place->latitudeDegrees, place->longitudeDegrees);
    });

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(fields);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_place, &PlaceEdit::placeChanged, this, &GoToPlaceDialog::check);
    check();
    m_place->setFocus();
}

void GoToPlaceDialog::check()
{
    m_field->setHint(m_place->hint());
    m_field->setProblem(m_place->problem());
    m_go->setEnabled(m_place->place().has_value());
}

} // namespace windline

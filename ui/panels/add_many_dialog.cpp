// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/add_many_dialog.h"

#include "ui/models/display_text.h"
#include "ui/panels/form_fields.h"
#include "ui/panels/height_unit_box.h"
#include "ui/panels/message_field.h"
#include "ui/panels/place_edit.h"
#include "ui/panels/start_grid_page.h"
#include "ui/panels/start_ring_page.h"
#include "ui/panels/time_edit.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

namespace windline {

namespace {

QHBoxLayout* rowOf(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        row->addWidget(widget, qobject_cast<QLabel*>(widget) ? 0 : 1);
    return row;
}

QFormLayout* pageForm(QWidget* page)
{
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    return form;
}

QString heightsText(const std::vector<StartHeight>& heights)
{
    QStringList numbers;
    for (const StartHeight& height : heights)
        numbers << QString::number(height.value, 'g', 6);
    return numbers.join(QStringLiteral(", "));
}

} // namespace

AddManyDialog::AddManyDialog(const ManyStarts& proposal, QWidget* parent, std::shared_ptr<const Gazetteer> gazetteer)
    : QDialog(parent)
    , m_gazetteer(std::move(gazetteer))
    , m_chosen(proposal.chosen)
    , m_places(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_form(new QFormLayout)
    , m_count(new QLabel(this))
{
    setWindowTitle(tr("Add many starts"));
    makeForm(proposal);

    m_count->setWordWrap(true);
    m_count->setAccessibleName(tr("Number of starts"));
    m_count->setMinimumHeight(2 * fontMetrics().lineSpacing()); // a sentence does not move the buttons
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_form);
    layout->addStretch();
    layout->addWidget(m_count);
    layout->addWidget(buttons);

    connect(m_place, &PlaceEdit::placeChanged, this, &AddManyDialog::showCount);
    connect(m_gridPage, &StartGridPage::changed, this, &AddManyDialog::showCount);
    connect(m_gridPage, &StartGridPage::drawRequested, this, &AddManyDialog::drawRequested);
    connect(m_ringPage, &StartRingPage::changed, this, &AddManyDialog::showCount);
    for (QDateTimeEdit* edit : {m_firstTime, m_lastTime})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &AddManyDialog::showCount);
    for (QCheckBox* box : {m_severalTimes, m_ensemble})
        connect(box, &QCheckBox::toggled, this, &AddManyDialog::showCount);
    for (QComboBox* box : {m_places, static_cast<QComboBox*>(m_unit)})
        connect(box, &QComboBox::currentIndexChanged, this, &AddManyDialog::showCount);
    connect(m_everyHours, &QSpinBox::valueChanged, this, &AddManyDialog::showCount);
    connect(m_heights, &QLineEdit::textChanged, this, &AddManyDialog::showCount);
    showCount();
}

void AddManyDialog::makePlaces(const ManyStarts& proposal)
{
    m_places->setAccessibleName(tr("Places"));
    m_places->addItem(tr("One place"), static_cast<int>(ManyStarts::Places::One));
    m_places->addItem(tr("Grid over a rectangle"), static_cast<int>(ManyStarts::Places::Grid));
    m_places->addItem(tr("Ring around a place"), static_cast<int>(ManyStarts::Places::Ring));
    if (!m_chosen.empty())
        m_places->addItem(
            tr("The selected starts (%1)").arg(m_chosen.size()), static_cast<int>(ManyStarts::Places::Chosen));
    m_form->addRow(tr("&Places"), m_places);

    m_gridPage = new StartGridPage(proposal.grid, m_pages);
    m_ringPage = new StartRingPage(proposal.ring, m_gazetteer, m_pages);
    auto* replaced = new QLabel(tr("Each is replaced by those made from it."), m_pages);
    replaced->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (QWidget* page : {makePlacePage(proposal.one), static_cast<QWidget*>(m_gridPage),
             static_cast<QWidget*>(m_ringPage), static_cast<QWidget*>(replaced)})
        m_pages->addWidget(page);
    m_form->addRow(QString(), m_pages);
    connect(m_places, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void AddManyDialog::makeForm(const ManyStarts& proposal)
{
    makePlaces(proposal);
    m_heights = new QLineEdit(heightsText(proposal.heights), this);
    m_heights->setAccessibleName(tr("Heights"));
    m_heights->setPlaceholderText(tr("500, 1000, 1500"));
    m_unit = new HeightUnitBox(this);
    if (!proposal.heights.empty())
        m_unit->setUnit(proposal.heights.front().unit);
    m_heightRow = new QWidget(this);
    m_heightRow->setLayout(rowOf({m_heights, m_unit}));
    m_heightRow->setFocusProxy(m_heights);
    auto* heightLabel = new QLabel(tr("&Heights"), this);
    heightLabel->setBuddy(m_heights);
    m_form->addRow(heightLabel, m_heightRow);

    m_severalTimes = new QCheckBox(tr("Several &times"), this);
    m_form->addRow(tr("Times"), m_severalTimes);
    m_timeRow = makeTimes(proposal);
    m_form->addRow(QString(), m_timeRow);
    m_form->setRowVisible(m_timeRow, false);
    connect(m_severalTimes, &QCheckBox::toggled, this, [this](bool on) { m_form->setRowVisible(m_timeRow, on); });

    m_ensemble = new QCheckBox(tr("&27 members around each start"), this);
    m_ensemble->setToolTip(tr("As HYSPLIT's ensemble: each member finds the meteorology displaced by one grid cell and "
                              "0.01 sigma (about 250 m), or not, in every direction."));
    m_form->addRow(tr("Ensemble"), m_ensemble);
}

QWidget* AddManyDialog::makePlacePage(const StartPlace& place)
{
    auto* page = new QWidget(m_pages);
    QFormLayout* form = pageForm(page);
    m_place = new PlaceEdit(m_gazetteer, page);
    m_place->setCoordinates(place.latitudeDegrees, place.longitudeDegrees);
    m_placeField = addFormField(form, tr("P&lace or coordinates"), m_place);
    m_name = new QLineEdit(QString::fromStdString(place.name), page);
    m_name->setAccessibleName(tr("Name"));
    form->addRow(tr("&Name"), m_name);
    const QString proposedName = m_name->text();
    connect(m_place, &PlaceEdit::placeChanged, this, [this, proposedName] {
        const auto typed = m_place->place();
        if (!m_name->isModified())
            m_name->setText(typed && !typed->name.empty() ? QString::fromStdString(typed->name) : proposedName);
    });
    return page;
}

QWidget* AddManyDialog::makeTimes(const ManyStarts& proposal)
{
    const ManyStarts::Times times =
        proposal.times.value_or(ManyStarts::Times{Time(), Time() + std::chrono::hours(24), std::chrono::hours(6)});
    auto* page = new QWidget(this);
    QFormLayout* form = pageForm(page);
    m_firstTime = makeTimeEdit(page);
    m_firstTime->setDateTime(toDateTime(times.first));
    m_firstTime->setAccessibleName(tr("First start time"));
    m_lastTime = makeTimeEdit(page);
    m_lastTime->setDateTime(toDateTime(times.last));
    m_lastTime->setAccessibleName(tr("Last start time"));
    m_everyHours = new QSpinBox(page);
    m_everyHours->setRange(1, 8760);
    m_everyHours->setSuffix(tr(" h"));
    m_everyHours->setValue(static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(times.interval).count()));
    m_everyHours->setAccessibleName(tr("Hours between start times"));
    form->addRow(tr("From"), m_firstTime);
    form->addRow(tr("To"), m_lastTime);
    form->addRow(tr("Every"), m_everyHours);
    return page;
}

ManyStarts AddManyDialog::wanted() const
{
    ManyStarts wanted;
    wanted.places = static_cast<ManyStarts::Places>(m_places->currentData().toInt());
    wanted.one = m_place->place().value_or(StartPlace());
    wanted.one.name = m_name->text().trimmed().toStdString();
    wanted.grid = m_gridPage->grid();
    wanted.ring = m_ringPage->ring().value_or(StartRing());
    wanted.chosen = m_chosen;
    wanted.heights = heightsFrom(m_heights->text(), m_unit->unit()).value_or(std::vector<StartHeight>());
    if (m_severalTimes->isChecked())
        wanted.times = ManyStarts::Times{fromDateTime(m_firstTime->dateTime()), fromDateTime(m_lastTime->dateTime()),
            std::chrono::hours(m_everyHours->value())};
    wanted.ensemble = m_ensemble->isChecked();
    return wanted;
}

void AddManyDialog::offerDrawing()
{
    m_gridPage->offerDrawing();
}

void AddManyDialog::setArea(const MapArea& area)
{
    m_gridPage->setArea(area);
    m_places->setCurrentIndex(m_places->findData(static_cast<int>(ManyStarts::Places::Grid)));
    showCount();
}

// What is wrong with the place stands at its field; here, that it is needed.
QString AddManyDialog::placeProblem() const
{
    const auto places = static_cast<ManyStarts::Places>(m_places->currentData().toInt());
    const bool isMissing = (places == ManyStarts::Places::One && !m_place->place())
        || (places == ManyStarts::Places::Ring && !m_ringPage->ring());
    return isMissing ? tr("Name a place, or give its coordinates.") : QString();
}

void AddManyDialog::showCount()
{
    const ManyStarts many = wanted();
    const bool chosen = many.places == ManyStarts::Places::Chosen;
    m_form->setRowVisible(m_heightRow, !chosen);
    m_placeField->setHint(m_place->hint());
    m_placeField->setProblem(m_place->problem());
    ManyStartsCount count = countOf(many);
    if (const QString problem = placeProblem(); !problem.isEmpty())
        count = {0, {}, problem};
    m_count->setText(count.problem.isEmpty() ? count.sum : count.problem);
    QPalette colours = palette();
    if (!count.problem.isEmpty())
        colours.setColor(QPalette::WindowText, toneColour(Tone::Problem, palette()));
    m_count->setPalette(colours);
    m_add->setEnabled(count.problem.isEmpty());
    m_add->setText(!count.problem.isEmpty() ? tr("Add")
            : chosen                        ? tr("Replace by %n starts", nullptr, static_cast<int>(count.count))
                                            : tr("Add %n starts", nullptr, static_cast<int>(count.count)));
}

} // namespace windline

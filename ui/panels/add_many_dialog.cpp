// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/add_many_dialog.h"

#include "ui/models/display_text.h"
#include "ui/panels/decimal_spin_box.h"
#include "ui/panels/height_unit_box.h"
#include "ui/panels/time_edit.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace windline {

namespace {

QDoubleSpinBox* degreesBox(const QString& name, double least, double greatest, double value, QWidget* parent)
{
    auto* box = new DecimalSpinBox(parent);
    box->setAccessibleName(name);
    box->setRange(least, greatest);
    box->setDecimals(3);
    box->setValue(value);
    box->setSuffix(QStringLiteral("°"));
    return box;
}

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

AddManyDialog::AddManyDialog(const ManyStarts& proposal, QWidget* parent)
    : QDialog(parent)
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

    for (QDoubleSpinBox* box : findChildren<QDoubleSpinBox*>())
        connect(box, &QDoubleSpinBox::valueChanged, this, &AddManyDialog::showCount);
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

void AddManyDialog::makeForm(const ManyStarts& proposal)
{
    m_places->setAccessibleName(tr("Places"));
    m_places->addItem(tr("One place"), static_cast<int>(ManyStarts::Places::One));
    m_places->addItem(tr("Grid over a rectangle"), static_cast<int>(ManyStarts::Places::Grid));
    if (!m_chosen.empty())
        m_places->addItem(
            tr("The selected starts (%1)").arg(m_chosen.size()), static_cast<int>(ManyStarts::Places::Chosen));
    m_form->addRow(tr("&Places"), m_places);

    m_pages->addWidget(makePlacePage(proposal.one));
    m_pages->addWidget(makeGridPage(proposal.grid));
    auto* replaced = new QLabel(tr("Each is replaced by those made from it."), m_pages);
    replaced->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_pages->addWidget(replaced);
    m_form->addRow(QString(), m_pages);
    connect(m_places, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);

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
    m_name = new QLineEdit(QString::fromStdString(place.name), page);
    m_latitude = degreesBox(tr("Latitude"), -90, 90, place.latitudeDegrees, page);
    m_longitude = degreesBox(tr("Longitude"), -360, 360, place.longitudeDegrees, page);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("L&atitude"), m_latitude);
    form->addRow(tr("L&ongitude"), m_longitude);
    return page;
}

QWidget* AddManyDialog::makeGridPage(const StartMatrix& grid)
{
    auto* page = new QWidget(m_pages);
    QFormLayout* form = pageForm(page);
    m_south = degreesBox(tr("First latitude"), -90, 90, grid.firstLatitude, page);
    m_north = degreesBox(tr("Last latitude"), -90, 90, grid.lastLatitude, page);
    m_west = degreesBox(tr("First longitude"), -360, 360, grid.firstLongitude, page);
    m_east = degreesBox(tr("Last longitude"), -360, 360, grid.lastLongitude, page);
    m_latitudeStep = degreesBox(tr("Latitude step"), 0.001, 180, grid.latitudeStep, page);
    m_longitudeStep = degreesBox(tr("Longitude step"), 0.001, 360, grid.longitudeStep, page);
    form->addRow(tr("Latitude"),
        rowOf({m_south, new QLabel(tr("to"), page), m_north, new QLabel(tr("every"), page), m_latitudeStep}));
    form->addRow(tr("Longitude"),
        rowOf({m_west, new QLabel(tr("to"), page), m_east, new QLabel(tr("every"), page), m_longitudeStep}));
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
    wanted.one = {m_name->text().trimmed().toStdString(), m_latitude->value(), m_longitude->value()};
    wanted.grid = {m_south->value(), m_west->value(), m_north->value(), m_east->value(), m_latitudeStep->value(),
        m_longitudeStep->value()};
    wanted.chosen = m_chosen;
    wanted.heights = heightsFrom(m_heights->text(), m_unit->unit()).value_or(std::vector<StartHeight>());
    if (m_severalTimes->isChecked())
        wanted.times = ManyStarts::Times{fromDateTime(m_firstTime->dateTime()), fromDateTime(m_lastTime->dateTime()),
            std::chrono::hours(m_everyHours->value())};
    wanted.ensemble = m_ensemble->isChecked();
    return wanted;
}

void AddManyDialog::showCount()
{
    const ManyStarts many = wanted();
    const bool chosen = many.places == ManyStarts::Places::Chosen;
    m_form->setRowVisible(m_heightRow, !chosen);
    const ManyStartsCount count = countOf(many);
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

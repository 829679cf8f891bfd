// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/meteorology_box.h"

#include "ui/models/display_text.h"
#include "ui/panels/action_button.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace windline {

namespace {

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString fileNames(const std::vector<std::filesystem::path>& files)
{
    QStringList names;
    for (const auto& file : files)
        names << fileName(file);
    return names.join(u'\n');
}

QString paths(const std::vector<std::filesystem::path>& files)
{
    QStringList names;
    for (const auto& file : files)
        names << pathText(file);
    return names.join(u'\n');
}

QString fieldNames(const FieldSet& fields)
{
    QStringList names;
    for (const Field field : allFields)
        if (fields.contains(field))
            names << fieldName(field);
    return names.join(QStringLiteral(", "));
}

} // namespace

MeteorologyBox::MeteorologyBox(QAction* open, QWidget* parent)
    : QGroupBox(tr("Meteorology"), parent)
    , m_files(wrappedLabel(this))
    , m_error(wrappedLabel(this))
    , m_facts(new QFormLayout)
{
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->setVerticalSpacing(4);
    m_facts->setHorizontalSpacing(10);
    m_area = addFact(tr("Area"));
    m_grid = addFact(tr("Grid"));
    m_times = addFact(tr("Times"));
    m_levels = addFact(tr("Levels"));
    m_found = addFact(tr("Found"));
    m_missing = addFact(tr("Missing"));
    m_notes = addFact(tr("Notes"));

    QFont bold = font();
    bold.setBold(true);
    m_files->setFont(bold);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_files);
    layout->addWidget(m_error);
    layout->addLayout(m_facts);
    layout->addWidget(makeActionButton(open, this), 0, Qt::AlignLeft);
    showSummary({});
}

QLabel* MeteorologyBox::addFact(const QString& name)
{
    QLabel* value = wrappedLabel(this);
    value->setAccessibleName(name);
    auto* label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->addRow(label, value);
    return value;
}

void MeteorologyBox::setFact(QLabel* value, const QString& text)
{
    value->setText(text);
    m_facts->setRowVisible(value, !text.isEmpty());
}

void MeteorologyBox::showLoading(const std::vector<std::filesystem::path>& files)
{
    showSummary({});
    m_files->setText(tr("Opening %1…").arg(fileNames(files)));
}

void MeteorologyBox::showSummary(const MeteorologySummary& summary)
{
    m_files->setText(summary.files.empty() ? tr("None open yet") : fileNames(summary.files));
    m_files->setToolTip(paths(summary.files));
    m_error->setText(summary.error);
    m_error->setVisible(!summary.error.isEmpty());

    const bool usable = summary.isUsable();
    setFact(m_area, usable ? areaText(summary.grid) : QString());
    setFact(m_grid, usable ? gridText(summary.grid) : QString());
    setFact(m_times, timesText(summary.times));
    setFact(m_levels, levelsText(summary.levelsPa));
    setFact(m_found, usable ? fieldNames(summary.found) : QString());
    setFact(m_missing, usable ? fieldNames(motionFields - summary.found) : QString());
    setFact(m_notes, summary.notes.join(u'\n'));
    colourProblems();
}

void MeteorologyBox::changeEvent(QEvent* event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourProblems();
}

void MeteorologyBox::colourProblems()
{
    const auto colour = [this](QLabel* label, Tone tone) {
        QPalette changed = palette();
        changed.setColor(QPalette::WindowText, toneColour(tone, palette()));
        label->setPalette(changed);
    };
    colour(m_error, Tone::Problem);
    colour(m_missing, Tone::Warning);
}

} // namespace windline

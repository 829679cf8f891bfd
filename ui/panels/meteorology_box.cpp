// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/meteorology_box.h"

#include "ui/models/display_text.h"
#include "ui/panels/action_button.h"
#include "ui/panels/collapsible_section.h"
#include "ui/style/glyph_icon.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
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

// Of a hundred damaged files the first few say enough; the tooltip has them all.
QStringList MeteorologyBox::firstOf(const QStringList& warnings)
{
    constexpr qsizetype most = 3;
    QStringList shown = warnings.mid(0, most);
    if (warnings.size() > most)
        shown << tr("… and %n more.", nullptr, static_cast<int>(warnings.size() - most));
    return shown;
}

MeteorologyBox::MeteorologyBox(QAction* open, QWidget* parent)
    : QGroupBox(tr("Meteorology"), parent)
    , m_files(wrappedLabel(this))
    , m_error(wrappedLabel(this))
    , m_warning(new QWidget(this))
    , m_warningIcon(new QLabel(m_warning))
    , m_warnings(wrappedLabel(m_warning))
    , m_facts(new QFormLayout)
    , m_details(new CollapsibleSection(tr("Variables and notes"), this))
    , m_more(new QFormLayout)
{
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->setVerticalSpacing(4);
    m_facts->setHorizontalSpacing(10);
    m_area = addFact(m_facts, tr("Area"));
    m_grid = addFact(m_facts, tr("Grid"));
    m_times = addFact(m_facts, tr("Times"));
    m_levels = addFact(m_facts, tr("Levels"));
    m_missing = addFact(m_facts, tr("Missing"));
    m_details->content()->setLayout(m_more);
    m_more->setContentsMargins(0, 0, 0, 0);
    m_more->setHorizontalSpacing(10);
    m_found = addFact(m_more, tr("Found"));
    m_notes = addFact(m_more, tr("Notes"));

    m_warnings->setAccessibleName(tr("Warnings"));
    m_warnings->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_warningIcon->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* warning = new QHBoxLayout(m_warning);
    warning->setContentsMargins(0, 0, 0, 0);
    warning->setSpacing(4);
    warning->addWidget(m_warningIcon);
    warning->addWidget(m_warnings, 1);

    QFont bold = font();
    bold.setBold(true);
    m_files->setFont(bold);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_files);
    layout->addWidget(m_error);
    layout->addWidget(m_warning);
    layout->addLayout(m_facts);
    layout->addWidget(m_details);
    layout->addWidget(makeActionButton(open, this), 0, Qt::AlignLeft);
    showSummary({});
}

QLabel* MeteorologyBox::addFact(QFormLayout* form, const QString& name)
{
    QLabel* value = wrappedLabel(this);
    value->setAccessibleName(name);
    auto* label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(label, value);
    return value;
}

void MeteorologyBox::setFact(QFormLayout* form, QLabel* value, const QString& text)
{
    value->setText(text);
    form->setRowVisible(value, !text.isEmpty());
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

    m_warnings->setText(firstOf(summary.warnings).join(u'\n'));
    m_warnings->setToolTip(summary.warnings.join(u'\n'));
    m_warning->setVisible(!summary.warnings.isEmpty());

    const bool usable = summary.isUsable();
    setFact(m_facts, m_area, usable ? areaText(summary.grid) : QString());
    setFact(m_facts, m_grid, usable ? gridText(summary.grid) : QString());
    setFact(m_facts, m_times, timesText(summary.times));
    setFact(m_facts, m_levels, levelsText(summary.levelsPa));
    setFact(m_more, m_found, usable ? fieldNames(summary.found) : QString());
    setFact(m_facts, m_missing, usable ? fieldNames(motionFields - summary.found) : QString());
    setFact(m_more, m_notes, summary.notes.join(u'\n'));
    m_details->setVisible(usable);
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
    colour(m_warnings, Tone::Warning);
    const int side = fontMetrics().height();
    m_warningIcon->setPixmap(
        glyphIcon(Glyph::Problem, toneColour(Tone::Warning, palette())).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace windline

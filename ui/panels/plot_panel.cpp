// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/plot_panel.h"

#include "ui/models/let_go.h"
#include "ui/models/opened_trajectories.h"
#include "ui/models/selection.h"
#include "ui/models/trajectory_model.h"
#include "ui/panels/plot_canvas.h"
#include "ui/panels/plot_content.h"
#include "ui/panels/plot_picture.h"
#include "ui/panels/tables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace windline {

PlotPanel::PlotPanel(TrajectoryModel* run, OpenedTrajectories* opened, Selection* selection, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_opened(opened)
    , m_selection(selection)
    , m_quantity(new QComboBox(this))
    , m_time(new QComboBox(this))
    , m_percentiles(new QCheckBox(tr("Percentiles"), this))
    , m_reset(new QPushButton(tr("Show all"), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_canvas(new PlotCanvas(this))
    , m_hint(makeEmptyHint({}, this))
{
    auto* content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_canvas);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeChoices());
    layout->addWidget(content, 1);
    setMinimumHeight(70);

    m_pool.setMaxThreadCount(1);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &PlotPanel::rebuild);
    connect(run, &QAbstractItemModel::modelReset, this, &PlotPanel::dataChanged);
    connect(run, &QAbstractItemModel::dataChanged, this, &PlotPanel::dataChanged);
    connect(run, &TrajectoryModel::staleChanged, this, &PlotPanel::dataChanged);
    connect(opened, &OpenedTrajectories::changed, this, &PlotPanel::dataChanged);
    connect(selection, &Selection::changed, this, [this] { m_canvas->setSelected(m_selection->startIds()); });
    connect(m_canvas, &PlotCanvas::lineClicked, this, &PlotPanel::select);
    connect(m_canvas, &PlotCanvas::emptyClicked, m_selection, &Selection::clear);
    connect(m_canvas, &PlotCanvas::hovered, this, &PlotPanel::hovered);
    connect(m_canvas, &PlotCanvas::zoomedChanged, m_reset, &QWidget::setEnabled);
    offerQuantities();
    rebuild();
}

PlotPanel::~PlotPanel()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

QWidget* PlotPanel::makeChoices()
{
    auto* choices = new QWidget(this);
    auto* layout = new QVBoxLayout(choices);
    layout->setContentsMargins(8, 6, 6, 6);
    layout->setSpacing(4);
    m_quantity->setAccessibleName(tr("Plotted quantity"));
    m_quantity->setToolTip(tr("What is plotted. More can be recorded along the path: see the run's settings."));
    m_quantity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_quantity->setMinimumContentsLength(18);
    m_time->setAccessibleName(tr("Plotted against"));
    m_time->addItem(tr("Time (UTC)"), static_cast<int>(PlotTime::Utc));
    m_time->addItem(tr("Hours since the start"), static_cast<int>(PlotTime::SinceStart));
    m_time->setToolTip(tr("Hours since the start lay trajectories of different start times over each other."));
    m_reset->setToolTip(tr("Show everything again (Home, or a double click)"));
    m_reset->setEnabled(false);
    m_export->setToolTip(tr("Write the plot as PNG, SVG or PDF, or its values as CSV"));
    m_export->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_reset);
    buttons->addWidget(m_export);
    layout->addWidget(m_quantity);
    layout->addWidget(m_time);
    layout->addWidget(m_percentiles);
    layout->addLayout(buttons);
    layout->addStretch();

    connect(m_quantity, &QComboBox::activated, this, [this] {
        m_wanted = plotQuantityFromId(m_quantity->currentData().toString()).value_or(PlotQuantity{});
        rebuild();
        emit chosen();
    });
    connect(m_time, &QComboBox::activated, this, [this] {
        rebuild();
        emit chosen();
    });
    connect(m_percentiles, &QCheckBox::clicked, this, [this](bool on) {
        m_wantsPercentiles = on;
        rebuild();
    });
    connect(m_reset, &QPushButton::clicked, m_canvas, &PlotCanvas::resetView);
    connect(m_export, &QPushButton::clicked, this, &PlotPanel::exportWanted);
    return choices;
}

PlotQuantity PlotPanel::quantity() const
{
    return m_wanted;
}

void PlotPanel::setQuantity(const PlotQuantity& quantity)
{
    m_wanted = quantity;
    offerQuantities();
    rebuild();
}

PlotTime PlotPanel::time() const
{
    return static_cast<PlotTime>(m_time->currentData().toInt());
}

void PlotPanel::setTime(PlotTime time)
{
    m_time->setCurrentIndex(m_time->findData(static_cast<int>(time)));
    rebuild();
}

void PlotPanel::setCurrentTime(std::optional<Time> time)
{
    m_canvas->setCurrentTime(time);
}

void PlotPanel::exportTo(const std::filesystem::path& file)
{
    if (m_isStale)
        rebuild();
    if (m_isBuilding) { // what is asked for now is waited for
        m_stop.request_stop();
        showContent(std::make_shared<PlotContent>(makePlotContent(sources(), choice())));
    }
    exportPlot(*m_canvas, m_credits, file);
}

QString PlotPanel::hint() const
{
    return m_stack->currentWidget() == m_hint ? m_hint->text() : QString();
}

std::vector<PlotSource> PlotPanel::sources() const
{
    std::vector<PlotSource> sources{PlotSource(*m_run)};
    for (const OpenedTrajectories::File& file : m_opened->files())
        sources.emplace_back(*file.trajectories, file.number, file.name);
    return sources;
}

// Models tell of every piece of a run: the plot follows as often as it has the time to.
void PlotPanel::dataChanged()
{
    m_isStale = true;
    if (isVisible() && !m_rebuild.isActive())
        m_rebuild.start();
}

void PlotPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        rebuild();
}

void PlotPanel::offerQuantities()
{
    const std::vector<PlotQuantity> offered = plotQuantities(sources());
    QStringList ids;
    for (const PlotQuantity& quantity : offered)
        ids << plotQuantityId(quantity);
    QStringList shown;
    for (int i = 0; i < m_quantity->count(); ++i)
        shown << m_quantity->itemData(i).toString();
    if (ids != shown) {
        m_quantity->clear();
        for (const PlotQuantity& quantity : offered)
            m_quantity->addItem(plotQuantityName(quantity), plotQuantityId(quantity));
    }
    const int wanted = static_cast<int>(ids.indexOf(plotQuantityId(m_wanted)));
    m_quantity->setCurrentIndex(std::max(wanted, 0));
}

PlotChoice PlotPanel::choice() const
{
    return {
        plotQuantityFromId(m_quantity->currentData().toString()).value_or(PlotQuantity{}), time(), m_wantsPercentiles};
}

void PlotPanel::rebuild()
{
    m_rebuild.stop();
    m_isStale = false;
    m_isBuilding = false;
    m_stop.request_stop();
    offerQuantities();
    std::vector<PlotSource> sources = this->sources();
    if (!areTooMany(sources)) {
        QElapsedTimer clock;
        clock.start();
        showContent(std::make_shared<PlotContent>(makePlotContent(sources, choice())));
        constexpr int least = 100; // milliseconds
        m_rebuild.setInterval(std::max(least, static_cast<int>(clock.elapsed()) * 5));
    } else if (std::ranges::all_of(sources, &PlotSource::isComplete)) {
        rebuildAside(std::move(sources));
    } else {
        showContent(std::make_shared<PlotContent>());
        showHint(tr("So many trajectories are plotted when the run is over."));
    }
}

void PlotPanel::rebuildAside(std::vector<PlotSource> sources)
{
    m_stop = std::stop_source();
    m_isBuilding = true;
    m_pool.start([this, sources = std::move(sources), choice = choice(), stop = m_stop.get_token()]() mutable {
        auto content = std::make_shared<const PlotContent>(makePlotContent(sources, choice, stop));
        sources.clear(); // what nobody else has any more is destroyed here
        if (stop.stop_requested()) // this object waits for its threads, so that `this` is valid here
            return;
        QMetaObject::invokeMethod(
            this,
            [this, content = std::move(content), stop]() mutable {
                if (stop.stop_requested())
                    letGo(std::move(content));
                else
                    showContent(std::move(content));
            },
            Qt::QueuedConnection);
    });
}

void PlotPanel::showContent(std::shared_ptr<const PlotContent> content)
{
    m_isBuilding = false;
    m_percentiles->setChecked(content->tooMany || m_wantsPercentiles); // as it is drawn
    m_percentiles->setEnabled(!content->tooMany && content->lines.size() >= leastForBand);
    m_percentiles->setToolTip(content->tooMany
            ? tr("So many lines cannot be told apart: their percentiles are shown. Select some to see their lines.")
            : tr("Show the median, and between what the middle half and the middle 90 % of all values lie"));
    showHint(whyEmpty(*content));
    m_canvas->setContent(std::move(content));
}

void PlotPanel::showHint(const QString& hint)
{
    m_hint->setText(hint);
    m_export->setEnabled(hint.isEmpty());
    m_stack->setCurrentWidget(hint.isEmpty() ? static_cast<QWidget*>(m_canvas) : m_hint);
}

QString PlotPanel::whyEmpty(const PlotContent& content) const
{
    if (content.lines.empty()) {
        const bool haveTimes = content.time == PlotTime::SinceStart
            || std::ranges::none_of(m_opened->files(),
                [](const OpenedTrajectories::File& file) { return file.trajectories->rowCount() > 0; });
        return haveTimes ? tr("Heights, pressure and what is recorded along the path are plotted here, once there are "
                              "trajectories: run some, or open a file of them.")
                         : tr("The file's trajectories have no times: plot them against hours since the start.");
    }
    if (content.hasValues)
        return {};
    if (content.quantity.kind == PlotQuantity::Kind::HeightAboveSeaLevel)
        return tr("These trajectories do not say how high the ground is: choose height above ground or pressure.");
    return tr("These trajectories have no values of this: choose another quantity.");
}

void PlotPanel::select(int id, bool add)
{
    QSet<int> ids = add ? m_selection->startIds() : QSet<int>();
    if (add && ids.contains(id))
        ids.remove(id);
    else
        ids.insert(id);
    m_selection->set(ids);
}

} // namespace windline

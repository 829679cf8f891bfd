// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_menu.h"

#include "ui/map/map_view.h"
#include "ui/models/display_text.h"
#include "ui/models/hidden_trajectories.h"
#include "ui/models/selection.h"
#include "ui/models/start_point_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace windline {

MapMenu::MapMenu(MapView* map, StartPointModel* starts, Selection* selection, HiddenTrajectories* hidden,
    const QList<QAction*>& views, QObject* parent)
    : QObject(parent)
    , m_map(map)
    , m_starts(starts)
    , m_selection(selection)
    , m_hidden(hidden)
    , m_views(views)
{
    connect(map, &MapView::contextMenuAsked, this,
        [this](const MapTarget& target) { menuFor(target)->popup(target.globalPosition); });
}

QMenu* MapMenu::menuFor(const MapTarget& target) const
{
    auto* menu = new QMenu(m_map);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto id = target.trackId ? target.trackId : target.startRow) {
        addForTrack(menu, *id);
        menu->addSeparator();
    }
    const QGeoCoordinate& here = target.coordinate;
    menu->addAction(tr("&Add a start here"), this, [this, here] { emit startWanted(here); });
    menu->addAction(tr("&Copy coordinates"), this, [here] {
        QGuiApplication::clipboard()->setText(
            QStringLiteral("%1, %2").arg(here.latitude(), 0, 'f', 4).arg(here.longitude(), 0, 'f', 4));
    });
    menu->addSeparator();
    menu->addActions(m_views);
    const auto hidden = int(m_hidden->startIds().size());
    menu->addAction(hidden > 0 ? tr("Show %n hidden trajectories", nullptr, hidden) : tr("Show hidden trajectories"),
            this, [this] { m_hidden->showAll(); })
        ->setEnabled(hidden > 0);
    return menu;
}

void MapMenu::addForTrack(QMenu* menu, int id) const
{
    const int row = m_starts->rowOf(id);
    if (row >= 0)
        menu->addSection(startLabel(m_starts->start(row)));
    // Of several selected ones, what is done to one of them is done to all.
    const QSet<int> ids = m_selection->startIds().contains(id) ? m_selection->startIds() : QSet<int>{id};
    menu->addAction(tr("&Select"), this, [this, id] { m_selection->set({id}); });
    menu->addAction(tr("&Zoom to it"), this, [this, ids] { m_map->fitToTrajectories(ids); });
    menu->addAction(tr("&Hide"), this, [this, ids] { m_hidden->hide(ids); });
    QSet<int> removable;
    for (const int each : ids)
        if (m_starts->rowOf(each) >= 0)
            removable.insert(each);
    QAction* remove = menu->addAction(
        tr("&Delete %n starts", nullptr, int(std::max<qsizetype>(removable.size(), 1))), this, [this, removable] {
            m_selection->set(m_selection->startIds() - removable);
            m_starts->remove(removable);
        });
    remove->setEnabled(!removable.isEmpty()); // those of files have none
}

} // namespace windline

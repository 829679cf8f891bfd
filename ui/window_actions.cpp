// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_actions.h"

#include "ui/style/glyph_icon.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace windline {

WindowActions::WindowActions(QObject* parent)
    : QObject(parent)
{
    const auto make = [this](const QString& text, const QString& tip, const QKeySequence& key) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        const QString keyText = key.toString(QKeySequence::NativeText);
        action->setToolTip(keyText.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keyText));
        return action;
    };
    open = make(tr("&Open meteorology…"), tr("Open files with winds"), QKeySequence::Open);
    open->setIconText(tr("Open meteorology"));
    open->setIcon(glyphIcon(Glyph::Open));
    openDemonstration = make(tr("Open the &demonstration"), tr("Synthetic winds, and a few starts in them"), {});
    importStarts = make(tr("&Import starts…"), tr("Add starts from a CSV table"), Qt::CTRL | Qt::Key_I);
    importStarts->setIconText(tr("Import…"));
    importStarts->setIcon(glyphIcon(Glyph::Import));
    exportResult = make(tr("&Export trajectories…"), tr("Write the trajectories to a file"), Qt::CTRL | Qt::Key_E);
    exportResult->setIconText(tr("Export"));
    exportResult->setIcon(glyphIcon(Glyph::Export));
    quit = make(tr("&Quit"), tr("Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    addStart = make(tr("&Add start…"), tr("Add a start by its coordinates"), Qt::Key_A);
    addStart->setIconText(tr("Add…"));
    addStart->setIcon(glyphIcon(Glyph::AddStart));
    removeStarts = make(tr("&Remove starts"), tr("Remove the selected starts"), QKeySequence::Delete);
    removeStarts->setIconText(tr("Remove"));
    removeStarts->setIcon(glyphIcon(Glyph::Remove));
    selectAllStarts = make(tr("&Select all starts"), tr("Select all starts"), QKeySequence::SelectAll);

    run = make(tr("&Run"), tr("Compute the trajectories"), Qt::CTRL | Qt::Key_R);
    run->setIcon(glyphIcon(Glyph::Run));
    cancel = make(tr("&Cancel"), tr("Stop the run and keep what it has computed"), Qt::Key_Escape);
    cancel->setIcon(glyphIcon(Glyph::Cancel));

    fit = make(tr("&Fit results"), tr("Show all trajectories and starts"), Qt::Key_F);
    fit->setIconText(tr("Fit"));
    fit->setIcon(glyphIcon(Glyph::Fit));
    zoomIn = make(tr("Zoom &in"), tr("Zoom in"), Qt::Key_Plus);
    zoomIn->setShortcuts({Qt::Key_Plus, Qt::Key_Equal}); // + without Shift
    zoomIn->setIcon(glyphIcon(Glyph::ZoomIn));
    zoomOut = make(tr("Zoom &out"), tr("Zoom out"), Qt::Key_Minus);
    zoomOut->setIcon(glyphIcon(Glyph::ZoomOut));
    auto* colours = new QActionGroup(this);
    colourByStart = make(tr("Colour by &start"), tr("One colour for each start"), {});
    colourByHeight = make(tr("Colour by &height"), tr("Colours tell the height along the way"), {});
    for (QAction* action : {colourByStart, colourByHeight}) {
        action->setCheckable(true);
        colours->addAction(action);
    }
    colourByStart->setChecked(true);
    showLegend = make(tr("&Legend"), tr("Show the legend on the map"), {});
    showLegend->setCheckable(true);
    showLegend->setChecked(true);
    resetLayout = make(tr("&Reset layout"), tr("Put all panels back where they were at first"), {});
    about = make(tr("&About Windline"), tr("Version, licence and data"), {});
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::fillMenus(QMenuBar* bar, const QList<QAction*>& dockToggles) const
{
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({open, openDemonstration});
    file->addSeparator();
    file->addActions({importStarts, exportResult});
    file->addSeparator();
    file->addAction(quit);

    bar->addMenu(tr("&Edit"))->addActions({addStart, removeStarts, selectAllStarts});

    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions({fit, zoomIn, zoomOut});
    view->addSeparator();
    view->addActions({colourByStart, colourByHeight, showLegend});
    view->addSeparator();
    view->addActions(dockToggles);
    view->addAction(resetLayout);

    bar->addMenu(tr("&Run"))->addActions({run, cancel});
    bar->addMenu(tr("&Help"))->addAction(about);
}

void WindowActions::fillToolBar(QToolBar* bar) const
{
    bar->addAction(open);
    bar->addSeparator();
    bar->addActions({run, cancel});
    bar->addSeparator();
    bar->addAction(exportResult);
    bar->addSeparator();
    bar->addActions({fit, zoomIn, zoomOut});
}

} // namespace windline

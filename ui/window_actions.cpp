// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_actions.h"

#include "ui/style/glyph_icon.h"

#include <QAction>
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
    openControl = make(tr("Open &CONTROL…"), tr("Open a case of HYSPLIT: CONTROL, and SETUP.CFG beside it"), {});
    saveControl = make(tr("&Save as CONTROL…"), tr("Write this case for HYSPLIT: CONTROL and SETUP.CFG"), {});
    openTrajectories = make(tr("Open &trajectories…"),
        tr("Show trajectories from files beside the result: HYSPLIT's tdump, or what Windline has written"),
        Qt::CTRL | Qt::Key_T);
    importStarts = make(tr("&Import starts…"), tr("Add starts from a CSV table"), Qt::CTRL | Qt::Key_I);
    importStarts->setIconText(tr("Import…"));
    importStarts->setIcon(glyphIcon(Glyph::Import));
    exportResult = make(tr("&Export trajectories…"), tr("Write the trajectories to a file"), Qt::CTRL | Qt::Key_E);
    exportResult->setIconText(tr("Export"));
    exportResult->setIcon(glyphIcon(Glyph::Export));
    saveMap = make(tr("Save &map picture…"), tr("Save the map as PNG, SVG or PDF, at the size of a page"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    quit = make(tr("&Quit"), tr("Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    addStart = make(tr("&Add start…"), tr("Add a start by its coordinates"), Qt::Key_A);
    addStart->setIconText(tr("Add…"));
    addStart->setIcon(glyphIcon(Glyph::AddStart));
    addMany = make(tr("Add &many starts…"), tr("Add several heights, times, a grid or an ensemble"), Qt::Key_M);
    addMany->setIconText(tr("Many…"));
    addMany->setIcon(glyphIcon(Glyph::AddMany));
    removeStarts = make(tr("&Remove starts"), tr("Remove the selected starts"), QKeySequence::Delete);
    removeStarts->setIconText(tr("Remove"));
    removeStarts->setIcon(glyphIcon(Glyph::Remove));
    selectAllStarts = make(tr("&Select all starts"), tr("Select all starts"), QKeySequence::SelectAll);

    run = make(tr("&Run"), tr("Compute the trajectories"), Qt::CTRL | Qt::Key_R);
    run->setIconText(tr("Run")); // some languages write the key behind the word: not on buttons
    run->setIcon(glyphIcon(Glyph::Run));
    cancel = make(tr("&Cancel"), tr("Stop the run and keep what it has computed"), Qt::Key_Escape);
    cancel->setIconText(tr("Cancel"));
    cancel->setIcon(glyphIcon(Glyph::Cancel));

    fit = make(tr("&Fit results"), tr("Show all trajectories and starts"), Qt::Key_F);
    fit->setIconText(tr("Fit"));
    fit->setIcon(glyphIcon(Glyph::Fit));
    fitMeteorology = make(tr("Fit &meteorology"), tr("Show the whole area of the meteorology"), Qt::SHIFT | Qt::Key_F);
    fitSelection = make(tr("Fit &selection"), tr("Show the selected starts and trajectories"), Qt::Key_G);
    goToPlace =
        make(tr("Go to plac&e…"), tr("Move the map to a place, by its name or its coordinates"), Qt::CTRL | Qt::Key_G);
    zoomIn = make(tr("Zoom &in"), tr("Zoom in"), Qt::Key_Plus);
    zoomIn->setIconText(tr("Zoom in"));
    zoomIn->setShortcuts({Qt::Key_Plus, Qt::Key_Equal}); // + without Shift
    zoomIn->setIcon(glyphIcon(Glyph::ZoomIn));
    zoomOut = make(tr("Zoom &out"), tr("Zoom out"), Qt::Key_Minus);
    zoomOut->setIconText(tr("Zoom out"));
    zoomOut->setIcon(glyphIcon(Glyph::ZoomOut));
    showLegend = make(tr("&Legend"), tr("Show the legend on the map"), {});
    showLegend->setCheckable(true);
    showLegend->setChecked(true);
    play = make(tr("&Play"), tr("Move along the trajectories in time, or pause"), Qt::Key_Space);
    play->setIconText(tr("Play"));
    play->setIcon(glyphIcon(Glyph::Run));
    play->setCheckable(true);
    play->setShortcutContext(Qt::WidgetShortcut); // buttons and boxes want the key as well: see TimelineBar
    stepBack = make(tr("Hour &back"), tr("An hour back"), Qt::CTRL | Qt::Key_Left);
    stepBack->setIconText(tr("Hour back"));
    stepBack->setIcon(glyphIcon(Glyph::StepBack));
    stepForward = make(tr("Hour forwar&d"), tr("An hour forward"), Qt::CTRL | Qt::Key_Right);
    stepForward->setIconText(tr("Hour forward"));
    stepForward->setIcon(glyphIcon(Glyph::StepForward));
    const auto makeToggle = [&](const QString& text, const QString& tip) {
        QAction* action = make(text, tip, {});
        action->setCheckable(true);
        action->setChecked(true);
        return action;
    };
    showGraticule = makeToggle(tr("&Graticule"), tr("Show meridians and parallels"));
    showPlaceNames = makeToggle(tr("Place &names"), tr("Show the names of towns"));
    hideSelected = make(tr("&Hide selected"), tr("Take the selected trajectories off the map"), Qt::Key_H);
    showHidden = make(tr("Sho&w hidden"), tr("Show all trajectories that were hidden"), Qt::SHIFT | Qt::Key_H);
    resetLayout = make(tr("&Reset layout"), tr("Put all panels back where they were at first"), {});
    tour = make(tr("&Tour"), tr("What is where in this window, in one minute"), {});
    about = make(tr("&About Windline"), tr("Version, licence and data"), {});
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::fillMenus(QMenuBar* bar, const Menus& own) const
{
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({open, openDemonstration});
    file->addSeparator();
    file->addActions({openControl, saveControl});
    file->addSeparator();
    file->addActions({importStarts, openTrajectories, exportResult, saveMap});
    file->addSeparator();
    file->addAction(quit);

    bar->addMenu(tr("&Edit"))->addActions({addStart, addMany, removeStarts, selectAllStarts});

    QMenu* view = bar->addMenu(tr("&View"));
    view->addActions({fit, fitSelection, fitMeteorology, goToPlace, zoomIn, zoomOut});
    view->addSeparator();
    view->addMenu(own.colours);
    view->addActions({showLegend, showGraticule, showPlaceNames});
    view->addSeparator();
    view->addActions({hideSelected, showHidden});
    view->addSeparator();
    view->addActions({play, stepBack, stepForward});
    view->addSeparator();
    view->addActions(own.dockToggles);
    view->addAction(resetLayout);
    view->addSeparator();
    view->addMenu(own.themes);
    view->addMenu(own.languages);

    bar->addMenu(tr("&Run"))->addActions({run, cancel});
    bar->addMenu(tr("&Help"))->addActions({tour, about});
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

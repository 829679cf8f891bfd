// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document_actions.h"

#include "ui/models/display_text.h"

#include <QAction>
#include <QMenu>

namespace windline {

DocumentActions::DocumentActions(QObject* parent)
    : QObject(parent)
{
    const auto make = [this](const QString& text, const QString& tip, const QList<QKeySequence>& keys) {
        auto* action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setToolTip(tr("%1 (%2)").arg(tip, keys.constFirst().toString(QKeySequence::NativeText)));
        return action;
    };
    newProject = make(tr("&New project"), tr("Begin a new project"), {QKeySequence(QKeySequence::New)});
    open =
        make(tr("Open &project…"), tr("Open a project of Windline"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    save = make(tr("Sa&ve project"), tr("Save meteorology, starts, settings, runs and view"),
        {QKeySequence(QKeySequence::Save)});
    saveAs = make(tr("Save project &as…"), tr("Save the project under another name"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    undo = make(tr("&Undo"), tr("Undo the last change"), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    redo = make(tr("Re&do"), tr("Do again what was undone"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    setUndoTexts({}, {});
}

void DocumentActions::fillMenus(QMenu* file, QMenu* edit, std::function<std::vector<std::filesystem::path>()> recent)
{
    m_recent = std::move(recent);
    m_recentMenu = new QMenu(tr("Open &recent"), file);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &DocumentActions::fillRecent);
    connect(file, &QMenu::aboutToShow, this, [this] { m_recentMenu->setEnabled(!m_recent().empty()); });
    QAction* first = file->actions().value(0);
    file->insertActions(first, {newProject, open});
    file->insertMenu(first, m_recentMenu);
    file->insertActions(first, {save, saveAs});
    file->insertSeparator(first);
    first = edit->actions().value(0);
    edit->insertActions(first, {undo, redo});
    edit->insertSeparator(first);
    fillRecent();
}

void DocumentActions::fillRecent()
{
    m_recentMenu->clear();
    int number = 0;
    for (const std::filesystem::path& file : m_recent()) {
        // The folder behind the name: two cases are often called alike. An & of its own is no key.
        QString text = QStringLiteral("%1  –  %2").arg(fileName(file), pathText(file.parent_path()));
        text.replace(u'&', QLatin1String("&&"));
        ++number;
        QAction* action = m_recentMenu->addAction(number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(text) : text);
        connect(action, &QAction::triggered, this, [this, file] { emit recentChosen(file); });
    }
    m_recentMenu->addSeparator();
    connect(
        m_recentMenu->addAction(tr("&Clear this list")), &QAction::triggered, this, &DocumentActions::recentCleared);
}

void DocumentActions::setUndoTexts(const QString& undone, const QString& redone)
{
    undo->setEnabled(!undone.isEmpty());
    undo->setText(
        undone.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(QString(undone).replace(u'&', QLatin1String("&&"))));
    redo->setEnabled(!redone.isEmpty());
    redo->setText(
        redone.isEmpty() ? tr("Re&do") : tr("Re&do %1").arg(QString(redone).replace(u'&', QLatin1String("&&"))));
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/control_files.h"

#include "engine/hysplit/boundary_files.h"
#include "engine/hysplit_files/write_control.h"
#include "engine/model/engine_error.h"
#include "ui/models/display_text.h"
#include "ui/panels/message_list_dialog.h"

namespace windline {

namespace {

QStringList texts(const std::vector<FileMessage>& messages)
{
    QStringList list;
    for (const FileMessage& message : messages)
        list << QString::fromStdString(message.text);
    return list;
}

// HYSPLIT's own example of a name; the window shows results and writes them where it is told.
std::filesystem::path endpointsBeside(const std::filesystem::path& control)
{
    return control.parent_path() / "tdump";
}

} // namespace

ControlFiles::ControlFiles(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void ControlFiles::open(const std::filesystem::path& control)
{
    m_waiting.reset();
    try {
        HysplitCase read = readControl(control, setupBeside(control));
        if (!read.problems.empty()) {
            refuse(control, texts(read.problems));
            return;
        }
        m_waiting = std::move(read);
    } catch (const EngineError& error) {
        refuse(control, {QString::fromStdString(error.what())});
        return;
    }
    emit meteorologyWanted(m_waiting->request.meteorology);
}

bool ControlFiles::takeMeteorology(const MeteorologySummary& meteorology)
{
    if (!m_waiting || meteorology.files != m_waiting->request.meteorology)
        return false;
    HysplitCase taken = std::move(*m_waiting);
    m_waiting.reset();
    if (!meteorology.isUsable()) {
        refuse(taken.control, {meteorology.error});
        return true;
    }
    if (taken.relativeStart)
        setStartTime(taken, meteorology.times.front(), meteorology.times.back());
    if (const auto folder = findBoundaryFiles(taken.control.parent_path()))
        taken.request.hysplit.boundaryFiles = *folder;
    QStringList lines{taken.setup.empty() ? tr("Opened %1.").arg(pathText(taken.control))
                                          : tr("Opened %1, with SETUP.CFG beside it.").arg(pathText(taken.control))};
    lines += texts(taken.warnings);
    emit opened(taken.request, lines.join(u'\n'));
    return true;
}

void ControlFiles::refuse(const std::filesystem::path& file, const QStringList& problems)
{
    m_problems = problems.join(u'\n');
    auto* dialog = new MessageListDialog(tr("%1 cannot be used").arg(fileName(file)),
        tr("Nothing was changed. Mend these, then open %1 again:").arg(pathText(file)), problems, {}, m_window);
    dialog->open();
    emit refused(tr("%1 cannot be used: %n problems.", nullptr, static_cast<int>(problems.size())).arg(fileName(file)));
}

void ControlFiles::save(const RunRequest& request, const std::filesystem::path& control)
{
    QStringList losses;
    for (const std::string& loss :
        hysplitFiles(request, endpointsBeside(control), control.parent_path()).losses)
        losses << QString::fromStdString(loss);
    const std::filesystem::path setup = control.parent_path() / "SETUP.CFG";
    std::error_code error;
    if (std::filesystem::exists(setup, error))
        losses << tr("%1 exists, and will be replaced.").arg(pathText(setup));
    if (losses.isEmpty()) {
        write(request, control);
        return;
    }
    auto* dialog = new MessageListDialog(
        tr("Save as CONTROL"), tr("Before %1 is written:").arg(pathText(control)), losses, tr("Save anyway"), m_window);
    connect(dialog, &QDialog::accepted, this, [this, request, control] { write(request, control); });
    dialog->open();
}

void ControlFiles::write(const RunRequest& request, const std::filesystem::path& control)
{
    try {
        writeControl(request, endpointsBeside(control), control);
        emit saved(tr("Written: %1, and SETUP.CFG beside it.").arg(pathText(control)));
    } catch (const EngineError& failure) {
        m_problems.clear();
        emit refused(QString::fromStdString(failure.what()));
    }
}

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/writers/gdal/gdal_memory_folder.h"

#include "engine/writers/write_bytes.h"

#include <QFileInfo>

#include <cpl_string.h>
#include <cpl_vsi.h>

#include <atomic>
#include <format>

namespace windline {

GdalMemoryFolder::GdalMemoryFolder()
{
    static std::atomic<int> count = 0; // all threads share GDAL's memory
    m_path = std::format("/vsimem/windline-{}", ++count);
    VSIMkdir(m_path.string().c_str(), 0700);
}

GdalMemoryFolder::~GdalMemoryFolder()
{
    VSIRmdirRecursive(m_path.string().c_str());
}

void GdalMemoryFolder::copyFilesTo(const std::filesystem::path& folder) const
{
    const CPLStringList names(VSIReadDir(m_path.string().c_str()));
    for (const char* name : names) {
        constexpr int leaveItThere = 0;
        vsi_l_offset size = 0;
        const GByte* bytes = VSIGetMemFileBuffer((m_path.string() + "/" + name).c_str(), &size, leaveItThere);
        const auto file = QFileInfo(QString::fromUtf8(name)).filesystemFilePath();
        writeBytes(folder / file, {reinterpret_cast<const char*>(bytes), std::size_t(size)});
    }
}

} // namespace windline

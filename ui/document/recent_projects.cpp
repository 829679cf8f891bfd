// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/recent_projects.h"

#include "ui/models/display_text.h"

#include <QSettings>
#include <QStringList>

namespace windline {

namespace {

constexpr std::size_t most = 10;
constexpr QLatin1StringView key("document/recent");

} // namespace

RecentProjects::RecentProjects(bool remembers)
    : m_remembers(remembers)
{
    if (!remembers)
        return;
    for (const QString& name : QSettings().value(key).toStringList())
        if (m_files.size() < most && !name.isEmpty())
            m_files.push_back(pathFrom(name));
}

void RecentProjects::add(const std::filesystem::path& file)
{
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(file, error);
    std::erase(m_files, absolute);
    m_files.insert(m_files.begin(), absolute);
    if (m_files.size() > most)
        m_files.resize(most);
    remember();
}

void RecentProjects::remove(const std::filesystem::path& file)
{
    std::error_code error;
    std::erase(m_files, std::filesystem::absolute(file, error));
    remember();
}

void RecentProjects::clear()
{
    m_files.clear();
    remember();
}

void RecentProjects::remember() const
{
    if (!m_remembers)
        return;
    QStringList names;
    for (const auto& file : m_files)
        names << pathText(file);
    QSettings().setValue(key, names);
}

} // namespace windline

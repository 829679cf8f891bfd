// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/beside_tabs.h"

#include "ui/models/display_text.h"
#include "ui/models/opened_trajectories.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace windline {

BesideTabs::BesideTabs(TrajectoryModel* own, OpenedTrajectories* opened, MakePage makePage, QWidget* parent)
    : QWidget(parent)
    , m_opened(opened)
    , m_makePage(std::move(makePage))
    , m_title([](QWidget*, const QString& name) { return name; })
    , m_ownName(tr("This run"))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(m_makePage(own, {}, m_pages));

    m_tabs->setAccessibleName(tr("The run that is shown, and what lies beside it"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setTabsClosable(true);
    m_tabs->addTab(m_ownName);
    m_tabs->setTabData(0, 0);
    for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide})
        m_tabs->setTabButton(0, side, nullptr); // it stays
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(
        m_tabs, &QTabBar::tabCloseRequested, this, [this](int tab) { m_opened->remove(m_tabs->tabData(tab).toInt()); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);

    connect(opened, &OpenedTrajectories::changed, this, &BesideTabs::showFiles);
    connect(opened, &OpenedTrajectories::opened, this, [this](int number) { m_tabs->setCurrentIndex(tabOf(number)); });
    showFiles();
}

QWidget* BesideTabs::page(int tab) const
{
    return m_pages->widget(tab);
}

void BesideTabs::setOwnName(const QString& name)
{
    m_ownName = name;
    showTitles();
}

void BesideTabs::setTitle(std::function<QString(QWidget*, const QString&)> title)
{
    m_title = std::move(title);
    showTitles();
}

int BesideTabs::tabOf(int number) const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->tabData(tab).toInt() == number)
            return tab;
    return -1;
}

void BesideTabs::showFiles()
{
    for (int tab = m_tabs->count() - 1; tab > 0; --tab)
        if (!m_opened->fileOf(m_tabs->tabData(tab).toInt())) {
            delete m_pages->widget(tab);
            m_tabs->removeTab(tab);
        }
    for (const OpenedTrajectories::File& file : m_opened->files())
        if (tabOf(file.number) < 0)
            addFile(file.number);
    showTitles();
    m_tabs->setVisible(!m_opened->files().empty());
    m_pages->setCurrentIndex(m_tabs->currentIndex());
}

void BesideTabs::showTitles()
{
    m_tabs->setTabText(0, m_title(m_pages->widget(0), m_ownName));
    for (const OpenedTrajectories::File& file : m_opened->files())
        if (const int tab = tabOf(file.number); tab > 0)
            m_tabs->setTabText(tab, m_title(m_pages->widget(tab), file.name));
}

void BesideTabs::addFile(int number)
{
    const OpenedTrajectories::File& file = *m_opened->fileOf(number);
    m_pages->addWidget(m_makePage(file.trajectories.get(), file.name, m_pages));
    const int tab = m_tabs->addTab(file.name);
    m_tabs->setTabData(tab, number);
    if (file.run != 0)
        return;
    QStringList about{pathText(file.path), file.format};
    about += file.notes;
    m_tabs->setTabToolTip(tab, about.join(u'\n'));
}

} // namespace windline

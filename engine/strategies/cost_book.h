// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/strategies/cost_model.h"

#include <memory>
#include <mutex>
#include <string>

namespace windline {

// What is known of this machine's costs, now: read by runs on their threads while a calibration may write it on
// another.
class CostBook {
public:
    struct Page {
        std::shared_ptr<const MeasuredCosts> costs; // null: not measured, or not to be used
        std::string note; // a sentence for the user about why there are none; may be empty
    };

    Page page() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_page;
    }
    void set(MeasuredCosts costs)
    {
        const std::scoped_lock lock(m_mutex);
        m_page = {std::make_shared<const MeasuredCosts>(std::move(costs)), {}};
    }
    void clear(std::string note = {})
    {
        const std::scoped_lock lock(m_mutex);
        m_page = {nullptr, std::move(note)};
    }

private:
    mutable std::mutex m_mutex;
    Page m_page;
};

} // namespace windline

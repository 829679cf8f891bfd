// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace windline {

// Destroys what is large on another thread: giving back the memory of a hundred thousand trajectories takes longer than
// a window may stand still. The value must not know its thread.
template <class Value> void letGo(Value&& value)
{
    QThreadPool::globalInstance()->start(
        [gone = std::make_shared<std::decay_t<Value>>(std::move(value))]() mutable { gone.reset(); });
}

} // namespace windline

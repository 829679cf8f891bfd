// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace windline {

// Version, licence and whom to thank, as rich text.
QString aboutText();

} // namespace windline

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/recovery.h"

namespace windline {

// What was found after a crash, to be saved to the file that it belongs to. Saving must not cost that file what the
// crashed program may never have seen: runs of the file that were not kept are there as well, those that could not be
// read stay named in it, and the notes tell of both. Throws EngineError when what was found cannot be read.
OpenedProject recoveredProject(const Recovery::Found& found, StoredRuns& stored);

} // namespace windline

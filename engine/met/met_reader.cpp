// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/met/met_reader.h"

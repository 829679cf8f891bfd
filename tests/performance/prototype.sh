#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the prototype kernel of the shared folder with this project's compiler and prints its rates: the yardstick of
# docs/performance.md. No test.
#   ./dev shell tests/performance/prototype.sh [STARTS [STEP_SECONDS]]
# The lines "parcel-outer(3h) K=8 sorted" are what a kernel of the same arithmetic can reach on one core, without ground,
# ends, output or fields of 3 hours to be read.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
source=${WINDLINE_SHARED:-$root/../shared}/probe/kernel/advd.cpp
if [[ ! -f $source ]]; then
    echo "skipped: there is no $source" >&2
    exit 77
fi
program=${TMPDIR:-/tmp}/windline-prototype-kernel-$UID
[[ $program -nt $source ]] || "${CXX:-c++}" -O3 -march=x86-64-v3 -std=c++20 -o "$program" "$source"
exec "$program" "$@"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What docs/gpu.md wants to know of a GPU, in one go, the most wanted first and each step with an end. No test.
#   tests/performance/gpu.sh CHECK [CLI...]
# CHECK is windline-gpu-check; CLI, where there is one, is windline-cli with what it needs before it:
#   tests/performance/gpu.sh build/gpu-check/windline-gpu-check build/ci/bin/windline-cli
set -uo pipefail

check=${1:?Usage: gpu.sh CHECK [CLI...]}
shift
begin=$SECONDS

# step SECONDS NAME COMMAND...: what it says, and how it ended.
step() {
    local limit=$1 name=$2 status=0
    shift 2
    printf '\n== %s (after %d s)\n' "$name" $((SECONDS - begin))
    timeout "$limit" "$@" 2>&1 || status=$?
    case $status in
        0) ;;
        124) echo "-- $name was ended after $limit s" ;;
        *) echo "-- $name ended with status $status" ;;
    esac
    return 0
}

"$check" --agreement 1000 >/dev/null 2>&1
if (($? == 3)); then
    echo "skipped: $("$check" --agreement 1000 2>&1 | tail -1)" >&2
    exit 77
fi

step 30 "whole runs' work on the device" "$check" --whole-run 1e6
step 40 "agreement" "$check" --agreement 20000
if (($#)); then
    export WINDLINE_CALIBRATION=none
    step 60 "runs by strategy" "$@" benchmark --cases 1000,10000,100000,1000000 \
        --strategies parallel,gpu,hybrid --repeats 3 --time-step 10
fi
step 60 "rates" "$check" --rates 1e8
if command -v compute-sanitizer >/dev/null; then
    step 80 "memory" compute-sanitizer --tool memcheck "$check" --agreement 300
    step 80 "races" compute-sanitizer --tool racecheck "$check" --agreement 300
fi
if command -v ncu >/dev/null; then # the first launch that counts with ten million parcels
    step 50 "profile" ncu --clock-control none -k regex:advanceOrdinary --launch-skip 24 -c 1 \
        --section SpeedOfLight --section MemoryWorkloadAnalysis --section Occupancy --section WarpStateStats \
        --section InstructionStats --section LaunchStats "$check" --rates 1e7
fi
if (($#)); then
    unset WINDLINE_CALIBRATION
    step 60 "costs" "$@" calibrate
fi

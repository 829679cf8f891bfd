#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How good is --strategy auto on this machine?

Runs windline-cli over a grid of numbers of starts and hours, with every strategy that can be asked for by name, and tells
how much longer than the best of them the one takes that auto chooses: uncalibrated (the source document's table) and
calibrated (after `windline-cli calibrate`). Not a test: on a busy machine the figures mean nothing.

    tests/performance/auto_choice.py build/release/bin/windline-cli MET.nc [--starts 1,64,...] [--hours 6,24] [--repeats 5]

The meteorology should be that of the figures in docs/performance.md: 1 degree x 37 levels, 3-hourly, uncompressed.
Seconds are of advancing parcels, the least of the repeats, in turns. "whole" adds reading, preparing and placing.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile


def first_time(program, met):
    text = subprocess.run([program, "info", met], capture_output=True, text=True, check=True).stdout
    return re.search(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ", text).group()


def write_starts(path, count):
    """Spread over the globe and the troposphere, neighbours together."""
    columns = max(int((2 * count) ** 0.5), 1)
    rows = -(-count // columns)
    with open(path, "w", encoding="utf-8") as table:
        table.write("latitude,longitude,height,unit\n")
        for i in range(count):
            latitude = -75 + 150 * (i // columns + 0.5) / rows
            longitude = -180 + 360 * (i % columns + 0.5) / columns
            table.write(f"{latitude:.4f},{longitude:.4f},{1000 + 1500 * (i % 7)},m\n")


class Case:
    def __init__(self, args, folder, start_time, starts, hours):
        table = os.path.join(folder, f"starts_{starts}.csv")
        if not os.path.exists(table):
            write_starts(table, starts)
        self.report = os.path.join(folder, "report.json")
        self.command = [args.program, "run", "--met", args.met, "--start-time", start_time, "--starts", table,
                        "--hours", str(hours), "--output-interval", str(60 * hours), "--numerics", args.numerics,
                        "--report", self.report]

    def run(self, strategy, costs):
        environment = dict(os.environ, WINDLINE_CALIBRATION=costs)
        subprocess.run(self.command + ["--strategy", strategy], env=environment, check=True, capture_output=True)
        with open(self.report, encoding="utf-8") as report:
            return json.load(report)


def strategies_of(program):
    """Those that can be used here: the others are refused with a sentence of their own."""
    usable = []
    for name in ("sequential", "parallel", "gpu", "hybrid"):
        told = subprocess.run([program, "run", "--strategy", name], capture_output=True, text=True, check=False).stderr
        if f"--strategy {name}:" not in told and "is not known" not in told:
            usable.append(name)
    return usable


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("met")
    parser.add_argument("--starts", default="1,8,64,512,4096,32768")
    parser.add_argument("--hours", default="6,24")
    parser.add_argument("--numerics", default="accurate")
    parser.add_argument("--repeats", type=int, default=5)
    args = parser.parse_args()

    if os.getloadavg()[0] > 0.5:
        print(f"warning: the machine is busy (load {os.getloadavg()[0]:.1f})", file=sys.stderr)
    strategies = strategies_of(args.program)
    with tempfile.TemporaryDirectory() as folder:
        costs = os.path.join(folder, "costs.json")
        environment = dict(os.environ, WINDLINE_CALIBRATION=costs)
        print(subprocess.run([args.program, "calibrate"], env=environment, check=True, capture_output=True,
                             text=True).stdout)
        start_time = first_time(args.program, args.met)
        print("starts hours " + " ".join(f"{name + ' ms':>14}" for name in strategies)
              + "  table             calibrated        predicted ms  whole")
        good = {"table": 0, "calibrated": 0, "whole": 0}
        cases = [(int(n), int(h)) for h in args.hours.split(",") for n in args.starts.split(",")]
        for starts, hours in cases:
            case = Case(args, folder, start_time, starts, hours)
            advect = {name: float("inf") for name in strategies}
            total = dict(advect)
            for _ in range(args.repeats):
                for name in strategies:
                    seconds = case.run(name, "none")["seconds"]
                    advect[name] = min(advect[name], seconds["advect"])
                    total[name] = min(total[name], seconds["total"])
            best = min(advect.values())
            chosen = {}
            for way, store in (("table", "none"), ("calibrated", costs)):
                report = case.run("auto", store)
                name = report["strategy"]
                loss = advect[name] / best - 1
                good[way] += loss <= 0.15
                chosen[way] = f"{name} {100 * loss:+.0f} %"
            whole = total[name] / min(total.values()) - 1
            good["whole"] += whole <= 0.15
            predicted = re.search(r"predicted ([\d.]+ m?s)", report["strategy_reason"]).group(1)
            print(f"{starts:6d} {hours:5d} " + " ".join(f"{1e3 * advect[name]:14.2f}" for name in strategies)
                  + f"  {chosen['table']:17} {chosen['calibrated']:17} {predicted:>12}  {100 * whole:+.0f} %")
        print(f"within 15 % of the best: table {good['table']}, calibrated {good['calibrated']} of {len(cases)} cases "
              f"(whole runs: {good['whole']})")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""measure.py WINDLINE_CLI SHARED [--repeats 5] [--folder DIR] [--rows 64,1000,...] [--classic] [--docs docs/performance.md]

Times whole processes of windline-cli on meteorology of 1 degree and 37 levels, 3-hourly (made with demo-met in DIR, or
in a temporary folder: 450 MB, and 240 MB deflated), each beside the two yardsticks measured in the same minute: bare
reading (NetCDF-C alone, from windline-cli benchmark) and the prototype kernel (tests/performance/prototype.sh) for the
same number of steps on as many cores. Prints medians as a Markdown table, and writes it into the page named with --docs
between its two marks. No test: machines are noisy. To be run inside ./dev shell, on a machine that does nothing else."""
import argparse
import json
import math
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
OFF = "1440"  # minutes: the first and the last point of 24 hours alone

# name, meteorology, starts, further options, output written, seconds at most
ROWS = [
    ("64", "plain", 64, [], "tdump", 0.7),
    ("64d", "deflated", 64, [], "tdump", None),
    ("1000", "plain", 1000, [], "tdump", 0.8),
    ("1000d", "deflated", 1000, [], "tdump", None),
    ("10000", "plain", 10000, ["--output-interval", OFF], None, 1.2),
    ("1000000", "plain", 1000000, ["--output-interval", OFF, "--time-step", "10"], None, 6.0),
    ("hysplit1000", "wave", 1000, ["--numerics", "hysplit"], "tdump", 0.1),
    ("hysplit10000", "wave", 10000, ["--numerics", "hysplit"], "tdump", 0.3),
]


def spread_starts(count):
    """The benchmark's own starts (engine/benchmark/benchmark_cases.cpp) on a global grid."""
    for i in range(count):
        east, north, up = ((0.5 + step * (i + 1)) % 1
                           for step in (0.8191725133961645, 0.6710436067037893, 0.5497004779019703))
        yield "%.6f,%.6f,%.2f\n" % (math.degrees(math.asin(2 * north - 1)), math.remainder(360 * east, 360),
                                    500 + 9500 * up)


class Measured:
    def __init__(self, wall, cpu, peak_mb):
        self.wall, self.cpu, self.peak_mb = wall, cpu, peak_mb


def timed(command):
    """Wall and CPU seconds and the peak memory of one process."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    errors = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit("%s\n%s" % (" ".join(command), errors))
    return Measured(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


class Measurements:
    def __init__(self, program, shared, folder, repeats, classic):
        self.program, self.shared, self.folder, self.repeats = program, shared, folder, repeats
        self.classic = classic
        self.cores = len(os.sched_getaffinity(0))
        self.wave = shared / "data" / "hysplit" / "wave"
        self.rows, self.machine = [], None

    def meteorology(self, name):
        if name == "wave":
            return self.wave / "met.arl"
        if name == "plain" and self.classic:
            name = "classic"
        file = self.folder / (name + ".nc")
        if not file.exists():
            options = {"deflated": ["--deflate", "1"], "classic": ["--classic"]}.get(name, [])
            subprocess.run([self.program, "demo-met", "--resolution", "1", "--levels", "37", "--step", "3", "--hours",
                            "24", str(file)] + options, check=True, stdout=subprocess.DEVNULL)
        return file

    def first_time(self, name):
        if name != "wave":
            return "2020-01-01T00:00Z"
        year, month, day, hour = (int(w) for w in (self.wave / "f24_h3" / "CONTROL").read_text().split()[:4])
        return "%04d-%02d-%02dT%02d:00Z" % (year + (1900 if year > 40 else 2000), month, day, hour)

    def starts(self, count):
        file = self.folder / ("starts%d.csv" % count)
        if not file.exists():
            with file.open("w") as table:
                table.write("latitude,longitude,height\n")
                table.writelines(spread_starts(count))
        return file

    def bare_reading(self, file):
        result = self.folder / "bare.json"
        subprocess.run([self.program, "benchmark", "--met", str(file), "--cases", "1", "--strategies", "sequential",
                        "--repeats", "1", "--warm-up", "0", "-o", str(result)], check=True, stdout=subprocess.DEVNULL)
        written = json.loads(result.read_text())
        self.machine = written["machine"]
        return written["cases"][0]["bare_reading"]["total_s"]["median"]

    def prototype_rate(self, starts, step_seconds):
        """Steps a second of one core, or None where the prototype is missing."""
        script = pathlib.Path(__file__).with_name("prototype.sh")
        environment = dict(os.environ, WINDLINE_SHARED=str(self.shared))
        result = subprocess.run([script, str(starts), str(step_seconds)], capture_output=True, text=True,
                                env=environment)
        found = re.search(r"RK2 parcel-outer\(3h\) K=8 sorted\s+([\d.]+) M", result.stdout)
        return float(found.group(1)) * 1e6 if found else None

    def row(self, name, meteorology, starts, options, output, limit):
        file = self.meteorology(meteorology)
        if not file.exists():
            print("skipped: there is no", file, file=sys.stderr)
            return
        report = self.folder / "report.json"
        command = [self.program, "run", "--met", str(file), "--starts", str(self.starts(starts)), "--start-time",
                   self.first_time(meteorology), "--hours", "24", "--report", str(report)] + options
        if output:
            command += ["-o", str(self.folder / ("out." + output))]
        runs, bare = [], []
        timed(command)  # fills the page cache, and does not count
        for _ in range(self.repeats):
            if meteorology != "wave":
                bare.append(self.bare_reading(file))
            runs.append(timed(command))
        steps = json.loads(report.read_text())["steps"]
        step_seconds = 600 if "--time-step" in options else 300
        rate = self.prototype_rate(starts, step_seconds) if meteorology != "wave" else None
        wall = statistics.median(run.wall for run in runs)
        bare_s = statistics.median(bare) if bare else None
        prototype_s = steps / rate / self.cores if rate else None
        bound = None
        if bare_s:
            bound = max(1.5 * bare_s, 1.3 * (bare_s + prototype_s) if prototype_s else 0)
        what = "%s starts x 24 h%s%s, %s" % (
            format(starts, ","), ", output off" if OFF in options else "",
            ", step 600 s" if "--time-step" in options else "",
            {"plain": "NetCDF classic" if self.classic else "NetCDF-4", "deflated": "NetCDF-4, deflated", "wave": "`--numerics hysplit`, `wave`"}[meteorology])
        cells = [what, "%g" % limit if limit else "", "%.2f" % wall, "%.2f" % min(run.wall for run in runs),
                 "%.2f" % statistics.median(run.cpu for run in runs),
                 "%.0f" % max(run.peak_mb for run in runs), "%.1f" % (steps / 1e6),
                 "%.2f" % bare_s if bare_s else "", "%.2f" % prototype_s if prototype_s else "",
                 "%.2f" % bound if bound else "", "%.2f" % (wall / bound) if bound else ""]
        self.rows.append("| " + " | ".join(cells) + " |")
        print(self.rows[-1], file=sys.stderr)

    def table(self):
        head = ["| work | at most, s | median, s | fastest, s | CPU, s | peak, MB | steps, M | bare reading, s | "
                "prototype, s | its bound, s | of its bound |", "|" + "---|" * 11]
        note = []
        if self.machine:
            note = ["", "%s, %d cores, Windline %s, %s, %s; medians of %d. The bound is 1.5 times bare reading, or 1.3 "
                    "times bare reading and prototype, whichever is more." % (
                        self.machine["processor"], self.machine["cores"], self.machine["windline_version"],
                        self.machine["compiler"], self.machine["date"][:10], self.repeats)]
        return "\n".join(head + self.rows + note)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--folder", type=pathlib.Path)
    parser.add_argument("--rows", default=",".join(row[0] for row in ROWS))
    parser.add_argument("--classic", action="store_true", help="uncompressed meteorology as NetCDF classic")
    parser.add_argument("--docs", type=pathlib.Path)
    arguments = parser.parse_args()
    unknown = set(arguments.rows.split(",")) - {row[0] for row in ROWS}
    if unknown or arguments.repeats < 1:
        parser.error("rows are " + ", ".join(row[0] for row in ROWS) + "; repeats at least 1")
    page = arguments.docs.read_text() if arguments.docs else None
    if page is not None and (BEGIN not in page or END not in page):
        parser.error("%s lacks the marks %s and %s" % (arguments.docs, BEGIN, END))
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.folder or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        measurements = Measurements(str(pathlib.Path(arguments.program).resolve()), arguments.shared.resolve(), folder,
                                    arguments.repeats, arguments.classic)
        for row in ROWS:
            if row[0] in arguments.rows.split(","):
                measurements.row(*row)
    print(measurements.table())
    if page is not None:
        before, after = page.split(BEGIN)[0], page.split(END)[1]
        arguments.docs.write_text(before + BEGIN + "\n" + measurements.table() + "\n" + END + after)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""agreement.py WINDLINE_CLI SHARED [--docs docs/hysplit.md]: HYSPLIT's numerics against HYSPLIT's own runs.

Runs every case of SHARED/data/hysplit as HYSPLIT ran it (its CONTROL and SETUP.CFG; the NetCDF files with the same
settings as options), measures the distance with SHARED/tools/compare_trajectories.py from HYSPLIT's full-precision
positions, and height and diagnostics from its tdump. Prints the table, and writes it into the page named with --docs.
Exit status 1 when a limit is exceeded, 77 when the shared data are missing."""
import math
import pathlib
import re
import subprocess
import sys
import tempfile

# case, run, hours, limit in km of the mean (or median) distance
CASES = [
    ("gdas042", "f24_v0_dt10", 24, 0.02, "mean"),
    ("gdas042", "f24_v0", 24, 0.02, "mean"),
    ("gdas042", "f24_v1", 24, 0.05, "mean"),
    ("ncepr2", "f24_v0", 24, 0.03, "mean"),
    ("wave", "f72_n16_dt10", 24, 0.03, "mean"),
    ("wave", "f72_n16_dt10", 72, 0.1, "mean"),
    ("wave", "f72_n16_dt60", 24, 0.03, "mean"),
    ("wave", "f72_n16_dt60", 72, 0.1, "mean"),
    ("wave", "f72_n16", 24, 0.05, "mean"),
    ("wave", "f72_n16_tr025", 24, 0.05, "mean"),
    ("wave", "f24_h3", 24, 0.05, "mean"),
    ("wave", "f72_n1", 24, 0.05, "mean"),
    ("wave", "f72_n16_v1", 24, 0.05, "mean"),
    ("wave", "f72_n16_v2", 24, 0.05, "median"),
    ("wave", "f72_n16_v3", 24, 0.05, "mean"),
    ("wave", "f72_n16_v4", 72, 0.05, "mean"),
    ("wave", "f72_n16_v5", 24, 0.05, "mean"),
    ("wave", "f72_n16_v7", 24, 0.05, "mean"),
    ("oct1618", "ref3_v522", 12, 0.05, "mean"),
    ("oct1618", "t001_v522", 48, 0.1, "mean"),
    ("lambert_sigma", "f24_n24", 24, 0.05, "mean"),
    ("mercator_pressure", "f24_n24", 24, 0.05, "mean"),
]
# Option 2 in nearly neutral air hangs on HYSPLIT's rounding: heights and diagnostics there cannot agree.
ROUNDING_NOISE = {("wave", "f72_n16_v2")}
HEIGHT_LIMIT_M, MEAN_LIMIT, LARGEST_LIMIT, FORMATS_LIMIT_M = 1.0, 0.03, 0.1, 1.0
BEGIN, END = "<!-- agreement: begin -->", "<!-- agreement: end -->"


def setup_value(setup, name):
    found = re.search(r"^\s*%s\s*=\s*([-\d.]+)" % name, setup.read_text(), re.M | re.I)
    return float(found.group(1)) if found else 0.0


def options_of(control, setup):
    """The settings of a CONTROL and SETUP.CFG as options of windline-cli."""
    lines = [line.split() for line in control.read_text().splitlines()]
    year, month, day, hour = (int(word) for word in lines[0][:4])
    year += 1900 if year > 40 else 2000
    count = int(lines[1][0])
    options = ["--numerics", "hysplit", "--start-time", "%04d-%02d-%02dT%02d:00Z" % (year, month, day, hour)]
    for place in lines[2:2 + count]:
        options += ["--start", ",".join(place) + "m"]
    hours, vertical, top = (lines[2 + count + i][0] for i in range(3))
    options += ["--hours", hours, "--vertical", vertical, "--model-top", top]
    options += ["--tratio", "%g" % setup_value(setup, "tratio")]
    delt = setup_value(setup, "delt")
    return options + (["--time-step", "%g" % delt] if delt else [])


def positions(csv_file):
    rows = csv_file.read_text().splitlines()
    names = rows[0].split(",")
    pick = [names.index(n) for n in ("trajectory", "age_min", "latitude", "longitude")]
    return {(int(w[pick[0]]), round(abs(float(w[pick[1]])))): (float(w[pick[2]]), float(w[pick[3]]))
            for w in (row.split(",") for row in rows[1:])}


def metres(a, b):
    north = math.radians(a[0] - b[0])
    east = math.radians((a[1] - b[1] + 180) % 360 - 180) * math.cos(math.radians(a[0]))
    return 6371200 * math.hypot(north, east)


def read_tdump(path):
    """Names of the diagnostics and {(trajectory, minutes): [height, diagnostics...]}."""
    lines = [line.split() for line in path.read_text().splitlines()]
    i = 1 + int(lines[0][0])
    i += 1 + int(lines[i][0])
    names = lines[i][1:]
    width = 12 + int(lines[i][0])
    words = [word for line in lines[i + 1:] for word in line]
    rows = (words[k:k + width] for k in range(0, len(words) - width + 1, width))
    return names, {(int(r[0]), round(abs(float(r[8])) * 60)): [float(v) for v in r[11:]] for r in rows}


def column_differences(ours, theirs, hours):
    """{column: [differences]} of two tdump files up to so many hours; what is missing in ours takes no part."""
    our_names, our_rows = read_tdump(ours)
    their_names, their_rows = read_tdump(theirs)
    differences = {}
    for key, values in their_rows.items():
        if key[1] > hours * 60 or key not in our_rows:
            continue
        for name, value in zip(["HEIGHT"] + their_names, values):
            if name != "HEIGHT" and name not in our_names:
                continue
            mine = our_rows[key][0 if name == "HEIGHT" else 1 + our_names.index(name)]
            if mine > -9000:
                differences.setdefault(name, []).append(abs(mine - value))
    return differences


class Agreement:
    def __init__(self, program, shared):
        self.program, self.data = program, shared / "data" / "hysplit"
        self.compare = shared / "tools" / "compare_trajectories.py"
        self.folder = tempfile.TemporaryDirectory()
        self.failures, self.rows, self.notes = [], [], []

    def run(self, arguments):
        result = subprocess.run([self.program, "run"] + arguments, capture_output=True, text=True)
        if result.returncode != 0:
            sys.exit("%s\n%s" % (" ".join(arguments), result.stderr))

    def distances(self, csv_file, trace, hours):
        result = subprocess.run([sys.executable, self.compare, csv_file, trace, "--hours", str(hours)],
                                capture_output=True, text=True)
        found = re.search(r"^at .*mean ([\d.]+) km, median ([\d.]+) km, max ([\d.]+) km, missing (\d+)$",
                          result.stdout, re.M)
        if result.returncode != 0 or not found:
            sys.exit("nothing to compare: %s\n%s%s" % (csv_file, result.stdout, result.stderr))
        return tuple(float(v) for v in found.groups()[:3])

    def check(self, name, what, value, limit):
        if value > limit + 1e-9:
            self.failures.append("%s: %s %.3f is more than %g" % (name, what, value, limit))

    def case(self, case, run, hours, limit, statistic):
        source = self.data / case / run
        paths = {}
        for kind in ("arl", "nc"):
            meteorology = self.data / case / ("met." + kind)
            if not meteorology.exists():
                continue
            csv_file = pathlib.Path(self.folder.name) / ("%s_%s_%s.csv" % (case, run, kind))
            tdump = csv_file.with_suffix(".tdump")
            if not csv_file.exists():
                if kind == "arl":
                    options = ["--control", str(source / "CONTROL"), "--setup", str(source / "SETUP.CFG"),
                               "--bdyfiles", str(self.data / "bdyfiles")]
                else:
                    options = ["--met", str(meteorology)] + options_of(source / "CONTROL", source / "SETUP.CFG")
                self.run(options + ["-o", str(csv_file), "-o", str(tdump)])
            paths[kind] = csv_file
            mean, median, largest = self.distances(csv_file, source / "trace.csv", hours)
            name = "%s/%s %s %g h" % (case, run, kind, hours)
            self.check(name, statistic, mean if statistic == "mean" else median, limit)
            columns = []
            differences = column_differences(tdump, source / "tdump", min(hours, 24))
            height = max(differences["HEIGHT"])
            if (case, run) not in ROUNDING_NOISE:
                self.check(name, "height", height, HEIGHT_LIMIT_M)
                for column, values in sorted(differences.items()):
                    if column == "HEIGHT":
                        continue
                    average = sum(values) / len(values)
                    # gdas042's NetCDF file lacks temperatures of the ground that its ARL file has.
                    if kind == "arl" or case != "gdas042":
                        self.check(name, column + " mean", average, MEAN_LIMIT)
                        self.check(name, column + " largest", max(values), LARGEST_LIMIT)
                    columns.append("%s %.3f/%.1f" % (column, average, max(values)))
            bound = "%g" % limit if statistic == "mean" else "%g (median)" % limit
            self.rows.append("| `%s/%s` | %s | %d | %s | %.3f | %.3f | %.3f | %.1f | %s |" % (
                case, run, {"arl": "ARL", "nc": "NetCDF"}[kind], hours, bound, mean, median, largest, height,
                ", ".join(columns) if kind == "arl" else ""))
        if len(paths) == 2 and (case, run) not in ROUNDING_NOISE:
            arl, netcdf = positions(paths["arl"]), positions(paths["nc"])
            apart = max(metres(arl[k], netcdf[k]) for k in arl if k in netcdf and k[1] <= hours * 60)
            self.check("%s/%s" % (case, run), "metres between ARL and NetCDF", apart, FORMATS_LIMIT_M)
            self.rows[-1] = self.rows[-1][:-2] + "ARL and NetCDF %.2f m apart at most |" % apart

    def published(self, case, run, names, limit_degrees):
        """NOAA's own tdump files of a case, whose columns may touch: the largest difference in degrees."""
        ours = positions(pathlib.Path(self.folder.name) / ("%s_%s_arl.csv" % (case, run)))
        for name in names:
            largest = 0.0
            rows = [line.split() for line in (self.data / case / name).read_text().splitlines()]
            rows = [row for row in rows if len(row) > 12 and "." in row[8]]
            for row in rows:
                mine = ours[int(row[0]), round(abs(float(row[8])) * 60)]
                largest = max(largest, abs(mine[0] - float(row[9])), abs(mine[1] - float(row[10])))
            if not rows:
                self.failures.append("%s has no rows" % name)
            self.check(name, "degrees", largest, limit_degrees)
            self.notes.append("NOAA's published `%s/%s`: largest difference %.4f degrees of latitude or longitude in "
                              "%d points (printed to 0.001; limit %g)." % (case, name, largest, len(rows), limit_degrees))

    def table(self):
        head = ["| case | from | h | limit | mean | median | largest | height, m | columns of the tdump up to 24 h: mean / largest difference |",
                "|---|---|---|---|---|---|---|---|---|"]
        return "\n".join(head + self.rows + [""] + self.notes)


def main():
    if len(sys.argv) not in (3, 5):
        sys.exit(__doc__)
    shared = pathlib.Path(sys.argv[2])
    if not (shared / "data" / "hysplit").is_dir():
        print("skipped: there are no shared data at", shared)
        sys.exit(77)
    agreement = Agreement(sys.argv[1], shared)
    for case in CASES:
        agreement.case(*case)
    agreement.published("oct1618", "ref3_v522", ["noaa_hysplitdata_tdump_fmt0", "noaa_hysplitdata_tdump_fmt1"], 0.002)
    print(agreement.table())
    if len(sys.argv) == 5:
        page = pathlib.Path(sys.argv[4])
        text = page.read_text()
        before, after = text.split(BEGIN)[0], text.split(END)[1]
        page.write_text(before + BEGIN + "\n" + agreement.table() + "\n" + END + after)
    for failure in agreement.failures:
        print("TOO FAR:", failure)
    sys.exit(1 if agreement.failures else 0)


if __name__ == "__main__":
    main()

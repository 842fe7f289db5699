"""NumPy: reduceat over dense arrays in two layouts, and bincount over tall rows. Arguments: folder, threads (always one)."""

import gc
import json
import sys
import time
from pathlib import Path

try:
    import numpy as np
except ImportError as wrong:
    print(json.dumps({"skipped": f"Python {sys.version.split()[0]} has no NumPy ({wrong})"}))
    sys.exit(0)

folder = Path(sys.argv[1])
nation = json.loads((folder / "nation.json").read_text())
reporters, districts, provinces = nation["reporters"], nation["districts"], nation["provinces"]
series = nation["indicators"] * nation["periods"]


def column(name, kind):
    return np.fromfile(folder / name, dtype=kind)


reporter, value = column("reporter.i32", "<i4"), column("value.i64", "<i8")
series_of_row = column("period.i32", "<i4") * np.int32(nation["indicators"]) + column("indicator.i32", "<i4")
district_of_reporter = column("district_of_reporter.i32", "<i4")
province_of_district = column("province_of_district.i32", "<i4")

# Reporters of one district side by side, districts of one province side by side: every district has a reporter.
province_of_reporter = province_of_district[district_of_reporter]
order = np.lexsort((district_of_reporter, province_of_reporter))
place = np.empty(reporters, dtype=np.int64)
place[order] = np.arange(reporters)
district_starts = np.flatnonzero(np.diff(district_of_reporter[order], prepend=-1))
district_order = district_of_reporter[order][district_starts]
province_starts = np.flatnonzero(np.diff(province_of_district[district_order], prepend=-1))
province_order = province_of_district[district_order][province_starts]


def times_of(run):
    result = run()
    milliseconds = []
    for _ in range(nation["rounds"]):
        del result
        gc.collect()
        start = time.perf_counter()
        result = run()
        milliseconds.append((time.perf_counter() - start) * 1e3)
    return result, milliseconds


reported = 0


def report(given, formulation, milliseconds, tables):
    global reported
    name = f"numpy-{reported}.totals"
    reported += 1
    np.concatenate([np.ascontiguousarray(table, dtype="<i8").ravel() for table in tables]).tofile(folder / name)
    line = {"engine": "NumPy", "given": given, "formulation": formulation, "threads": 1, "milliseconds": milliseconds, "totals": name}
    print(json.dumps(line))


def in_order(by_district, by_province, nation_row):
    sums = np.empty((districts + provinces + 1, series), dtype="<i8")
    sums[district_order] = by_district
    sums[districts + province_order] = by_province
    sums[-1] = nation_row
    return sums


def by_rows(values):
    by_district = np.add.reduceat(values, district_starts, axis=0)
    by_province = np.add.reduceat(by_district, province_starts, axis=0)
    return by_district, by_province, by_province.sum(axis=0)


def by_columns(values):
    by_district = np.add.reduceat(values, district_starts, axis=1)
    by_province = np.add.reduceat(by_district, province_starts, axis=1)
    return by_district, by_province, by_province.sum(axis=1)


dense = np.zeros((reporters, series), dtype=np.int64)
dense[place[reporter], series_of_row] = value
result, milliseconds = times_of(lambda: by_rows(dense))
report("dense", "`add.reduceat` over rows of reporters, level by level", milliseconds, [in_order(*result)])

turned = np.ascontiguousarray(dense.T)
result, milliseconds = times_of(lambda: by_columns(turned))
report("dense", "`add.reduceat` along each series, level by level", milliseconds, [in_order(*(part.T for part in result))])


def tall():
    key = district_of_reporter[reporter] * np.int64(series) + series_of_row
    sums = np.bincount(key, weights=value, minlength=districts * series).reshape(districts, series)
    counts = np.bincount(key, minlength=districts * series).reshape(districts, series)
    sums, counts = sums[district_order], counts[district_order]
    return [by_province(table) for table in (sums, counts)]


def by_province(by_district):
    provinces_of = np.add.reduceat(by_district, province_starts, axis=0)
    return by_district, provinces_of, provinces_of.sum(axis=0)


result, milliseconds = times_of(tall)
report("tall", "`bincount` by unit and series, sums as doubles", milliseconds, [in_order(*level) for level in result])

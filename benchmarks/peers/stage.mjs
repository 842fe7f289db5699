// What both peers on Node.js share: the columns, the clock, and the file of totals. Times are wall-clock milliseconds.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function readStage(folder) {
  const column = (name, Kind) => {
    const bytes = readFileSync(join(folder, name));
    return new Kind(bytes.buffer, bytes.byteOffset, bytes.byteLength / Kind.BYTES_PER_ELEMENT);
  };
  const nation = JSON.parse(readFileSync(join(folder, 'nation.json'), 'utf8'));
  return {
    ...nation,
    folder,
    series: nation.indicators * nation.periods,
    reporter: column('reporter.i32', Int32Array),
    indicator: column('indicator.i32', Int32Array),
    period: column('period.i32', Int32Array),
    value: column('value.i64', BigInt64Array),
    districtOfReporter: column('district_of_reporter.i32', Int32Array),
    provinceOfDistrict: column('province_of_district.i32', Int32Array),
  };
}

export function skip(reason) {
  console.log(JSON.stringify({ skipped: reason }));
  process.exit(0);
}

// Runs once for nothing, then as often as asked.
export async function timesOf(stage, run) {
  await run();
  const milliseconds = [];
  for (let round = 0; round < stage.rounds; round++) {
    globalThis.gc?.();
    const start = performance.now();
    await run();
    milliseconds.push(performance.now() - start);
  }
  return milliseconds;
}

// All sums, then all counts: districts, provinces, nation, each in every series.
export class Totals {
  constructor(stage, hasCounts) {
    this.stage = stage;
    this.cells = (stage.districts + stage.provinces + 1) * stage.series;
    this.hasCounts = hasCounts;
    this.numbers = new BigInt64Array(this.cells * (hasCounts ? 2 : 1));
  }

  // The level is 0 for districts, 1 for provinces, 2 for the nation.
  set(level, unit, series, sum, count) {
    const first = [0, this.stage.districts, this.stage.districts + this.stage.provinces][level];
    const at = (first + Number(unit)) * this.stage.series + Number(series);
    this.numbers[at] = BigInt(sum);
    if (this.hasCounts) {
      this.numbers[this.cells + at] = BigInt(count);
    }
  }
}

let reported = 0;

export function report(stage, measurement, totals) {
  const name = `${measurement.engine.toLowerCase()}-${reported++}.totals`;
  writeFileSync(join(stage.folder, name), new Uint8Array(totals.numbers.buffer));
  console.log(JSON.stringify({ ...measurement, totals: name }));
}

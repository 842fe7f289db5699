// DuckDB: tall rows grouped in several ways, and a wide table with a column for each series. Arguments: folder, threads.
import { readStage, report, skip, timesOf, Totals } from './stage.mjs';

const [folder, threads] = [process.argv[2], Number(process.argv[3])];
const duckdb = await import('@duckdb/node-api').catch((wrong) => skip(`@duckdb/node-api does not load (${wrong.message.split('\n')[0]})`));
const stage = readStage(folder);
const instance = await duckdb.DuckDBInstance.create(':memory:', { threads: String(threads) });
const connection = await instance.connect();
const all = async (sql) => (await connection.runAndReadAll(sql)).getRows();

await load('rows', ['reporter', 'indicator', 'period', 'value'], stage.rows, (row) => [stage.reporter[row], stage.indicator[row], stage.period[row], stage.value[row]]);
await load('units', ['reporter', 'district', 'province'], stage.reporters, (reporter) => {
  const district = stage.districtOfReporter[reporter];
  return [reporter, district, stage.provinceOfDistrict[district]];
});

const joined = `FROM rows JOIN units USING (reporter)`;
const key = `(period * ${stage.indicators} + indicator)`;
await tall('joins the units, `GROUP BY` level by level', [
  `CREATE OR REPLACE TEMP TABLE level0 AS SELECT province, district AS unit, indicator, period, sum(value)::BIGINT AS total, count(*) AS reported ${joined} GROUP BY ALL`,
  `CREATE OR REPLACE TEMP TABLE level1 AS SELECT province AS unit, indicator, period, sum(total)::BIGINT AS total, sum(reported)::BIGINT AS reported FROM level0 GROUP BY ALL`,
  `CREATE OR REPLACE TEMP TABLE level2 AS SELECT 0 AS unit, indicator, period, sum(total)::BIGINT AS total, sum(reported)::BIGINT AS reported FROM level1 GROUP BY ALL`,
]);
await tall('joins the units, one key for unit and series, `GROUP BY` level by level', [
  `CREATE OR REPLACE TEMP TABLE level0 AS SELECT district * ${stage.series} + ${key} AS key, any_value(province) AS province, sum(value)::BIGINT AS total, count(*) AS reported ${joined} GROUP BY key`,
  `CREATE OR REPLACE TEMP TABLE level1 AS SELECT province * ${stage.series} + key % ${stage.series} AS key, sum(total)::BIGINT AS total, sum(reported)::BIGINT AS reported FROM level0 GROUP BY 1`,
  `CREATE OR REPLACE TEMP TABLE level2 AS SELECT key % ${stage.series} AS key, sum(total)::BIGINT AS total, sum(reported)::BIGINT AS reported FROM level1 GROUP BY 1`,
], true);
await tall('joins the units, one `ROLLUP` over the levels', [
  `CREATE OR REPLACE TEMP TABLE totals AS SELECT province, district, indicator, period, sum(value)::BIGINT AS total, count(*) AS reported ${joined} GROUP BY GROUPING SETS ((province, district, indicator, period), (province, indicator, period), (indicator, period))`,
], false, [
  `SELECT district, indicator, period, total, reported FROM totals WHERE district IS NOT NULL`,
  `SELECT province, indicator, period, total, reported FROM totals WHERE district IS NULL AND province IS NOT NULL`,
  `SELECT 0, indicator, period, total, reported FROM totals WHERE province IS NULL`,
]);
await wide();
connection.closeSync();

async function tall(formulation, statements, byKey = false, readers = null) {
  const milliseconds = await timesOf(stage, async () => {
    for (const statement of statements) {
      await connection.run(statement);
    }
  });
  const totals = new Totals(stage, true);
  for (let level = 0; level < 3; level++) {
    if (byKey) {
      for (const [at, sum, count] of await all(`SELECT key, total, reported FROM level${level}`)) {
        totals.set(level, Math.floor(Number(at) / stage.series), Number(at) % stage.series, sum, count);
      }
    } else {
      for (const [unit, indicator, period, sum, count] of await all(readers?.[level] ?? `SELECT unit, indicator, period, total, reported FROM level${level}`)) {
        totals.set(level, unit, Number(period) * stage.indicators + Number(indicator), sum, count);
      }
    }
  }
  report(stage, { engine: 'DuckDB', given: 'tall', formulation, threads, milliseconds }, totals);
}

// A row for each reporter with all its values; the gaps are nulls.
async function wide() {
  const columns = Array.from({ length: stage.series }, (_, series) => `c${series}`);
  const values = new BigInt64Array(stage.reporters * stage.series);
  const isThere = new Uint8Array(values.length);
  for (let row = 0; row < stage.rows; row++) {
    const at = stage.reporter[row] * stage.series + stage.period[row] * stage.indicators + stage.indicator[row];
    values[at] = stage.value[row];
    isThere[at] = 1;
  }
  const types = [duckdb.INTEGER, duckdb.INTEGER, ...columns.map(() => duckdb.BIGINT)];
  await connection.run(`CREATE TABLE wide (province INTEGER, district INTEGER, ${columns.map((column) => `${column} BIGINT`).join(', ')})`);
  await append('wide', types, stage.reporters, (reporter, column) => {
    const district = stage.districtOfReporter[reporter];
    const at = reporter * stage.series + column - 2;
    return column === 0 ? stage.provinceOfDistrict[district] : column === 1 ? district : isThere[at] ? values[at] : null;
  });

  const sums = columns.map((column) => `sum(${column})::BIGINT AS ${column}`).join(', ');
  const milliseconds = await timesOf(stage, async () => {
    await connection.run(`CREATE OR REPLACE TEMP TABLE level0 AS SELECT province, district AS unit, ${sums} FROM wide GROUP BY province, district`);
    await connection.run(`CREATE OR REPLACE TEMP TABLE level1 AS SELECT province AS unit, ${sums} FROM level0 GROUP BY province`);
    await connection.run(`CREATE OR REPLACE TEMP TABLE level2 AS SELECT 0 AS unit, ${sums} FROM level1`);
  });
  const totals = new Totals(stage, false);
  for (let level = 0; level < 3; level++) {
    for (const [unit, ...row] of await all(`SELECT unit, ${columns.join(', ')} FROM level${level}`)) {
      row.forEach((sum, series) => totals.set(level, unit, series, sum ?? 0n));
    }
  }
  report(stage, { engine: 'DuckDB', given: 'dense', formulation: 'a column for each series, `sum` of each, `GROUP BY` level by level', threads, milliseconds }, totals);
}

async function load(table, names, count, rowOf) {
  const types = names.map((name) => (name === 'value' ? duckdb.BIGINT : duckdb.INTEGER));
  await connection.run(`CREATE TABLE ${table} (${names.map((name, column) => `${name} ${types[column]}`).join(', ')})`);
  let [row, cells] = [-1, null];
  await append(table, types, count, (at, column) => {
    if (at !== row) {
      [row, cells] = [at, rowOf(at)];
    }
    return cells[column];
  }, true);
}

async function append(table, types, count, cellOf, byRow = false) {
  const appender = await connection.createAppender(table);
  for (let first = 0; first < count; first += 2048) {
    const length = Math.min(2048, count - first);
    const chunk = duckdb.DuckDBDataChunk.create(types, length);
    const vectors = types.map((_, column) => chunk.getColumnVector(column));
    const [outer, inner] = byRow ? [length, types.length] : [types.length, length];
    for (let i = 0; i < outer; i++) {
      for (let j = 0; j < inner; j++) {
        const [row, column] = byRow ? [i, j] : [j, i];
        vectors[column].setItem(row, cellOf(first + row, column));
      }
    }
    vectors.forEach((vector) => vector.flush());
    appender.appendDataChunk(chunk);
  }
  appender.flushSync();
  appender.closeSync();
}

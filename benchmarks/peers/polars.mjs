// Polars: tall rows grouped in several ways. Arguments: folder, threads. The pool of threads is made when the module loads.
process.env.POLARS_MAX_THREADS = process.argv[3];
const { readStage, report, skip, timesOf, Totals } = await import('./stage.mjs');

const [folder, threads] = [process.argv[2], Number(process.argv[3])];
const pl = (await import('nodejs-polars').catch((wrong) => skip(`nodejs-polars does not load (${wrong.message.split('\n')[0]})`))).default;
const stage = readStage(folder);
const rows = pl.DataFrame({
  reporter: pl.Series('reporter', stage.reporter),
  indicator: pl.Series('indicator', stage.indicator),
  period: pl.Series('period', stage.period),
  value: pl.Series('value', stage.value),
});
const districts = Array.from(stage.districtOfReporter);
const units = pl.DataFrame({
  reporter: pl.Series('reporter', Int32Array.from(districts.keys())),
  district: pl.Series('district', stage.districtOfReporter),
  province: pl.Series('province', Int32Array.from(districts, (district) => stage.provinceOfDistrict[district])),
});

const series = ['indicator', 'period'];
const ofRows = [pl.col('value').sum().alias('total'), pl.col('value').count().cast(pl.Int64).alias('reported')];
const ofTotals = [pl.col('total').sum(), pl.col('reported').sum()];
const joined = () => rows.lazy().join(units.lazy(), { on: 'reporter' });

await tall('joins the units, `groupBy` level by level', () => {
  const level0 = joined().groupBy(['province', 'district', ...series]).agg(...ofRows).collectSync();
  const level1 = level0.lazy().groupBy(['province', ...series]).agg(...ofTotals).collectSync();
  const level2 = level1.lazy().groupBy(series).agg(...ofTotals).collectSync();
  return [level0, level1, level2];
}, (frame, level) => {
  const [indicator, period] = series.map((name) => frame.getColumn(name).toTypedArray());
  const unit = level === 2 ? new Int32Array(frame.height) : frame.getColumn(level === 0 ? 'district' : 'province').toTypedArray();
  return (row) => [unit[row], period[row] * stage.indicators + indicator[row]];
});

const seriesOf = pl.col('period').mul(pl.lit(stage.indicators)).add(pl.col('indicator'));
await tall('joins the units, one key for unit and series, `groupBy` level by level', () => {
  const level0 = joined()
    .select(pl.col('district').mul(pl.lit(stage.series)).add(seriesOf).cast(pl.Int32).alias('key'), pl.col('province'), pl.col('value'))
    .groupBy('key').agg(pl.col('province').first(), ...ofRows).collectSync();
  const level1 = level0.lazy()
    .select(pl.col('province').mul(pl.lit(stage.series)).add(pl.col('key').modulo(stage.series)).cast(pl.Int32).alias('key'), pl.col('total'), pl.col('reported'))
    .groupBy('key').agg(...ofTotals).collectSync();
  const level2 = level1.lazy()
    .select(pl.col('key').modulo(stage.series).cast(pl.Int32).alias('key'), pl.col('total'), pl.col('reported'))
    .groupBy('key').agg(...ofTotals).collectSync();
  return [level0, level1, level2];
}, (frame) => {
  const key = frame.getColumn('key').toTypedArray();
  return (row) => [Math.floor(key[row] / stage.series), key[row] % stage.series];
});

async function tall(formulation, run, placesOf) {
  let levels;
  const milliseconds = await timesOf(stage, () => {
    levels = run();
  });
  const totals = new Totals(stage, true);
  levels.forEach((frame, level) => {
    const placeOf = placesOf(frame, level);
    const [sums, counts] = ['total', 'reported'].map((name) => frame.getColumn(name).toTypedArray());
    for (let row = 0; row < frame.height; row++) {
      totals.set(level, ...placeOf(row), sums[row], counts[row]);
    }
  });
  report(stage, { engine: 'Polars', given: 'tall', formulation, threads, milliseconds }, totals);
}

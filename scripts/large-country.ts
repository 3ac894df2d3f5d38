import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { wholeCountry } from "./large/country.ts";
import { findChdb } from "./large/find-chdb.ts";
import { filesBelow } from "./large/hive.ts";
import { askAll, differing, layOut, type Answered } from "./large/measure.ts";
import { openClickHouse, openDatabase, openDuckDb } from "./large/readers.ts";

/** `node scripts/large-country.ts FOLDER`: a made-up country in two engines, sizes and times. */
const folder = resolve(process.argv[2] ?? join(import.meta.dirname, "..", ".cache", "large"));

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function print(name: string, answered: Answered): void {
  const times = [...answered.values()].map(({ milliseconds }) => milliseconds);
  const total = times.reduce((sum, time) => sum + time, 0);
  const slowest = Math.max(...times);
  console.log(
    `${name}: twelve answers in ${(total / 1000).toFixed(1)} s, the slowest ${(slowest / 1000).toFixed(2)} s`,
  );
}

await mkdir(folder, { recursive: true });
const started = performance.now();
const { rows, parquet, database, csv } = await layOut(folder, wholeCountry);
const files = await filesBelow(join(folder, "parquet"));
console.log(
  `${rows} rows made in ${((performance.now() - started) / 1000).toFixed(0)} s: CSV ${megabytes(csv)}, database ${megabytes(database)}, Parquet ${megabytes(parquet)} in ${files} files`,
);
const file = await openDatabase(join(folder, "country.duckdb"));
print(file.name, await askAll(file));
file.close();
const duck = await openDuckDb(join(folder, "parquet"));
const one = await askAll(duck);
print(duck.name, one);
duck.close();
const installed = findChdb(join(import.meta.dirname, ".."));
if (installed === undefined) console.log("chdb is not to be had: ClickHouse is not asked");
else {
  const house = openClickHouse(join(folder, "parquet"), installed);
  const other = await askAll(house);
  print(house.name, other);
  house.close();
  const unlike = differing(one, other);
  console.log(unlike.length === 0 ? "all twelve agree" : `not the same: ${unlike.join(", ")}`);
  process.exitCode = unlike.length === 0 ? 0 : 1;
}

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Dice } from "./dice.ts";
import { byteSpoils, type SpoilFile, type Spoils } from "./spoil-text.ts";

const ours = "dataset = 'proven_reoffending'";
const names = ["dataset", "timeperiod_label", "area_code"];

/** Runs SQL over the database; the row is one of those that are read. */
const altered =
  (sql: (row: number, dice: Dice) => string): SpoilFile =>
  async (bytes, dice) => {
    const folder = await mkdtemp(join(tmpdir(), "database-"));
    const path = join(folder, "spoilt.db");
    await writeFile(path, bytes);
    const database = new DatabaseSync(path);
    const rows = database.prepare(`SELECT rowid AS row FROM charts_data WHERE ${ours}`).all();
    database.exec(sql(Number(dice.pick(rows)["row"]), dice));
    database.close();
    const spoilt = await readFile(path);
    await rm(folder, { recursive: true });
    return spoilt;
  };

const set = (only: readonly string[], value: (name: string) => string): SpoilFile =>
  altered((row, dice) => {
    const name = dice.pick(only);
    return `UPDATE charts_data SET ${name} = ${value(name)} WHERE rowid = ${row}`;
  });

/** Ways to spoil an SQLite database. */
export const databaseSpoils: Spoils = {
  ...byteSpoils,
  "control character": set(names, (name) => `${name} || char(7)`),
  "direction character": set(names, (name) => `char(8238) || ${name}`),
  markup: set(names, (name) => `${name} || '<b>'`),
  "space or capital in a name": set(names, (name) => `upper(${name}) || ' '`),
  "another name": set(names, (name) => `${name} || 'q'`),
  "a word for a number": set(["value"], () => "'n/a'"),
  "a number below zero": set(["value"], () => "-value"),
  "ten times as much": set(["value"], () => "10 * value"),
  "plausible digit": set(["value"], () => "value + 0.01"),
  "no number": set(["value"], () => "NULL"),
  "a row lost": altered((row) => `DELETE FROM charts_data WHERE rowid = ${row}`),
  "no rows": altered(() => `DELETE FROM charts_data WHERE ${ours}`),
  "a column lost": altered(() => "ALTER TABLE charts_data RENAME COLUMN value TO share"),
};

import { join } from "node:path";
import type { Dataset, RowOf } from "../../src/datasets/dataset.ts";
import { readTable, writeTable } from "./csv.ts";
import { readIfThere } from "../../src/database/build/read-if-there.ts";

/** The committed tables, the ones made in this run, and the files that they become. */
export class TableStore {
  readonly files = new Map<string, string>();
  readonly rowCounts = new Map<string, number>();
  readonly #committed = new Map<string, readonly RowOf<Dataset>[]>();
  readonly #made = new Map<string, readonly RowOf<Dataset>[]>();

  /** @throws FileError for a committed table that is broken, or has another header than its schema */
  async load(directory: string, schema: Dataset): Promise<void> {
    const csv = await readIfThere(join(directory, `${schema.name}.csv`));
    if (csv !== undefined) this.#committed.set(schema.name, readTable(schema, csv));
  }

  // Rows lie under the name of the schema that typed them.
  committed<D extends Dataset>(schema: D): readonly RowOf<D>[] {
    return (this.#committed.get(schema.name) ?? []) as readonly RowOf<D>[];
  }

  made<D extends Dataset>(schema: D): readonly RowOf<D>[] {
    return (this.#made.get(schema.name) ?? []) as readonly RowOf<D>[];
  }

  add(schema: Dataset, rows: readonly RowOf<Dataset>[]): void {
    this.#made.set(schema.name, rows);
    this.rowCounts.set(schema.name, rows.length);
    this.files.set(`${schema.name}.csv`, writeTable(schema, rows));
  }
}

import { cautionsOf } from "./mixed-rows.ts";
import { areasOf } from "./pickable.ts";
import type { PickedState } from "./picked-state.ts";
import { pickedInWords } from "./picked-words.ts";
import { settle } from "./settle-picked.ts";
import type { SchemaTable } from "../schema/schema.ts";
import { writePicked } from "./write-picked.ts";

/** A question that was picked, as SQL. */
export type PickedQuery = {
  /** One SELECT under a line that says in words what it asks. */
  readonly sql: string;
  /** What was impossible, and what was made of it: a sentence each. */
  readonly mended: readonly string[];
  /** What to look out for when reading the answer: a sentence each. */
  readonly cautions: readonly string[];
};

/** Writes what was picked as a query. Whatever was picked, the query is one that the database takes. */
export function pickedQuery(state: PickedState, tables: readonly SchemaTable[]): PickedQuery {
  const { settled, mended } = settle(state, tables);
  return {
    sql: `-- ${pickedInWords(settled)}\n${writePicked(settled, areasOf(tables))}`,
    mended,
    cautions: cautionsOf(settled),
  };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { placeKinds, type PlaceKind } from "../../../src/datasets/place-names.ts";
import { codeByName } from "../borough-codes.ts";

const file = "other-names.csv";

export type OtherName = {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly areaCodes: readonly string[];
};

const isKind = (text: string): text is PlaceKind => placeKinds.some((kind) => kind === text);

/**
 * Reads names that were typed by hand: boroughs that became part of a larger one in 1965, and what
 * councils are called for short.
 *
 * @throws Error naming the row whose kind or authority is not known
 */
function read(text: string): OtherName[] {
  const [, ...records]: string[][] = parse(text);
  return records.map(([name = "", kind = "", authorities = ""], index) => {
    const fail = (found: string): never => {
      throw new Error(`${file}, row ${index + 2}: a kind and authorities expected, found ${found}`);
    };
    return {
      name,
      kind: isKind(kind) ? kind : fail(kind),
      areaCodes: authorities.split("; ").map((one) => codeByName.get(one) ?? fail(one)),
    };
  });
}

export const otherNames: readonly OtherName[] = read(
  readFileSync(join(import.meta.dirname, file), "utf8"),
);

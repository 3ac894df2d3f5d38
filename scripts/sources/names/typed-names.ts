import { placeKinds, type PlaceKind } from "../../../src/datasets/areas/place-names.ts";
import type { SourceId } from "../../../src/datasets/sources.ts";
import { shown } from "../../pipeline/cells.ts";
import { requireHeader, type SourceReader } from "../../pipeline/source.ts";
import { codeByName } from "../areas/borough-codes.ts";

export type TypedName = {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly areaCodes: readonly string[];
};

const isKind = (text: string): text is PlaceKind => placeKinds.some((kind) => kind === text);

/** A list of names that was typed by hand and lies beside this file. */
function typedNames(id: SourceId, file: string): SourceReader<readonly TypedName[]> {
  return {
    id,
    files: [file],
    directory: import.meta.dirname,
    read: async (folder) => {
      const [header = [], ...records] = await folder.csv(file);
      requireHeader(folder, file, header, ["name", "kind", "authorities"]);
      return records.map(([name = "", kind = "", authorities = ""], index) => {
        const refuse = (column: string, expected: string, found: string): never => {
          const row = index + 2;
          throw folder.error({ file, row, column, expected, found: shown(found) });
        };
        return {
          name,
          kind: isKind(kind) ? kind : refuse("kind", "a kind of place name", kind),
          areaCodes: authorities
            .split("; ")
            .map((one) => codeByName.get(one) ?? refuse("authorities", "London authorities", one)),
        };
      });
    },
  };
}

/** Boroughs and districts that became part of a larger borough in 1965, those that were not divided. */
export const formerBoroughs = typedNames("london-government-act-1963", "former-boroughs.csv");

/** What councils are called for short, and well-known areas that open lists lack. */
export const compiledNames = typedNames("compiled-names", "compiled-names.csv");

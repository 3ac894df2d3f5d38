import { parseCount, shown } from "../../pipeline/cells.ts";
import { requireHeader, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { authorityCodes } from "./borough-codes.ts";

export type Tile = {
  readonly code: string;
  readonly abbreviation: string;
  readonly column: number;
  readonly row: number;
};

const file = "grid.csv";

async function read(folder: RawFolder): Promise<readonly Tile[]> {
  const [header = [], ...records] = await folder.csv(file, { lacksLastLineBreak: true });
  requireHeader(folder, file, header, ["LSAbbreviation", "x", "y", "irregular", "code", "name"]);
  const tiles = records.map((record, index) => {
    const [abbreviation = "", x = "", y = "", , code = ""] = record.map((cell) => cell.trim());
    const column = parseCount(x);
    const row = parseCount(y);
    if (column !== undefined && row !== undefined && authorityCodes.includes(code)) {
      return { code, abbreviation, column, row };
    }
    throw folder.error({
      file,
      row: index + 2,
      expected: "a column, a row and the code of a London authority",
      found: [x, y, code].map(shown).join(", "),
    });
  });
  if (new Set(tiles.map((tile) => tile.code)).size === 33 && tiles.length === 33) return tiles;
  throw folder.error({ file, expected: "33 authorities once", found: `${tiles.length} rows` });
}

/** London Squared: 33 tiles in eight columns and seven rows. */
export const londonsquaredGrid: SourceReader<readonly Tile[]> = {
  id: "londonsquared-grid",
  files: [file],
  read,
};

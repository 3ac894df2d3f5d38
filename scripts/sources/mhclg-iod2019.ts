import {
  deprivationDomains,
  mostDeprivedOf,
  scoreOf,
  type ContextIndicator,
} from "../../src/datasets/context-indicators.ts";
import { shown } from "../pipeline/cells.ts";
import { requireWithinHeader } from "../pipeline/requirements.ts";
import { failIn, requireHeader, type RawFolder, type SourceReader } from "../pipeline/source.ts";
import { authorityCodes } from "./borough-codes.ts";
import { readSheetRows, type SheetCell } from "./workbook.ts";

export type Deprivation = ContextIndicator & { readonly area: string; readonly value: number };

const file = "File_10_-_IoD2019_Local_Authority_District_Summaries__lower-tier__.xlsx";
const columns = { score: 4, share: 6 } as const;

/** Tenths of a percent: the file has shares with three or four decimals. */
const percent = (share: number): number => Math.round(share * 10_000) / 100;

type Domain = (typeof deprivationDomains)[number];

function readSheet(folder: RawFolder, domain: Domain, rows: readonly (readonly SheetCell[])[]) {
  const { sheet, header } = domain;
  requireHeader(folder, file, rows[0] ?? [], [
    "Local Authority District code (2019)",
    "Local Authority District name (2019)",
    `${header} - Average rank`,
    `${header} - Rank of average rank`,
    `${header} - Average score`,
    `${header} - Rank of average score`,
    `${header} - Proportion of LSOAs in most deprived 10% nationally`,
  ]);
  requireWithinHeader(failIn(folder.source, file), rows, 0);
  const lines = new Map<string, { cells: readonly SheetCell[]; row: number }>();
  for (const [index, cells] of rows.entries()) {
    const [code, row] = [String(cells[0]), index + 1];
    const earlier = lines.get(code);
    if (earlier !== undefined && code !== "null") {
      const found = `the same as in row ${earlier.row}`;
      const column = `sheet ${sheet}`;
      throw folder.error({ file, row, column, expected: "each district once", found });
    }
    lines.set(code, { cells, row });
  }
  return authorityCodes.flatMap((area): Deprivation[] => {
    const line = lines.get(area);
    const place = { file, column: `sheet ${sheet}` };
    if (line === undefined) {
      throw folder.error({ ...place, expected: "33 London authorities", found: `no ${area}` });
    }
    const cell = (column: keyof typeof columns, isShare: boolean): number => {
      const value = line.cells[columns[column]];
      const fits = typeof value === "number" && (!isShare || (value >= 0 && value <= 1));
      if (fits) return isShare ? percent(value) : value;
      const expected = isShare ? "a share from 0 to 1" : "a score";
      throw folder.error({ ...place, row: line.row, expected, found: shown(value) });
    };
    return [
      { area, ...scoreOf(domain), value: cell("score", domain.shareOf !== undefined) },
      { area, ...mostDeprivedOf(domain), value: cell("share", true) },
    ];
  });
}

/** Average scores of each domain, and the share of small areas in England's most deprived tenth. */
export const mhclgIod2019: SourceReader<readonly Deprivation[]> = {
  id: "mhclg-iod2019-lad-summaries",
  files: [file],
  read: async (folder) => {
    const found: Deprivation[] = [];
    for (const domain of deprivationDomains) {
      found.push(...readSheet(folder, domain, await readSheetRows(folder, file, domain.sheet)));
    }
    return found;
  },
};

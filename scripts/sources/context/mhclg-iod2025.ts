import {
  deprivationDomains,
  mostDeprivedOf,
  scoreOf,
  type ContextIndicator,
} from "../../../src/datasets/context/context-indicators.ts";
import { shown } from "../../pipeline/cells.ts";
import { requireHeader, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { authorityCodes } from "../areas/borough-codes.ts";

export type Deprivation = ContextIndicator & {
  readonly area: string;
  readonly period: string;
  readonly value: number;
};

const file = "indices_of_deprivation_2025_lad.csv";
const header = [
  ...["area_code", "area_name", "area_type", "deprivation_data_year", "index_domain"],
  ...["average_rank", "rank_average_rank", "average_score", "rank_average_score"],
  ...["proportion_bottom_decile", "rank_proportion_bottom_decile"],
];
const edition = "2025";

/** Shares come with four decimals at most. */
const percent = (share: number): number => Math.round(share * 1_000_000) / 10_000;

type Domain = (typeof deprivationDomains)[number];
type Line = { readonly record: readonly string[]; readonly row: number };

function readLine(folder: RawFolder, domain: Domain, area: string, { record, row }: Line) {
  const cell = (name: string): string => record[header.indexOf(name)] ?? "";
  const wrong = (column: string, expected: string) =>
    folder.error({ file, row, column, expected, found: shown(cell(column)) });
  if (cell("deprivation_data_year") !== edition) throw wrong("deprivation_data_year", edition);
  const number = (column: string, isShare: boolean): number => {
    const text = cell(column);
    const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (isShare && value >= 0 && value <= 1) return percent(value);
    if (!isShare && Number.isFinite(value)) return value;
    throw wrong(column, isShare ? "a share from 0 to 1" : "a score");
  };
  const place = { area, period: edition };
  return [
    {
      ...{ ...place, ...scoreOf(domain) },
      value: number("average_score", domain.shareOf !== undefined),
    },
    { ...{ ...place, ...mostDeprivedOf(domain) }, value: number("proportion_bottom_decile", true) },
  ];
}

async function read(folder: RawFolder): Promise<readonly Deprivation[]> {
  const [head = [], ...records] = await folder.csv(file);
  requireHeader(folder, file, head, header);
  const lines = new Map<string, Line>();
  for (const [index, record] of records.entries()) {
    const key = `${record[0] ?? ""}|${record[header.indexOf("index_domain")] ?? ""}`;
    const row = index + 2;
    if (lines.has(key)) {
      throw folder.error({ file, row, expected: "each place and domain once", found: key });
    }
    lines.set(key, { record, row });
  }
  return deprivationDomains.flatMap((domain) =>
    authorityCodes.flatMap((area): Deprivation[] => {
      const line = lines.get(`${area}|${domain.published}`);
      if (line !== undefined) return readLine(folder, domain, area, line);
      const expected = `“${domain.published}” for 33 London authorities`;
      throw folder.error({ file, expected, found: `none for ${area}` });
    }),
  );
}

/** Average scores of each domain, and the share of small areas in England's most deprived tenth. */
export const mhclgIod2025: SourceReader<readonly Deprivation[]> = {
  id: "mhclg-iod2025-lad-summaries",
  files: [file],
  read,
};

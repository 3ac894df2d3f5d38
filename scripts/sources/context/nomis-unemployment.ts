import { londonCode } from "../../../src/datasets/areas/codes.ts";
import { shown } from "../../pipeline/cells.ts";
import { requireRun } from "../../pipeline/requirements.ts";
import { failIn, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { authorityCodes, codeByName } from "../areas/borough-codes.ts";

/** One area in one calendar year; both figures are null where the file has a dash. */
export type Unemployment = {
  readonly area: string;
  readonly year: number;
  readonly rate: number | null;
  /** Half the width of the 95% interval, in percentage points. */
  readonly halfWidth: number | null;
};

const file = "Unemployment_london(Nomis).csv";
const dash = "-";

const areaOf: ReadonlyMap<string, string> = new Map([
  ...[...codeByName].map(([name, code]) => [`ladu2023:${name}`, code] as const),
  ["gor:London", londonCode],
]);

/** Row and years of the header: titles stand above it, and blank lines that the parser keeps. */
function findHeader(folder: RawFolder, records: readonly (readonly string[])[]) {
  const row = records.findIndex(([first]) => first === "Area");
  const cells = records[row]?.slice(1) ?? [];
  const years = cells
    .filter((_, index) => index % 2 === 0)
    .map((cell) => /^Jan (20\d\d)-Dec \1$/.exec(cell)?.[1]);
  const isWhole =
    years.length > 0 &&
    years.every((year) => year !== undefined) &&
    cells.length === 2 * years.length &&
    cells.every((cell, index) => index % 2 === 0 || cell === "Conf");
  if (!isWhole) {
    throw folder.error({
      file,
      expected: 'a header "Area", then each calendar year with a column "Conf" beside it',
      found: row < 0 ? "no row that begins with Area" : shown(cells.join(",")),
    });
  }
  requireRun(failIn(folder.source, file), years.map(Number), "a column");
  return { row, years: years.map(Number) };
}

function readFigure(folder: RawFolder, cell: string | undefined, row: number, column: string) {
  if (cell === dash) return null;
  const figure = Number(cell);
  if (cell !== undefined && /^\d+(\.\d+)?$/.test(cell) && figure <= 100) return figure;
  throw folder.error({ file, row, column, expected: "a percentage or a dash", found: shown(cell) });
}

async function read(folder: RawFolder): Promise<readonly Unemployment[]> {
  const records = await folder.csv(file, { hasTitles: true });
  const header = findHeader(folder, records);
  const found = records.flatMap((record, index) => {
    const area = areaOf.get(record[0] ?? "");
    if (area === undefined) return [];
    return header.years.map((year, at) => ({
      area,
      year,
      rate: readFigure(folder, record[1 + 2 * at], index + 1, String(year)),
      halfWidth: readFigure(folder, record[2 + 2 * at], index + 1, `Conf of ${year}`),
    }));
  });
  const areas = new Set(found.map(({ area }) => area));
  const absent = [...authorityCodes, londonCode].filter((code) => !areas.has(code));
  if (absent.length > 0 || found.length !== areas.size * header.years.length) {
    throw folder.error({
      file,
      expected: "33 authorities and London, once each",
      found: absent.length > 0 ? `none for ${absent.join(", ")}` : "one of them twice",
    });
  }
  return found;
}

/** Model-based unemployment rates by calendar year, names instead of codes. */
export const nomisUnemployment: SourceReader<readonly Unemployment[]> = {
  id: "nomis-unemployment-model-based",
  files: [file],
  read,
};

import { requireOneSpelling, requirePlain, requireRows } from "../../pipeline/requirements.ts";
import { failIn, type RawFolder, type SourceReader } from "../../pipeline/source.ts";
import { findSheet } from "../formats/workbook.ts";
import {
  boroughType,
  knifeColumns,
  knifeMonths,
  monthsOfKnife,
  teamType,
  type KnifeMonth,
} from "./knife.ts";

const file = "MPS Monthly Crime Dashboard (knife crime).xlsx";

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}

async function read(folder: RawFolder): Promise<readonly KnifeMonth[]> {
  const bytes = await folder.bytes(file);
  const expected = `a workbook with a sheet of the columns ${knifeColumns.join(", ")}`;
  const rows = await findSheet(bytes, knifeColumns).catch((error: unknown) => {
    const found = error instanceof Error ? error.message : String(error);
    throw folder.error({ file, expected, found });
  });
  if (rows === undefined) throw folder.error({ file, expected, found: "no sheet that has them" });
  const records = rows.map((row, index) => ({ row: index + 2, cells: row.map(textOf) }));
  const fail = failIn(folder.source, file);
  const cells = [knifeColumns, ...records.map((record) => record.cells)];
  requireRows(fail, cells);
  requirePlain(fail, cells);
  const of = (wanted: string) =>
    records.filter(({ cells: [type = ""] }) => type.toLowerCase() === wanted.toLowerCase());
  const boroughs = of(boroughType);
  // Names of teams come with and without "(Croydon)" or a space: they are told apart by their borough.
  requireOneSpelling(
    ({ row = 1, ...fault }) => fail({ row: boroughs[row - 1]?.row ?? row, ...fault }),
    boroughs.map((record) => record.cells),
  );
  return knifeMonths(folder, file, boroughs, of(teamType));
}

/** The same figures from the publisher's own workbook, as it is downloaded each month. */
export const mpsKnifeDashboard: SourceReader<readonly KnifeMonth[]> = {
  id: "mps-knife-dashboard",
  files: [file],
  read,
  months: monthsOfKnife,
};

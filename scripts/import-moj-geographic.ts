import { join } from "node:path";
import { parseArgs } from "node:util";
import { importGeographic } from "./import/import-geographic.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: "string" } },
});
const [path, ...more] = positionals;

if (path === undefined || more.length > 0 || values.accept?.trim() === "") {
  console.error(
    'npm run import:moj-geographic -- FILE [--accept "reason"]\n  FILE: the Ministry of Justice\'s geographical data tool, as .xlsx, .ods, .csv or the zip it comes in.\n  --accept: why it is taken although it lacks authorities, cohorts, or rows that the table has.\n  From https://www.gov.uk/government/collections/proven-reoffending-statistics',
  );
  process.exitCode = 1;
} else {
  try {
    await importGeographic({
      path,
      accept: values.accept,
      dataDirectory: process.env["DATA_DIR"] ?? join(import.meta.dirname, "../data"),
      log: (line) => {
        console.log(line);
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

import { join } from "node:path";
import { importGeographic } from "./import/import-geographic.ts";

const [path, ...more] = process.argv.slice(2);

if (path === undefined || more.length > 0) {
  console.error(
    "npm run import:moj-geographic -- FILE\n  FILE: the Ministry of Justice's geographical data tool, as .xlsx, .ods, .csv or the zip it comes in.\n  From https://www.gov.uk/government/collections/proven-reoffending-statistics",
  );
  process.exitCode = 1;
} else {
  try {
    await importGeographic({
      path,
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

import { spawn } from "node:child_process";
import { join } from "node:path";
import { faultToldIn } from "../src/database/build/file-error.ts";

/** `npm run build`: the site into `dist/`, by Astro; where it stops, the last line says what now. */
const astro = join(import.meta.dirname, "../node_modules/astro/bin/astro.mjs");
const build = spawn(process.execPath, [astro, "build", ...process.argv.slice(2)], {
  stdio: ["inherit", "inherit", "pipe"],
});
let said = "";
// A letter of several bytes can lie in two parts of what arrives.
build.stderr.setEncoding("utf8");
build.stderr.on("data", (text: string) => {
  said += text;
  process.stderr.write(text);
});
build.on("close", (status) => {
  if (status === 0) return;
  const fault = faultToldIn(said, "dist/");
  if (fault) console.error(`\n${fault.message}`);
  console.error(
    "\nThe site in dist/ is not whole: do not put it online. Mend what is named above, then run npm run build again.",
  );
  process.exitCode = 1;
});

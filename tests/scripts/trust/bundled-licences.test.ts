import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { licenceOfFont } from "../../../scripts/trust/bundled-licences.ts";
import { terminalEnvironment } from "../../setup/build-site.ts";

const root = join(import.meta.dirname, "../../..");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "licences-"));
  await mkdir(join(folder, "node_modules"));
  await symlink(join(root, "node_modules/astro"), join(folder, "node_modules/astro"));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A site of one page whose script takes a package of this licence with it. */
async function build(license: string, text = "The licence of taken-along."): Promise<string> {
  await rm(join(folder, "node_modules/taken-along"), { recursive: true, force: true });
  await write({
    "package.json": '{ "type": "module" }',
    "astro.config.mjs": `import { bundledLicences } from ${JSON.stringify(join(root, "scripts/trust/bundled-licences.ts"))};
      export default { integrations: [bundledLicences()], telemetry: false };`,
    "src/pages/index.astro": `<p>x</p><script>import { say } from "taken-along"; say();</script>`,
    "node_modules/taken-along/package.json": JSON.stringify({
      ...{ name: "taken-along", version: "1.0.0", license, type: "module", main: "index.js" },
    }),
    ...(text === "" ? {} : { "node_modules/taken-along/LICENSE": text }),
    "node_modules/taken-along/index.js":
      "export const say = () => { document.title += String(Math.random()); };",
  });
  const astro = join(root, "node_modules/astro/bin/astro.mjs");
  const options = { cwd: folder, env: { ...terminalEnvironment(), ASTRO_TELEMETRY_DISABLED: "1" } };
  try {
    await promisify(execFile)(process.execPath, [astro, "build"], options);
    return "built";
  } catch (error) {
    return String(error instanceof Error && "stderr" in error ? error.stderr : error);
  }
}

describe("what a page sends that others made", () => {
  it("is named with its licence where anyone may copy it", async () => {
    expect(await build("MIT")).toBe("built");
    const written = await readFile(join(folder, "dist/licences.txt"), "utf8");
    expect(written).toContain("The licence of taken-along.");
  });

  it("stops the build under a licence that binds who copies it", async () => {
    expect(await build("GPL-3.0-only")).toMatch(/taken-along.*GPL-3\.0-only/s);
  });

  it("stops the build where the text that must go with it is missing", async () => {
    expect(await build("MIT", "")).toContain("The package taken-along comes without its licence.");
  });
});

describe("a font", () => {
  it("gives its licence from its package", () => {
    expect(licenceOfFont("@fontsource-variable/newsreader")).toContain("SIL OPEN FONT LICENSE");
  });

  it("under another licence is refused by name", async () => {
    await write({
      "fonts/bought/package.json": '{ "license": "SEE LICENSE IN EULA" }',
      "fonts/bought/LICENSE": "",
      "fonts/bare/package.json": "{}",
    });
    const packages = join(folder, "fonts");
    expect(() => licenceOfFont("bought", packages)).toThrow("bought is under SEE LICENSE IN EULA");
    expect(() => licenceOfFont("bare", packages)).toThrow("bare is under none");
  });
});

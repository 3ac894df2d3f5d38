import { resolve } from "node:path";

/** Does in a folder what commands do there that need a browser, a repository or all of the project. */
const actions: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  briefing: async (folder) => {
    const { putBriefing } = await import("../../../scripts/briefings/put-briefing.ts");
    await putBriefing(folder, "/", "camden", new TextEncoder().encode("%PDF-1.7"));
  },
  download: async (folder) => {
    const { createClient } = await import("../../../scripts/download/client.ts");
    const { downloadAll } = await import("../../../scripts/download/download-all.ts");
    const failed = await downloadAll(["mps-borough-monthly-bocu"], {
      project: folder,
      client: createClient({ from: new URL(process.env["DOWNLOAD_FROM"] ?? "") }),
      now: new Date("2026-08-20"),
      log: console.log,
    });
    if (failed.size > 0) process.exitCode = 1;
  },
  // Where the build keeps files is known when the module is loaded.
  keep: async (folder) => {
    process.chdir(folder);
    const { keptFile } = await import("../../../src/database/build/kept-file.ts");
    await keptFile(".txt", ["the same"], () => Promise.resolve(Buffer.from("takes its time")));
  },
  release: async (folder) => {
    const { makeRelease } = await import("../../../scripts/release/make-release.ts");
    const today = new Date("2026-11-28T12:00:00Z");
    const uncommitted = () => Promise.resolve([]);
    await makeRelease({ project: folder, version: "1.1.0", today, uncommitted });
  },
  refresh: async (folder) => {
    const { runScript, runSteps, steps } = await import("../../../scripts/refresh/run-steps.ts");
    const download = (script: string) => runScript(script, folder, ["mps-borough-monthly-bocu"]);
    if (!(await runSteps(steps.slice(0, 1), download, console.log))) process.exitCode = 1;
  },
};

const [action = "", folder = ""] = process.argv.slice(2);
try {
  await actions[action]?.(resolve(folder));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

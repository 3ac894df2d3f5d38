import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { FoundBrowser } from "./other-browser.ts";

/** The first program of this name on PATH. */
const onPath = (name: string, environment: NodeJS.ProcessEnv): string | undefined => {
  const folders = (environment["PATH"] ?? "").split(delimiter).filter(Boolean);
  return folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
};

/**
 * The driver of WebKitGTK (Debian's `webkit2gtk-driver`) on PATH; it is never installed. Where the
 * machine has no screen, `xvfb-run` must be there to give it one.
 */
export const findWebkit = (
  environment: NodeJS.ProcessEnv = process.env,
): (FoundBrowser & { command: readonly [string, ...string[]] }) | undefined => {
  const path = onPath("WebKitWebDriver", environment);
  if (!path) return undefined;
  const said = `Using WebKit by ${path}`;
  if (environment["DISPLAY"] || environment["WAYLAND_DISPLAY"]) {
    return { path, said, command: [path] };
  }
  const screen = onPath("xvfb-run", environment);
  return screen ? { path, said, command: [screen, "--auto-servernum", path] } : undefined;
};

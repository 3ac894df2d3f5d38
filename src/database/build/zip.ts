import { zipSync } from "fflate";

/** Zip's own beginning of time, so that the same files make the same bytes on any day. */
const NO_TIME = new Date(1980, 0, 1);

/** Files in one folder, in the order of their names; the same files always give the same bytes. */
export function packFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Uint8Array {
  const entries = [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      return [`${folder}/${name}`, bytes] as const;
    });
  return zipSync(Object.fromEntries(entries), {
    level: 9,
    mtime: NO_TIME,
    os: 3,
    attrs: 0o644 << 16,
  });
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Where briefings lie once they are made. */
const folder = join(process.cwd(), "public", "briefings");

/** An authority's briefing as a PDF, where it was made. */
export const briefingOf = (slug: string): Promise<Uint8Array | undefined> =>
  readFile(join(folder, `${slug}.pdf`)).catch(() => undefined);

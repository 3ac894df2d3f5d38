import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mpsRecent, type Fetched } from "../../../src/datasets/download.ts";
import { createClient } from "../../../scripts/download/client.ts";
import { downloadSource } from "../../../scripts/download/download-source.ts";
import { send, type Answer } from "./publisher.ts";
import { addMonths } from "../../../src/words/periods.ts";

export const fileName = "MPS Borough Level Crime (most recent 24 months).csv";
export const api = "/data.london.gov.uk/api/action/package_show?id=exy3m";
export const filePath = "/data.london.gov.uk/download/exy3m/recent.csv";
export const fileAddress = "https://data.london.gov.uk/download/exy3m/recent.csv";

export const monthsFrom = (first: string, count: number): string[] => {
  const months = [first];
  while (months.length < count) months.push(addMonths(months.at(-1) ?? first, 1));
  return months.map((month) => month.replace("-", ""));
};

type Layout = {
  readonly months?: readonly string[];
  readonly names?: string;
  readonly rows?: number;
};

/** A made-up edition in the publisher's layout. */
export function editionText({
  months = monthsFrom("2024-07", 24),
  names = "Group,SubGroup,BOCU",
  rows = 400,
}: Layout = {}): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const counts = months.map((_month, index) => (row * 7 + index * 3) % 90);
    return ["BURGLARY", `KIND ${row}`, "Camden", ...counts].join(",");
  });
  return `${[[names, ...months].join(","), ...lines].join("\n")}\n`;
}

export type Resource = Readonly<Record<string, unknown>>;

export const catalogue = (...resources: readonly Resource[]): Answer =>
  send(JSON.stringify({ success: true, result: { resources } }), {
    "content-type": "application/json",
  });

export const offered = (more: Resource = {}): Answer =>
  catalogue(
    {
      name: "MPS Ward Level Crime (most recent 24 months)",
      url: "https://elsewhere.test/ward.csv",
    },
    { name: "MPS Borough Level Crime (most recent 24 months)", url: fileAddress, ...more },
  );

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "download-"));

type Run = {
  readonly from: URL;
  readonly folder: string;
  readonly download?: Fetched;
  readonly held?: string;
  readonly now?: string;
  readonly retries?: number;
};

/** Fetches the source as the command does, without its patience. */
export async function run(options: Run): Promise<{ edition: string | undefined; lines: string[] }> {
  const { from, folder, download = mpsRecent, held, now = "2026-08-20", retries = 3 } = options;
  if (!("files" in download)) throw new Error("this source is fetched by hand");
  const lines: string[] = [];
  const edition = await downloadSource(download, {
    client: createClient({ from, patience: 400, firstWait: 10, retries }),
    folder,
    held: () => Promise.resolve(held === undefined ? undefined : Buffer.from(held)),
    now: new Date(now),
    log: (line) => lines.push(line),
  });
  return { edition, lines };
}

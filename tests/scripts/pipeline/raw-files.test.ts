import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findEditions } from "../../../scripts/pipeline/raw-files.ts";
import { SourceStore } from "../../../scripts/pipeline/source-store.ts";
import type { SourceReader } from "../../../scripts/pipeline/source.ts";

const id = "mps-borough-monthly-bocu";

/** A source whose file is nothing but its last month. */
const source: SourceReader<string> = {
  id,
  files: ["month.txt"],
  read: async (folder) => (await folder.bytes("month.txt")).toString(),
  months: (last) => ({ first: "2010-04", last }),
};

async function directoryOf(folders: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "raw-"));
  for (const [name, month] of Object.entries(folders)) {
    await mkdir(join(directory, name), { recursive: true });
    await writeFile(join(directory, name, "month.txt"), month);
  }
  return directory;
}

const storeOf = (...directories: ConstructorParameters<typeof SourceStore>[0]) =>
  new SourceStore(directories, () => undefined);

test("of several folders the newest is what its file says, not its name", async () => {
  const directory = await directoryOf({
    [id]: "2026-06",
    [`${id}-202601-202712`]: "2026-05",
    [`${id}-202408-202607`]: "2026-07",
  });
  const store = storeOf(directory);
  expect(await store.read(source)).toBe("2026-07");
  expect(await store.readEditions(source)).toEqual(["2026-05", "2026-06", "2026-07"]);
  expect(store.months[id]).toEqual({ first: "2010-04", last: "2026-07" });
});

test("of directories of one standing the newest edition is taken, of others the first that has one", async () => {
  const older = await directoryOf({ [id]: "2026-06" });
  const newer = await directoryOf({ [id]: "2026-07" });
  const none = await directoryOf({});
  expect(await storeOf([older, newer]).read(source)).toBe("2026-07");
  expect(await storeOf(older, newer).read(source)).toBe("2026-06");
  expect(await storeOf(none, [newer, older]).read(source)).toBe("2026-07");
});

test("of two that are equally new the first to be found is taken", async () => {
  const [one, other] = [
    await directoryOf({ [id]: "2026-06" }),
    await directoryOf({ [id]: "2026-06" }),
  ];
  const { folders } = await findEditions([[one, other]], source);
  expect(folders.map(({ path }) => dirname(path))).toEqual([one, other]);
  const read: string[] = [];
  const watched = {
    ...source,
    read: (folder: { path: string }) => {
      read.push(dirname(folder.path));
      return Promise.resolve(dirname(folder.path));
    },
    months: () => ({ first: "2010-04", last: "2026-06" }),
  };
  expect(await storeOf([one, other]).read(watched)).toBe(one);
});

test("a folder of another source is none of this one's, nor one with words behind the name", async () => {
  const directory = await directoryOf({
    "mps-borough-monthly-oldcats-200801-201812": "2018-12",
    [`${id}-copy`]: "2030-01",
    [`${id}-202407-202606`]: "2026-06",
  });
  const { folders } = await findEditions([directory], source);
  expect(folders.map(({ path }) => basename(path))).toEqual([`${id}-202407-202606`]);
});

test("a source whose files do not say their age has one edition: its bare name, else the latest dates", async () => {
  const timeless: SourceReader<string> = { id, files: source.files, read: source.read };
  const dated = { [`${id}-2019-2023`]: "2023-12", [`${id}-2019-2024`]: "2024-12" };
  const store = storeOf(await directoryOf(dated));
  expect(await store.readEditions(timeless)).toEqual(["2024-12"]);
  const bare = storeOf(await directoryOf({ ...dated, [id]: "2022-12" }));
  expect(await bare.readEditions(timeless)).toEqual(["2022-12"]);
});

test("of a source by years the newest is what its file says, and the years are remembered", async () => {
  const yearly: SourceReader<string> = {
    ...{ id, files: source.files, read: source.read },
    years: (last) => ({ first: "1991", last }),
  };
  const store = storeOf(await directoryOf({ [id]: "2025", [`${id}-1991-2024`]: "2024" }));
  expect(await store.read(yearly)).toBe("2025");
  expect(store.years[id]).toEqual({ first: "1991", last: "2025" });
  expect(store.months).toEqual({});
});

test.each(["months", "years"] as const)(
  "of two readers of a source the %s of both are remembered",
  async (unit) => {
    const store = storeOf(await directoryOf({ [id]: "2026-07" }));
    const { files, read } = source;
    const of = (first: string, last: string): SourceReader<string> => {
      return { id, files, read, [unit]: () => ({ first, last }) };
    };
    await store.read(of("2012", "2020"));
    await store.read(of("2010", "2018"));
    expect(store[unit][id]).toEqual({ first: "2010", last: "2020" });
  },
);

test("a file that two readers of a source take is listed once", async () => {
  const store = storeOf(await directoryOf({ [id]: "2026-06" }));
  await store.read(source);
  await store.read({ ...source });
  expect(store.editions[id]?.map(({ path }) => path)).toEqual(source.files);
});

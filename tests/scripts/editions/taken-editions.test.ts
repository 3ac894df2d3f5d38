import fc from "fast-check";
import { expect, test } from "vitest";
import { readChanges, writeChanges } from "../../../src/datasets/changes.ts";
import {
  changeCounts,
  columnOf,
  newMonth,
  newestMonth,
  nextSheet,
  revisions,
  take,
} from "./rolling-file.ts";

test("a month more without revisions is taken, and its entry says so", async () => {
  const { entries } = await take(nextSheet());
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    source: "mps-borough-monthly-bocu",
    newMonths: { first: newMonth, last: newMonth },
    revised: 0,
    largest: [],
    areasLost: [],
    groupsLost: [],
    findings: [],
    accepted: null,
  });
  // 32 boroughs, 12 groups, 23 months that both have.
  expect(entries[0]?.cells).toBeGreaterThanOrEqual(32 * 12 * 23 - 32 * 23);
});

test("usual revisions are taken and counted by group and age, the largest named", async () => {
  const sheet = nextSheet();
  const [last, before] = [columnOf(sheet, -2), columnOf(sheet, -3)];
  changeCounts(
    sheet,
    (line, at) => line[0] === "THEFT" && (at === last || at === before),
    (count) => Math.round(count * 1.01),
  );
  changeCounts(
    sheet,
    (line, at) => line[0] === "THEFT" && line[2] === "Westminster" && at === last,
    (count) => count + 60,
  );
  const { entries } = await take(sheet);
  const [entry] = entries;
  expect(entry?.accepted).toBeNull();
  expect(entry?.revisions.map(({ offenceGroup, age }) => [offenceGroup, age])).toEqual([
    ["Theft", 0],
    ["Theft", 1],
  ]);
  for (const { cells, revised, before: was, after: is } of entry?.revisions ?? []) {
    expect(revised).toBeGreaterThan(25);
    expect(cells).toBeGreaterThanOrEqual(32);
    expect(is).toBeGreaterThan(was);
  }
  const [largest] = entry?.largest ?? [];
  expect(largest).toMatchObject({
    areaCode: "E09000033",
    month: newestMonth,
    offenceGroup: "Theft",
  });
  expect((largest?.after ?? 0) - (largest?.before ?? 0)).toBeGreaterThan(60);
});

test("with a reason an edition is taken all the same; reason and findings are kept", async () => {
  const sheet = nextSheet();
  const column = columnOf(sheet, -1);
  changeCounts(
    sheet,
    (line, at) => at === column && line[2] === "Merton",
    () => 0,
  );
  const { entries, text } = await take(sheet, { accept: "Merton's station had no network" });
  expect(entries[0]?.accepted).toBe("Merton's station had no network");
  expect(entries[0]?.findings).toContainEqual(expect.stringContaining("Merton"));
  expect(readChanges(text).editions).toEqual(entries);
});

test("a reason that was not needed is not kept", async () => {
  const { entries } = await take(nextSheet(), { accept: "to be safe" });
  expect(entries[0]?.accepted).toBeNull();
});

test("entries of earlier editions stay as they are, before the new one", async () => {
  const first = await take(nextSheet());
  const sheet = nextSheet();
  const column = columnOf(sheet, -1);
  changeCounts(
    sheet,
    (line, at) => at === column && line[0] === "THEFT",
    (count) => count + 2,
  );
  const second = await take(sheet, { changes: first.text });
  const [earlier, later] = readChanges(second.text).editions;
  expect(earlier).toEqual(first.entries[0]);
  expect(later).toEqual(second.entries[0]);
});

test("a damaged file of changes is named", async () => {
  await expect(take(nextSheet(), { changes: "{" })).rejects.toThrow("changes.json: not JSON");
  await expect(take(nextSheet(), { changes: "[]" })).rejects.toThrow("changes.json: no list");
});

test("an edition that was taken for a reason does not widen the limits of the next", async () => {
  const doubled = nextSheet();
  const column = columnOf(doubled, -2);
  changeCounts(
    doubled,
    (line, at) => at === column && line[0] === "BURGLARY",
    (count) => count * 2,
  );
  const first = await take(doubled, { accept: "a backlog" });
  const row = revisions[0];
  if (row === undefined) throw new Error("there are no revisions");
  const widened = [
    ...revisions,
    {
      ...row,
      later_edition: newMonth,
      offence_group: "Burglary",
      age: 0,
      offences_earlier: 4_000,
      offences_later: 8_000,
    },
  ];
  await expect(take(doubled, { changes: first.text, measured: widened })).rejects.toThrow(
    "Burglary",
  );
});

test("any words can be a reason: the file gives back what was written", async () => {
  const { entries } = await take(nextSheet());
  const [entry] = entries;
  if (entry === undefined) throw new Error("there is no entry");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (accepted, findings) => {
      const changes = { editions: [{ ...entry, accepted, findings }, entry] };
      expect(readChanges(writeChanges(changes))).toEqual(changes);
    }),
  );
});

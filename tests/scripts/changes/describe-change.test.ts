import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeChange } from "../../../src/words/describe-change.ts";
import { describeLast } from "../../../scripts/changes/read-last.ts";
import { writeChanges, type EditionChange } from "../../../src/datasets/changes.ts";
import { quietEdition } from "./quiet-edition.ts";

const { source } = quietEdition;

const names = new Map([["E09000007", "Camden"]]);
const text = (change: EditionChange): string => describeChange(change, names).join("\n");

describe("what an edition changed", () => {
  it("is said in words where nothing was revised", () => {
    expect(text(quietEdition)).toBe(
      [
        `${source}, August 2024 to July 2026, taken into crime_monthly.`,
        "New: July 2026.",
        "None of 8,096 earlier figures was revised.",
      ].join("\n"),
    );
  });

  it("names revised figures by place, group and month, and why it was taken", () => {
    const told = text({
      ...quietEdition,
      revised: 81,
      largest: [
        {
          areaCode: "E09000007",
          month: "2026-06",
          offenceGroup: "Burglary",
          before: 1204,
          after: 1300,
        },
      ],
      areasLost: ["E09000007"],
      remarks: ["Hackney has no line for one subgroup"],
      findings: ["Burglary in Camden moved too far"],
      accepted: "the publisher said so",
    });
    expect(told).toContain("Of 8,096 earlier figures, 81 were revised (1%).");
    expect(text({ ...quietEdition, revised: 1 })).toContain("1 was revised (under 0.1%).");
    expect(told).toContain("Camden, Burglary, June 2026: 1,204 before, 1,300 now");
    expect(told).toContain("Areas that went: Camden.");
    expect(told).toContain("Worth a look:\n  Hackney has no line");
    expect(told).toContain("Taken all the same, because: the publisher said so");
  });

  it("is that of the last entry, or that there is none", async () => {
    const directory = await mkdtemp(join(tmpdir(), "changes-"));
    expect((await describeLast(directory)).join()).toContain("No edition has been taken");
    await writeFile(join(directory, "areas.csv"), "area_code,area_name\nE09000007,Camden\n");
    const older: EditionChange = { ...quietEdition, months: { first: "2024-07", last: "2026-06" } };
    const file = join(directory, "changes.json");
    await writeFile(file, writeChanges({ editions: [older, quietEdition] }));
    expect((await describeLast(directory))[0]).toContain("August 2024 to July 2026");
  });
});

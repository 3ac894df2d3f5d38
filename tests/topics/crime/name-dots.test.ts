import { expect, it } from "vitest";
import { nameDots, type LabelledDot } from "../../../src/topics/crime/wards/name-dots.ts";

const frame = { width: 300, height: 200 };
const dot = (x: number, y: number, r: number, name: string): LabelledDot => ({
  ...{ x, y, r },
  lines: [name, "1,234"],
});
const named = (dots: readonly LabelledDot[], most = 4) =>
  nameDots(dots, most, frame).map(({ text, anchor }) => [text.split("\n")[0], anchor]);

it("names the largest dots, to their right where there is room", () => {
  const dots = [dot(50, 50, 5, "Small"), dot(50, 150, 12, "Large"), dot(150, 100, 8, "Middle")];
  expect(named(dots, 2)).toEqual([
    ["Large", "start"],
    ["Middle", "start"],
  ]);
});

it("writes on another side at the edge, beside another dot and beside a name", () => {
  expect(named([dot(290, 100, 8, "Edge")])).toEqual([["Edge", "end"]]);
  expect(named([dot(100, 100, 8, "Beside"), dot(125, 100, 6, "Other")], 1)).toEqual([
    ["Beside", "end"],
  ]);
  const twins = [dot(100, 100, 10, "First"), dot(100, 124, 9, "Second")];
  expect(named(twins)).toEqual([
    ["First", "start"],
    ["Second", "end"],
  ]);
});

it("leaves a name out where every side is taken", () => {
  const around = [dot(128, 100, 9, "a"), dot(72, 100, 9, "b"), dot(100, 128, 9, "c")];
  const dots = [dot(100, 100, 10, "Shut in"), ...around, dot(100, 72, 9, "d")];
  expect(named(dots, 1)).toEqual([]);
});

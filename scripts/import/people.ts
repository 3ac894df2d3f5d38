import { wordsOf, type SheetCell } from "./sheet.ts";

/** Whom a row counts. */
export type People = "adults" | "children" | "everyone";

const words: Readonly<Record<People, readonly string[]>> = {
  adults: ["adult", "adults", "adult offenders"],
  children: [
    ...["juvenile", "juveniles", "juvenile offenders", "child", "children", "youth", "youths"],
    "young people",
  ],
  everyone: ["all", "total", "adult and juvenile", "adults and juveniles", "adults and children"],
};

/** @returns undefined for what is none of them */
export function peopleOf(cell: SheetCell | undefined): People | undefined {
  const text = wordsOf(cell);
  if (words.adults.includes(text)) return "adults";
  if (words.children.includes(text)) return "children";
  return words.everyone.includes(text) ? "everyone" : undefined;
}

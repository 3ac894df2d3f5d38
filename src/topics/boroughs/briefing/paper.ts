import type { Frame } from "../../../charts/chart.ts";

/**
 * A sheet in the 96 pixels an inch of CSS, so that words are drawn at the size they print: A4 without
 * its margins is 186 mm wide, in two columns of 89.
 */
export const both: Frame = { width: 703, phone: false };
export const column: Frame = { width: 336, phone: true };

/** A figure over time with its words, of which two stand side by side. */
export const tall = 312;

/** One of six small drawings in a row, the numbers of its breaks close above it. */
export const panel = { width: 104, height: 73, marginTop: 14 } as const;

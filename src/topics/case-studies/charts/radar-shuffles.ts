import { axisX, barY, ruleY, text, type PlotOptions } from "@observablehq/plot";
import { capitalise } from "../../../words/lists.ts";
import { colourWord } from "../../../charts/colour-words.ts";
import {
  formatCount,
  formatOneIn,
  formatProbability,
  formatShare,
} from "../../../words/numbers.ts";
import { dealtAtRandom, fisherExact } from "../../../stats/fisher-exact.ts";
import type { Counts } from "../../../stats/interval.ts";
import type { Split } from "../../../stats/recover-counts.ts";
import type { Frame } from "../../../charts/chart.ts";
import { comparison, hairline, ink, others, soft } from "../../../charts/colours.ts";
import { workedOutFromStated, type RowsFigure } from "../../../charts/rows-figure.ts";
import { renderStatic } from "../../../charts/render-static.ts";
import { lineIn, readPoints } from "../../../charts/marks/read-points.ts";

type Deal = {
  /** How many of those who reoffended fall among those who stayed. */
  readonly among: number;
  readonly chance: number;
  readonly asFar: boolean;
};

const deals = 1000;
const timesIn = (chance: number): string => {
  const times = Math.round(chance * deals);
  return times === 0 && chance > 0 ? "<1" : String(times);
};

function dealsOf({ first, second }: Split): readonly Deal[] {
  const dealt = dealtAtRandom(first, second);
  const observed = dealt.probabilities[first.count - dealt.first] ?? 0;
  return dealt.probabilities.map((chance, index) => ({
    among: dealt.first + index,
    chance,
    // The tolerance of the test itself: equal chances count as equal.
    asFar: chance <= observed * (1 + 1e-7),
  }));
}

function drawing(rows: readonly Deal[], observed: number, frame: Frame): PlotOptions {
  const drawn = rows.filter(({ chance }) => chance * deals >= 0.5);
  const most = Math.max(...drawn.map(({ chance }) => chance));
  return {
    width: frame.width,
    height: frame.phone ? 260 : 290,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 30,
    marginBottom: 58,
    x: { type: "band", domain: drawn.map(({ among }) => among), padding: 0.16, axis: null },
    y: { domain: [0, most], axis: null },
    marks: [
      barY(drawn, {
        ...{ x: "among", y: "chance" },
        fill: ({ asFar }: Deal) => (asFar ? comparison : others),
      }),
      ruleY([0], { stroke: hairline }),
      readPoints(drawn, { x: "among", y: "chance", row: lineIn(rows) }),
      text(drawn, {
        ...{ x: "among", y: "chance", dy: -9, fill: ink },
        text: ({ chance }: Deal) => timesIn(chance),
      }),
      axisX({ tickSize: 0, tickPadding: 8, label: null, fill: soft }),
      text(
        drawn.filter(({ among }) => among === observed),
        {
          ...{ x: "among", y: 0, dy: 32, fill: ink, className: "strong" },
          text: () => "RADAR",
        },
      ),
      text(["reoffended, of those who stayed"], {
        ...{ frameAnchor: "bottom-right", dy: 50, textAnchor: "end", fill: soft },
      }),
    ],
  };
}

const share = ({ count, total }: Counts): string => formatShare(count, total);

/** Fisher's exact test as a deal of cards: how often chance alone makes so large a difference. */
export function radarShuffles(split: Split): RowsFigure {
  const { first, second } = split;
  const rows = dealsOf(split);
  const p = fisherExact(first, second);
  const hits = first.count + second.count;
  return {
    id: "radar-shuffles",
    page: "/case-studies/radar/",
    source: workedOutFromStated,
    title: `Dealt at random, ${String(hits)} people fall as unevenly as RADAR’s, or more so, ${timesIn(p)} times in ${formatCount(deals)}`,
    subtitle: `In ${formatCount(deals)} deals of the ${String(hits)} who reoffended among ${first.total} people who stayed and ${String(second.total)} who left: how often each number falls to those who stayed. ${capitalise(colourWord(comparison))}: as unlikely as RADAR’s ${first.count}, or more so.`,
    altText: `Bars for the number who reoffended among the ${first.total} who stayed, times in ${formatCount(deals)} deals: ${rows
      .filter(({ chance }) => chance * deals >= 0.5)
      .map(({ among, chance }) => `${String(among)}, ${timesIn(chance)}`)
      .join("; ")}. As unlikely as ${first.count} or more so: ${timesIn(p)}.`,
    notes: [
      `This is Fisher’s exact test, two-sided: ${formatProbability(p)}, ${formatOneIn(p)}. Nothing about staying or leaving is in the deal, and yet a difference like ${share(first)} against ${share(second)} is common.`,
      "A usual rule speaks of significance below 1 in 20. The report names no test.",
    ],
    table: {
      head: [
        "Reoffended of those who stayed",
        "Of those who left",
        `Times in ${formatCount(deals)}`,
        "As unlikely as RADAR’s",
      ],
      body: rows.map(({ among, chance, asFar }) => [
        String(among),
        String(hits - among),
        timesIn(chance),
        asFar ? "yes" : "no",
      ]),
    },
    file: () => ({
      columns: {
        stayed_reoffended: { label: "Reoffended of those who stayed", format: "count" },
        left_reoffended: { label: "Reoffended of those who left", format: "count" },
        chance: { label: "Chance in a deal at random, 0 to 1", format: "ratio" },
        as_unlikely: { label: "As unlikely as RADAR’s, or more so", format: "text" },
      },
      rows: rows.map(({ among, chance, asFar }) => ({
        stayed_reoffended: among,
        left_reoffended: hits - among,
        chance,
        as_unlikely: asFar ? "yes" : "no",
      })),
    }),
    draw: (frame) => renderStatic(drawing(rows, first.count, frame)),
  };
}

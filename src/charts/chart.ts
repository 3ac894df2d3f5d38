import type { PlotOptions } from "@observablehq/plot";
import type { Parameters, Row } from "../database/ask/query.ts";
import type { Kinds, Question } from "../database/ask/question.ts";
import type { SourceId } from "../datasets/sources.ts";
import type { ChartPage } from "../places/chart-address.ts";
import type { Place } from "../places/place.ts";
import { kindsOf, typedRows, type ChartColumns, type KindsOf, type RowOf } from "./columns.ts";

/** The space a drawing has. Phone, desktop and paper each get their own. */
export type Frame = {
  readonly width: number;
  readonly phone: boolean;
  /** How tall a drawing is where a page has less room than a screen. */
  readonly tall?: number;
};

/** How tall a drawing is, without the key to its breaks. */
export const heightIn = (
  { phone, tall }: Frame,
  { desktop, onPhone }: { readonly desktop: number; readonly onPhone: number },
): number => tall ?? (phone ? onPhone : desktop);

export const frames: readonly [desktop: Frame, phone: Frame] = [
  { width: 720, phone: false },
  { width: 344, phone: true },
];

/** How many grid lines a drawing has room for, of those it would have on a screen. */
export const gridLinesIn = ({ tall }: Frame, onScreen: number): number =>
  tall === undefined ? onScreen : Math.max(2, Math.min(onScreen, Math.floor((tall - 66) / 24)));

/** The place a chart is about, and how it links to others. */
export type Context = { readonly place: Place; readonly link: (path: string) => string };

export type Drawing = (frame: Frame) => PlotOptions;

/** One of several small drawings, headed in the page's own text. */
export type Panel = {
  readonly heading: string;
  readonly href?: string;
  readonly figure?: string;
  readonly detail?: string;
  readonly options: PlotOptions;
};

export type Figure =
  | {
      readonly kind: "drawings";
      readonly drawings: readonly Drawing[];
      /** The drawing holds links, so it is a group of them to a screen reader, not one image. */
      readonly links?: true;
      readonly legend?: readonly { readonly label: string; readonly fill: string }[];
      /** What the numbers in the drawings stand for, the first of them number 1. */
      readonly key?: readonly { readonly words: string; readonly href: string }[];
    }
  | {
      readonly kind: "panels";
      readonly panels: readonly Panel[];
      /** What the numbered lines of the panels are, the first of them number 1. */
      readonly key?: readonly string[];
    };

/** A table as people read it, where that differs from the rows as they are. */
export type ReadingTable = {
  /** How many columns hold words, counted from the left; one where nothing else is said. */
  readonly words?: number;
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
};

type Words<R> = (rows: readonly R[], context: Context) => string;

type ChartSpecification<C extends ChartColumns> = {
  readonly id: string;
  readonly page: ChartPage;
  readonly sql: string;
  /** What the question asks beside the area: a page may let its reader change these. */
  readonly defaults?: Parameters;
  readonly columns: C;
  /** What its figures come from; a function of the rows where that depends on what is loaded. */
  readonly sources: readonly SourceId[] | ((rows: readonly RowOf<C>[]) => readonly SourceId[]);
  /** Computed from the rows, so that it is never wrong. */
  readonly title: Words<RowOf<C>>;
  /** Measure, unit, area and period. */
  readonly subtitle: Words<RowOf<C>>;
  readonly altText: Words<RowOf<C>>;
  readonly notes?: (rows: readonly RowOf<C>[], context: Context) => readonly string[];
  /** What each dotted line means, one sentence or two a break. */
  readonly breaks?: (rows: readonly RowOf<C>[], context: Context) => readonly string[];
  readonly table?: (rows: readonly RowOf<C>[], context: Context) => ReadingTable;
  readonly figure: (rows: readonly RowOf<C>[], context: Context) => Figure;
};

/** Everything a page shows of one chart, from one answer of the database. */
export type Presented = {
  readonly title: string;
  readonly subtitle: string;
  readonly altText: string;
  readonly notes: readonly string[];
  readonly breaks: readonly string[];
  readonly table: ReadingTable | undefined;
  readonly figure: Figure;
  readonly sources: readonly SourceId[];
};

/** A question and a drawing. It knows nothing of files, engines or pages. */
export type Chart<K extends Kinds = Kinds> = {
  readonly id: string;
  readonly page: ChartPage;
  readonly sql: string;
  /** What the chart asks, for words beside it that read the same rows. */
  readonly question: Question<K>;
  readonly defaults: Parameters;
  readonly columns: ChartColumns;
  readonly present: (rows: readonly Row[], context: Context) => Presented;
};

/** A chart asked about one place: what a page, a CSV and a test name. */
export type Instance = {
  readonly chart: Chart;
  readonly place: Place;
  readonly parameters: Parameters;
};

/** What a chart asks the database about one place. */
export const parametersOf = (chart: Chart, place: Place): Parameters => ({
  area_code: place.areaCode,
  ...chart.defaults,
});

export function defineChart<const C extends ChartColumns>(
  specification: ChartSpecification<C>,
): Chart<KindsOf<C>> {
  const { id, page, sql, columns, sources } = specification;
  return {
    id,
    page,
    sql,
    question: { name: id, sql, columns: kindsOf(columns) },
    defaults: specification.defaults ?? {},
    columns,
    present(untyped, context) {
      const rows = typedRows(id, columns, untyped);
      if (rows.length === 0) throw new Error(`Chart ${id} has no rows for ${context.place.name}.`);
      return {
        title: specification.title(rows, context),
        subtitle: specification.subtitle(rows, context),
        altText: specification.altText(rows, context),
        notes: specification.notes?.(rows, context) ?? [],
        breaks: specification.breaks?.(rows, context) ?? [],
        table: specification.table?.(rows, context),
        figure: specification.figure(rows, context),
        sources: typeof sources === "function" ? sources(rows) : sources,
      };
    },
  };
}

import type { Instance } from "../../charts/chart.ts";
import type { RowsFigure } from "../../charts/rows-figure.ts";
import { ask } from "../../database/build/ask.ts";
import { chartAddress, filePath, workedOutPath } from "../../places/chart-address.ts";
import { link } from "../../places/links.ts";
import type { Editions } from "../known-editions.ts";
import { workedOutFrom } from "../csvw.ts";
import { editionsOf } from "../editions.ts";
import { figureOfChart, figureOfRows, type ShownFigure, type ShownRows } from "../shown-figure.ts";

/** A figure as the build makes it, for its page and for its files alike. */
export type BuiltFigure<S extends ShownRows = ShownFigure> = {
  readonly shown: S;
  /** The path of its files, without their ending. */
  readonly path: string;
  /** Where it stands. */
  readonly address: string;
  readonly editions: Editions;
};

async function build(instance: Instance): Promise<BuiltFigure> {
  const { chart, place, parameters } = instance;
  const rows = await ask(chart.question, parameters);
  const { sources } = chart.present(rows, { place, link });
  const editions = await editionsOf(sources);
  return {
    shown: figureOfChart(instance, rows, link, editions),
    path: filePath(chart, place),
    address: chartAddress(chart, place),
    editions,
  };
}

const built = new Map<string, Promise<BuiltFigure>>();

/** A chart asked about a place: made once for its pages, its files and whatever names it. */
export function builtChart(instance: Instance): Promise<BuiltFigure> {
  const { chart, place, parameters } = instance;
  const key = JSON.stringify([chart.id, place.slug, parameters]);
  const known = built.get(key) ?? build(instance);
  built.set(key, known);
  return known;
}

/** A figure that is worked out, not asked of the database. */
export async function builtRows(figure: RowsFigure): Promise<BuiltFigure> {
  const editions = await editionsOf(workedOutFrom);
  return {
    shown: figureOfRows(figure, editions),
    path: workedOutPath(figure.id),
    address: `${figure.page}#${figure.id}`,
    editions,
  };
}

import { shown } from "../pipeline/cells.ts";
import type { Chosen } from "./choose-sheet.ts";
import { witnessOf, type Witness } from "./anchors.ts";
import { parseCohort, type Cohort } from "./cohort.ts";
import { noColumn, parseFigure, type Figure } from "./figure.ts";
import type { Header } from "./header.ts";
import { requirePlain, requireWidth, requireWithinHeader } from "../pipeline/requirements.ts";
import { failAt, ImportError } from "./import-error.ts";
import { levelOf, type Level } from "./level.ts";
import { onceEach, type Differing } from "./once-each.ts";
import { peopleOf } from "./people.ts";
import type { FindPlace } from "./places.ts";
import {
  DataRow,
  emptyTally,
  isNoData,
  type Figures,
  type Observation,
  type Tally,
} from "./reading.ts";
import { textOf, type SheetCell } from "./sheet.ts";

export type Adults = {
  readonly observations: readonly Observation[];
  readonly tally: Tally;
  /** Rows of other levels that have a kept one's name and cohort and other figures. */
  readonly differing: readonly Differing[];
  /** Rows of all ages that figures in the press can be held against. */
  readonly witnesses: readonly Witness[];
};

function requireFigure(row: DataRow, column: number, what: string): Figure {
  const figure = parseFigure(row.cell(column));
  if (figure !== undefined) return figure;
  throw row.error(column, {
    expected: `a whole number of ${what}, or a marker such as - or [c] where there is none`,
    found: shown(row.text(column)),
  });
}

/** More reoffenders than offenders, or fewer reoffences than reoffenders, are of no cohort. */
function requireNested(row: DataRow, columns: Header["columns"], counts: Figures): void {
  const [offenders, reoffenders, reoffences] = [
    counts.offenders.count,
    counts.reoffenders.count,
    counts.reoffences.count,
  ];
  if (reoffenders === null) return;
  if (offenders !== null && reoffenders > offenders) {
    const expected = `no more reoffenders than the ${offenders} offenders`;
    throw row.error(columns.reoffenders, { expected, found: String(reoffenders) });
  }
  if (columns.reoffences !== undefined && reoffences !== null && reoffences < reoffenders) {
    const expected = `at least one reoffence for each of the ${reoffenders} reoffenders`;
    throw row.error(columns.reoffences, { expected, found: String(reoffences) });
  }
}

function requireCohort(row: DataRow, column: number): Cohort {
  const cohort = parseCohort(row.text(column));
  if (cohort !== undefined) return cohort;
  throw row.error(column, {
    expected:
      'a year of four quarters ("Apr 2019 to Mar 2020") or a quarter ("Jan 2020 to Mar 2020")',
    found: shown(row.text(column)),
  });
}

/** Reads the rows of one sheet, one after the other. */
class AdultsReader {
  readonly tally = emptyTally();
  readonly kept: Observation[] = [];
  readonly others: Observation[] = [];
  readonly witnesses: Witness[] = [];
  readonly #chosen: Chosen;
  readonly #findPlace: FindPlace;

  constructor(chosen: Chosen, findPlace: FindPlace) {
    this.#chosen = chosen;
    this.#findPlace = findPlace;
  }

  read(row: DataRow): void {
    this.tally.read += 1;
    const witness = witnessOf(this.#chosen, row, this.#findPlace);
    if (witness !== undefined) this.witnesses.push(witness);
    const { columns } = this.#chosen.header;
    const people = peopleOf(row.cell(columns.people));
    if (people === undefined) {
      throw row.error(columns.people, {
        expected: '"Adult", or "Juvenile" or "Child"',
        found: shown(row.text(columns.people)),
      });
    }
    if (people === "children" || people === "everyone") {
      this.tally[people] += 1;
      return;
    }
    const level = levelOf(row.cell(columns.level));
    if (level === "division") this.tally.divisions += 1;
    else this.#readTotal(row, level);
  }

  #readTotal(row: DataRow, level: Exclude<Level, "division">): void {
    const { geography } = this.#chosen.header.columns;
    const place = this.#findPlace(row.text(geography));
    if (place?.kind === "authority") {
      const list = level === "authority" ? this.kept : this.others;
      list.push(this.#observe(row, place));
    } else if (level === "other total") {
      // Probation and police areas have names of their own, which no list here has.
      this.tally.otherLevels += 1;
    } else if (place === undefined) {
      throw row.error(geography, {
        expected: "an upper-tier authority of England or Wales, a region or a country",
        found: shown(row.text(geography)),
        whatToDo:
          "Mend the name in a copy of the file. If it is an old name or another spelling of a place, add it to otherNames in scripts/import/places.ts.",
      });
    } else if (place.kind === "outside London") this.tally.outsideLondon += 1;
    else if (place.kind === "larger area") this.tally.largerAreas += 1;
    else this.tally.noPlace += 1;
  }

  #observe(row: DataRow, { code, name }: { code: string; name: string }): Observation {
    const { columns } = this.#chosen.header;
    const figures = {
      offenders: requireFigure(row, columns.offenders, "offenders"),
      reoffenders: requireFigure(row, columns.reoffenders, "reoffenders"),
      reoffences:
        columns.reoffences === undefined
          ? noColumn
          : requireFigure(row, columns.reoffences, "reoffences"),
    };
    requireNested(row, columns, figures);
    return {
      row: row.number,
      code,
      name,
      level: row.text(columns.level),
      cohort: requireCohort(row, columns.cohort),
      cohortText: row.text(columns.cohort),
      ...figures,
    };
  }
}

/** What the file calls its levels, for a message. */
function levelsIn({ sheet, header }: Chosen, column: number): string {
  const cells = sheet.rows.slice(header.at + 1).map((row): SheetCell => row[column] ?? null);
  const levels = [...new Set(cells.map(textOf))].filter((level) => level !== "");
  const more = levels.length > 8 ? ` and ${levels.length - 8} more` : "";
  return levels.length === 0 ? "none" : `${levels.slice(0, 8).join(", ")}${more}`;
}

function requireKept(chosen: Chosen, reader: AdultsReader): void {
  if (reader.kept.length > 0) return;
  const { sheet, header } = chosen;
  const { level, geography } = header.columns;
  const hasAuthorities = reader.tally.outsideLondon > 0;
  const column = hasAuthorities ? geography : level;
  throw new ImportError({
    file: sheet.file,
    sheet: sheet.name,
    column: { index: column, header: header.texts[column] ?? "" },
    expected:
      column === level
        ? 'rows of adults at the level "UTLA total"'
        : "adults in London's authorities",
    found: column === level ? levelsIn(chosen, column) : "none",
    whatToDo:
      "Give a release that has adults by upper-tier authority: one has probation areas only. If the publisher has renamed the level, add its name to scripts/import/level.ts.",
  });
}

/** Refuses what no cell may hold, and rows that are wider, or in a CSV narrower, than the header. */
function requireSheet({ sheet, header }: Chosen): void {
  const fail = failAt(sheet.file, sheet.name, header.texts);
  requirePlain(fail, sheet.rows);
  requireWithinHeader(fail, sheet.rows, header.at);
  // Only in a CSV does a row say how many cells it has.
  if (sheet.name !== undefined) return;
  const width = header.texts.length;
  const widths = sheet.rows.map((cells) => (isNoData(cells) ? { length: width } : cells));
  requireWidth(fail, widths, width, header.at);
}

/**
 * Adults of London's authorities, each cohort once, and what became of all other rows.
 *
 * @throws ImportError for the first row that is not understood
 */
export function readAdults(chosen: Chosen, findPlace: FindPlace): Adults {
  requireSheet(chosen);
  const reader = new AdultsReader(chosen, findPlace);
  for (const [index, cells] of chosen.sheet.rows.entries()) {
    if (index > chosen.header.at && !isNoData(cells)) reader.read(new DataRow(chosen, index));
  }
  requireKept(chosen, reader);
  const { kept, others, tally, witnesses } = reader;
  return { ...onceEach(chosen, kept, others, tally), tally, witnesses };
}

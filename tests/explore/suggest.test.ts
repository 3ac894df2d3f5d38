import { expect, it } from "vitest";
import { ReaderError } from "../../src/database/page/reader-error.ts";
import { suggest } from "../../src/explore/schema/suggest.ts";

const names = ["areas", "area_name", "crime_monthly", "offence_group"];

const refused = (sql: string, name: string, candidates: readonly string[] = []): ReaderError =>
  new ReaderError("refused", sql, {
    kind: "Binder",
    text: `no ${name}`,
    position: sql.indexOf(name),
    name,
    candidates,
  });

it("takes what the database itself offers", () => {
  expect(suggest(refused("SELECT a FROM aras", "aras", ["areas"]), names)).toEqual({
    written: "aras",
    meant: "areas",
  });
});

it("finds the nearest name where the database offers none", () => {
  expect(suggest(refused("SELECT offence_grp FROM x", "offence_grp"), names)?.meant).toBe(
    "offence_group",
  );
});

it("offers nothing where no name is near, or where only a signature is offered", () => {
  expect(suggest(refused("SELECT zebra", "zebra"), names)).toBeUndefined();
  expect(
    suggest(refused("SELECT sum(area_name)", "zzz", ["sum(DOUBLE) -> DOUBLE"]), names),
  ).toBeUndefined();
});

it("finds a keyword where the grammar is broken", () => {
  const error = new ReaderError("syntax", "SELCT 1", {
    kind: "Parser",
    text: "syntax error",
    position: 0,
    name: undefined,
    candidates: [],
  });
  expect(suggest(error, names)).toEqual({ written: "SELCT", meant: "SELECT" });
});

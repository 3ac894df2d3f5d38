import { describe, expect, test } from "vitest";
import { askFiles, committed, isAtHand, rawPath } from "../../support/raw-files.ts";

const folder = "mps-ward-and-knife";
const history = `read_parquet('${rawPath(folder, "recorded-crime-ward-historical.parquet")}')`;
const recent = `read_parquet('${rawPath(folder, "recorded-crime-ward.parquet")}')`;
const wards = committed("crime_wards");

const [newest] = await askFiles(`SELECT max(month) FROM ${committed("crime_monthly")}`);
const revisedBy = (end: string): number =>
  end < "2024-07" || newest?.[0] === "2026-06" ? 0.001 : 0.5;

describe("what is known of the wards' file by hand", () => {
  test("679 wards of 32 boroughs, 12 groups, no cell empty", async () => {
    const [row] = await askFiles(
      `SELECT count(*), count(DISTINCT ward_code), count(DISTINCT area_code), count(offences),
         count(DISTINCT offence_group), count(*) / count(DISTINCT ward_code) / count(DISTINCT offence_group)
       FROM ${wards} AS counts JOIN ${committed("wards")} AS names USING (ward_code)`,
    );
    expect(row).toEqual([138_516, 679, 32, 138_516, 12, 17]);
  });

  test.each([
    ["2011-03", 793_297, 97.594_873],
    ["2024-03", 908_369, 97.144_596],
    ["2025-02", 890_808, 95.540_381],
    ["2025-03", 891_159, 95.583_664],
    ["2026-02", 891_326, 97.637_938],
  ])("12 months to %s: %i offences in wards", async (end, offences, share) => {
    const [row] = await askFiles(
      `SELECT (SELECT sum(CAST(offences AS INTEGER)) FROM ${wards} WHERE period_end = '${end}'),
         CAST(ward_offences AS INTEGER), CAST(share_in_wards AS DOUBLE)
       FROM ${committed("ward_periods")} WHERE period_end = '${end}'`,
    );
    expect(row?.slice(0, 2)).toEqual([offences, offences]);
    // The force's figures of the latest 24 months are revised by every edition, by some tenths.
    expect(Math.abs(Number(row?.[2]) - share)).toBeLessThanOrEqual(revisedBy(end));
  });

  test("the latest two periods of 12 months say that they are not comparable", async () => {
    const rows = await askFiles(
      `SELECT period_end, note FROM ${committed("ward_periods")} WHERE is_financial_year = 'false' ORDER BY 1`,
    );
    expect(rows.map(([end]) => end)).toEqual(["2025-02", "2026-02"]);
    for (const [, note] of rows) expect(note).toContain("not comparable");
  });

  test("the airports' ward lies in Hillingdon, with what the airports' police recorded", async () => {
    const [row] = await askFiles(
      `SELECT area_code, ward_name FROM ${committed("wards")} WHERE ward_code = 'E05013570'`,
    );
    expect(row).toEqual(["E09000017", "Heathrow Villages"]);
  });
});

describe.skipIf(!isAtHand(folder))(
  "against the raw files (skipped where they are not at hand)",
  () => {
    const monthsUp = (file: string, from: string, to: string): string =>
      `SELECT wardcode, replace(upper(majortext), 'NFIB FRAUD', 'FRAUD AND FORGERY') AS major, sum(n) AS n
     FROM (UNPIVOT ${file} ON COLUMNS('^20\\d{4}$') INTO NAME m VALUE n)
     WHERE m BETWEEN '${from}' AND '${to}' GROUP BY ALL`;

    test.each([
      ["2013-03", history, "201204", "201303"],
      ["2020-03", history, "201904", "202003"],
      ["2025-02", recent, "202403", "202502"],
      ["2026-02", recent, "202503", "202602"],
    ])("12 months to %s: every ward and group is the file's", async (end, file, from, to) => {
      const wrong = await askFiles(
        `SELECT ward_code, offence_group, offences, raw.n
       FROM (SELECT * FROM ${wards} WHERE period_end = '${end}') AS own
       FULL JOIN (${monthsUp(file, from, to)}) AS raw
         ON raw.wardcode = own.ward_code AND raw.major = upper(own.offence_group)
       WHERE own.ward_code IS NULL OR CAST(offences AS INTEGER) <> coalesce(raw.n, 0)`,
      );
      expect(wrong).toEqual([]);
    });

    test("the year of the new recording system: to February 2024 from the one file, March from the other", async () => {
      const wrong = await askFiles(
        `WITH raw AS (
         SELECT wardcode, major, sum(n) AS n FROM (
           ${monthsUp(history, "202304", "202402")} UNION ALL ${monthsUp(recent, "202403", "202403")})
         GROUP BY ALL)
       SELECT ward_code, offence_group FROM (SELECT * FROM ${wards} WHERE period_end = '2024-03') AS own
       LEFT JOIN raw ON raw.wardcode = own.ward_code AND raw.major = upper(own.offence_group)
       WHERE CAST(offences AS INTEGER) <> coalesce(raw.n, 0)`,
      );
      expect(wrong).toEqual([]);
    });

    test("every ward's name and borough are the file's", async () => {
      const wrong = await askFiles(
        `SELECT * FROM ${committed("wards")} AS own
       JOIN ${committed("areas")} AS areas USING (area_code)
       FULL JOIN (SELECT DISTINCT wardcode, wardname, lookup_boroughname AS borough FROM ${history}
         WHERE borough NOT LIKE 'Aviation%') AS raw ON raw.wardcode = own.ward_code
       WHERE own.ward_code IS NULL OR raw.wardcode IS NULL OR ward_name <> wardname OR area_name <> borough`,
      );
      expect(wrong).toEqual([]);
    });
  },
);

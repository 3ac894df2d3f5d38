import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv, writeCsv } from "../../src/database/ask/typed-csv.ts";

const columns = { place: "text", offences: "number", revision: "number?", note: "text?" } as const;
const file = "/data/years.csv";
const head = "place,offences,revision,note";

describe("a CSV of typed columns", () => {
  it("is read as it was written, whatever its cells", () => {
    // What is missing and what is empty are one in a CSV.
    const text = fc.string({ minLength: 1 });
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0);
    const row = fc.record({
      place: text,
      offences: number,
      revision: fc.option(number),
      note: fc.option(text),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(readCsv(file, columns, writeCsv(columns, rows))).toEqual(rows);
      }),
    );
  });

  it("may have its columns in another order", () => {
    const text = "note,offences,revision,place\n,3,,Camden\n";
    const row = { place: "Camden", offences: 3, revision: null, note: null };
    expect(readCsv(file, columns, text)).toEqual([row]);
  });

  it.each([
    [`${head},more\nCamden,3,,,1\n`, /years\.csv: nobody reads its column more\.$/],
    ["place,offences,revison,note\nCamden,3,,\n", /years\.csv: nobody reads its column revison\./],
    ["place,offences,note\nCamden,3,\n", /years\.csv, row 1: column revision is not in the answer/],
    [`${head}\nCamden,3,,\nBrent,many,,\n`, /years\.csv, row 2: column offences .* "many"/],
    [`${head}\nCamden,3,,\nBrent,4`, /years\.csv: its last line is not whole\.$/],
    ["", /years\.csv: its last line is not whole\.$/],
    [`${head}\nCamden,,,\n`, /years\.csv, row 1: column offences should hold a number/],
  ])("names file and column of what is not as it was written: %j", (text, reason) => {
    expect(() => readCsv(file, columns, text)).toThrow(reason);
  });
});

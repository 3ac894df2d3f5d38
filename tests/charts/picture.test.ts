import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inLight, lightColour } from "../../src/charts/picture/light-colours.ts";
import { composePicture } from "../../src/charts/picture/picture.ts";
import { balanceText, estimateWidth, wrapText } from "../../src/charts/picture/wrap.ts";

const words = fc
  .array(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 14 }), { minLength: 1 })
  .map((all) => all.map((word) => word.replaceAll(" ", "x")).join(" "));
const size = fc.integer({ min: 8, max: 40 });
const width = fc.integer({ min: 20, max: 800 });

describe("wrapped text", () => {
  it("keeps every word in its order, and no line is wider than it may be unless one word is", () => {
    fc.assert(
      fc.property(words, size, width, (text, letters, most) => {
        const lines = wrapText(text, letters, most);
        expect(lines.join(" ")).toBe(text);
        for (const line of lines.filter((one) => one.includes(" "))) {
          expect(estimateWidth(line, letters)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it("breaks an address that no line holds behind its signs, and loses no letter", () => {
    const address =
      "https://example.org/compare/?measure=year&places=camden,hackney,barnet,brent,london&groups=theft";
    const lines = wrapText(`London reoffending data · ${address}`, 13, 300);
    expect(lines.every((line) => estimateWidth(line, 13) <= 300)).toBe(true);
    expect(lines.slice(1).every((line) => !/^[,&?/#]/.test(line))).toBe(true);
    expect(lines.join("").replaceAll(" ", "")).toContain(address);
  });

  it("takes no more lines when it is balanced", () => {
    fc.assert(
      fc.property(words, size, width, (text, letters, most) => {
        const lines = balanceText(text, letters, most);
        expect(lines.join(" ")).toBe(text);
        expect(lines).toHaveLength(wrapText(text, letters, most).length);
      }),
    );
    expect(balanceText("England and Wales were cut into areas; London is one", 24, 600)).toEqual([
      "England and Wales were cut",
      "into areas; London is one",
    ]);
  });
});

describe("the colours of a picture", () => {
  it("are the light ones of the page, and an unknown one is said", () => {
    expect(lightColour("paper")).toBe("#fdfcf9");
    expect(inLight('<path fill="var(--this-area)" stroke="currentColor"/>')).toBe(
      '<path fill="#12436d" stroke="#1c1b19"/>',
    );
    expect(() => lightColour("none-such")).toThrow("--none-such");
  });
});

describe("a picture", () => {
  const drawing =
    '<svg class="plot" viewBox="0 0 100 50" width="100" height="50"><a href="/x/"><text class="strong" fill="var(--ink)">Camden</text></a></svg>';
  const picture = {
    title: "Theft & robbery <fell>",
    subtitle: "Offences in 12 months",
    altText: "A line that falls",
    notes: ["One note"],
    source: "Source: Metropolitan Police.",
    address: "/boroughs/camden/#groups",
  };

  it("carries title, subtitle, notes, source and address, and is safe in XML", () => {
    const made = composePicture({ ...picture, drawings: [drawing] });
    for (const said of ["Offences in 12 months", "One note", picture.source, picture.address]) {
      expect(made).toContain(said);
    }
    expect(made).toContain("<title>Theft &amp; robbery &lt;fell&gt;</title>");
    expect(made).toContain("<desc>A line that falls</desc>");
  });

  it("needs no style sheet, no script and no page around it", () => {
    const made = composePicture({ ...picture, drawings: [drawing, drawing] });
    expect(made).not.toMatch(/var\(| class=| style=|<style|<a\b|<script|currentColor/);
    expect(made).toContain('font-weight="600" fill="#1c1b19">Camden');
    expect(made.match(/viewBox="0 0 100 50"/g)).toHaveLength(2);
  });

  it("sets small drawings under their headings, in rows", () => {
    const panels = Array.from({ length: 6 }, (_, index) => ({
      heading: `Group ${String(index)}`,
      figure: "1,234",
      detail: "down 2%",
      drawing,
    }));
    const made = composePicture({ ...picture, drawings: [], panels });
    for (const { heading } of panels) expect(made).toContain(`>${heading}<`);
    expect(made.match(/>1,234 down 2%</g)).toHaveLength(6);
  });

  it("refuses a drawing that does not say how large it is", () => {
    expect(() => composePicture({ ...picture, drawings: ["<svg></svg>"] })).toThrow(
      "no width and height",
    );
  });
});

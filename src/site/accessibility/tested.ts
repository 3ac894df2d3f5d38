/** What is tested, in words, and the files of tests that do it. */
export type Tested = { readonly what: string; readonly tests: readonly string[] };

const access = (name: string): string => `tests/browser/access/${name}.test.ts`;
const everywhere = (name: string): string => `tests/everywhere/${name}.test.ts`;

/** A change that one of these refuses is not taken. Those of "each kind" open one page of each kind. */
export const atEachChange: readonly Tested[] = [
  {
    what: "The rules that a program can judge (axe) of WCAG 2.2, levels A and AA, and of good practice: on a page of each kind in light colours on a wide screen, on most of them in dark colours on a phone, and on five charts by themselves, with all that opens held open.",
    tests: [
      access("accessibility"),
      everywhere("accessibility-desktop"),
      everywhere("accessibility-phone"),
    ],
  },
  {
    what: "Contrast of the words in charts, in light and dark colours; that they do not lie on one another, and that colours named in words are the colours that are drawn.",
    tests: [access("chart-contrast"), access("chart-labels"), access("colour-words")],
  },
  {
    what: "Names: what Chromium tells a screen reader of a page of each kind. No picture, link, button, field or table is without a name, charts have their titles, and areas of the map have place and figure.",
    tests: [access("accessibility"), access("map-names"), everywhere("accessibility-desktop")],
  },
  {
    what: "The keyboard: all that can take the focus is reached with Tab, in order, and shows that it is, on pages that have every part between them at 1,280 pixels and on charts by themselves at 360.",
    tests: [access("keyboard")],
  },
  {
    what: "Reading without JavaScript.",
    tests: [everywhere("no-javascript")],
  },
  {
    what: "Every page at 320 pixels, with text at twice its size and with text spaced out as WCAG asks: nothing makes the page scroll sideways.",
    tests: [everywhere("every-borough"), everywhere("every-other-page")],
  },
  {
    what: "Reading a chart by pointer, touch and arrow keys, and hearing it as tones.",
    tests: ["tests/browser/read-chart.test.ts", "tests/browser/hear-chart.test.ts"],
  },
  {
    what: "Stillness: nothing moves by itself where a reader asks for less motion.",
    tests: [access("motion")],
  },
  {
    what: "HTML without an error, on a page of each kind and a chart of each.",
    tests: ["tests/browser/host/html.test.ts"],
  },
  {
    what: "A reading age of 12 at most.",
    tests: ["tests/browser/reading-age.test.ts"],
  },
];

/** What takes longer, and is done between changes. */
export const inTheLongerRun: readonly Tested[] = [
  {
    what: "The same rules on every page, light on a wide screen and dark on a phone.",
    tests: ["tests/deep/every-page/desktop.test.ts", "tests/deep/every-page/phone.test.ts"],
  },
  {
    what: "The same rules on every page in forced colours.",
    tests: ["tests/deep/every-page/forced-colours.test.ts"],
  },
  {
    what: "The keyboard on a page of each kind, at 1,280 and at 360 pixels.",
    tests: ["tests/deep/every-page/keyboard.test.ts"],
  },
  {
    what: "HTML without an error on every page.",
    tests: ["tests/deep/every-page/html.test.ts"],
  },
  {
    what: "Lighthouse’s list for access, on a page of each kind: no fault.",
    tests: ["tests/deep/lighthouse.test.ts"],
  },
  {
    what: "The home page, a borough, Compare and Explore in Firefox and in WebKit, which Safari is made of, where they are there.",
    tests: ["tests/deep/firefox.test.ts", "tests/deep/webkit.test.ts"],
  },
];

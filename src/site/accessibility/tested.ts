/** What is tested, in words, and the files of tests that do it. */
export type Tested = { readonly what: string; readonly tests: readonly string[] };

const access = (name: string): string => `tests/browser/access/${name}.test.ts`;
const everywhere = (name: string): string => `tests/everywhere/${name}.test.ts`;

/** A change that one of these refuses is not taken. Those of "each kind" open one page of each kind. */
export const atEachChange: readonly Tested[] = [
  {
    what: "The rules of WCAG 2.2, levels A and AA, and of good practice, as far as a program (axe) can judge them. It judges the pages that have every part of the site between them, and five charts for other sites, in light colours on a wide screen, and five pages in dark colours on a phone. All that opens is open.",
    tests: [access("accessibility"), everywhere("access/accessibility-dark")],
  },
  {
    what: "The words in charts. They stand out, in light and in dark colours, and do not lie on one another. A colour that they name is drawn, even where your system forces its own.",
    tests: [
      access("accessibility"),
      access("chart-contrast"),
      everywhere("access/chart-labels"),
      everywhere("access/colour-words"),
    ],
  },
  {
    what: "Names, as Chromium tells them to a screen reader, on the same pages. Every picture, link, button, field and table has one. Charts have their titles. Areas of the map have their place and figure.",
    tests: [access("accessibility"), access("map-names")],
  },
  {
    what: "The keyboard. Tab reaches all that can take the focus, in order, and each shows when it has it: on a page of each kind on a wide screen, and on five charts for other sites on a phone.",
    tests: [access("keyboard"), everywhere("keyboard")],
  },
  {
    what: "Every page without JavaScript. It has its words, and each chart has its drawing and its table.",
    tests: [everywhere("no-javascript")],
  },
  {
    what: "Every authority’s page, and one of each other kind, on screens of 360 and 320 pixels. Then with text twice as large, or spaced out as WCAG asks, on a wide screen and on a phone. None scrolls sideways.",
    tests: [everywhere("every-borough"), everywhere("every-kind")],
  },
  {
    what: "Reading a chart by pointer, touch and arrow keys, and hearing it as tones.",
    tests: [everywhere("read-chart"), everywhere("hear-chart")],
  },
  {
    what: "Stillness. Where you ask for less motion, nothing moves by itself in Explore or on the Crime page.",
    tests: [access("motion")],
  },
  {
    what: "HTML without an error, on a page of each kind and a chart of each.",
    tests: ["tests/browser/host/html.test.ts"],
  },
  {
    what: "The words of every page. They need a reading age of 12 at most.",
    tests: ["tests/browser/reading-age.test.ts"],
  },
];

/** What takes longer, and is done between changes. */
export const inTheLongerRun: readonly Tested[] = [
  {
    what: "The same rules, and names, on every page: in light colours on a wide screen and in dark colours on a phone.",
    tests: ["tests/deep/every-page/desktop.test.ts", "tests/deep/every-page/phone.test.ts"],
  },
  {
    what: "The same rules on every page in forced colours, on a phone.",
    tests: ["tests/deep/every-page/forced-colours.test.ts"],
  },
  {
    what: "All other pages on the same screens, with the same text. None scrolls sideways.",
    tests: ["tests/deep/every-page/widths.test.ts"],
  },
  {
    what: "The keyboard on a page of each kind on a phone, and on the five charts on a wide screen.",
    tests: ["tests/deep/every-page/keyboard.test.ts"],
  },
  {
    what: "HTML without an error on every page.",
    tests: ["tests/deep/every-page/html.test.ts"],
  },
  {
    what: "What Lighthouse asks for access, on a page of each kind. It finds no fault.",
    tests: ["tests/deep/lighthouse.test.ts"],
  },
  {
    what: "The home page, a borough, Compare and Explore in Firefox and in WebKit, which Safari is made of, where the machine has them.",
    tests: ["tests/deep/firefox.test.ts", "tests/deep/webkit.test.ts"],
  },
];

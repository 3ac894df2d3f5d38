type Point = { readonly x: number; readonly y: number };

/** One click of a mouse, as both standards of WebDriver write it. */
export const clickAt = ({ x, y }: Point): object[] => [
  {
    type: "pointer",
    id: "mouse",
    parameters: { pointerType: "mouse" },
    actions: [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ],
  },
];

/** A browser other than Chromium, as the journeys of its readers need it. */
export type OtherBrowser = {
  /** Goes to an address, and waits until the page is loaded. */
  goTo: (address: string) => Promise<void>;
  /** Runs a function of the page, with values that JSON can hold, and gives its result. */
  evaluate: <Given extends readonly unknown[], Result>(
    run: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ) => Promise<Result>;
  /** Presses one key as a reader does: a character, or its code of WebDriver. */
  press: (key: string) => Promise<void>;
  /** Clicks a point of what is seen of the page, in CSS pixels. */
  click: (at: Point) => Promise<void>;
  /** Errors of the page and requests to any other host since it was opened, one line each. */
  faults: () => Promise<readonly string[]>;
  close: () => Promise<void>;
};

export type FoundBrowser = { path: string; said: string };

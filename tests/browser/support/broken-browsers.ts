/** Browsers in which the database cannot start: what a test does to one, and what the page says. */
export const brokenBrowsers = [
  ["a browser without WebAssembly", "delete globalThis.WebAssembly", "has no WebAssembly"],
  [
    "a worker that fails to start",
    "globalThis.Worker = class extends Worker { constructor() { super('/no-such-worker.js') } }",
    "blocked the worker",
  ],
] as const;

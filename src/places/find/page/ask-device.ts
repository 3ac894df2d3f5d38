import type { Point } from "../area-at.ts";

/** Why there is no answer, in words that say what to do now. */
const refusals: Readonly<Record<number, string>> = {
  1: "Your device did not allow it. Nothing was asked again: type a place instead.",
  2: "Your device could not find out where it is. Type a place instead.",
  3: "Your device took too long to find out where it is. Try again, or type a place.",
};
const noLocation = "This browser cannot say where it is. Type a place instead.";

/**
 * Where the device is. It stays in the page.
 *
 * @throws Error whose message says to the reader why there is no answer, and what to do
 */
export function askDevice(): Promise<Point> {
  if (!("geolocation" in navigator)) return Promise.reject(new Error(noLocation));
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        resolve([coords.longitude, coords.latitude]);
      },
      (error) => {
        reject(new Error(refusals[error.code] ?? refusals[2]));
      },
      { timeout: 10_000, maximumAge: 60_000 },
    );
  });
}

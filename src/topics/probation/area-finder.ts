import type { GeometryCollection, Topology } from "topojson-specification";
import { matchPlace } from "../../places/match-place.ts";
import type { Point } from "../../places/which-area.ts";

type Link = { readonly name: string; readonly href: string };

const mostNamed = 6;

/** Why there is no answer, in words that say what to do now. */
const refusals: Readonly<Record<number, string>> = {
  1: "Your device did not allow it. Nothing was asked again: type a place instead.",
  2: "Your device could not find out where it is. Type a place instead.",
  3: "Your device took too long to find out where it is. Try again, or type a place.",
};
const outside = "Your device is not inside any of the 21 areas of England and Wales on this map.";
const noMap = "The map could not be loaded. Try again, or type a place.";
const noLocation = "This browser cannot say where it is. Type a place instead.";

function askDevice(): Promise<Point> {
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

async function loadMap<Name extends string>(
  address: string | undefined,
): Promise<Topology<Record<Name, GeometryCollection>>> {
  const response = await fetch(address ?? "");
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}.`);
  // The site's own file, written by its pipeline.
  return (await response.json()) as Topology<Record<Name, GeometryCollection>>;
}

function enhance(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  const status = form.querySelector("[data-answer]");
  const locate = form.querySelector<HTMLButtonElement>("[data-locate]");
  if (!input || !status || !locate) return;
  const options = [...form.querySelectorAll("option")].map(({ value, dataset }) => ({
    value,
    code: dataset["area"] ?? "",
    area: { name: dataset["areaName"] ?? "", href: dataset["href"] ?? "" },
  }));
  const names = [...new Set(options.map(({ value }) => value))];
  const boroughs = new Map(
    [...form.querySelectorAll<HTMLElement>("[data-code]")].map(({ dataset, textContent }) => [
      dataset["code"] ?? "",
      { name: textContent.trim(), href: dataset["href"] ?? "" },
    ]),
  );

  const say = (...parts: readonly (string | Link)[]): void => {
    status.replaceChildren(
      ...parts.map((part) => {
        if (typeof part === "string") return part;
        const anchor = document.createElement("a");
        anchor.href = part.href;
        anchor.textContent = part.name;
        return anchor;
      }),
    );
  };

  const answerName = (typed: string): void => {
    const found = matchPlace(typed, names);
    const [first, ...more] = found;
    if (first === undefined) {
      say(
        typed.trim() === ""
          ? "Type the name of a borough, a district or a police force."
          : `No authority or police force of England and Wales is called “${typed.trim()}” here.`,
      );
    } else if (more.length > 0) {
      const listed = found.slice(0, mostNamed).join(", ");
      const rest = found.length - mostNamed;
      say(`Which one: ${listed}${rest > 0 ? `, or one of ${String(rest)} more` : ""}?`);
    } else {
      const area = options.find(({ value }) => value === first)?.area;
      if (area) say(`${first} lies in the contract area `, area, ".");
    }
  };

  const answerPlace = async (): Promise<void> => {
    if (!("geolocation" in navigator)) {
      say(noLocation);
      return;
    }
    say("Asking your device …");
    let point: Point;
    try {
      point = await askDevice();
    } catch (error) {
      say(error instanceof Error ? error.message : noLocation);
      return;
    }
    try {
      const [{ areaAt }, map] = await Promise.all([
        import("../../places/which-area.ts"),
        loadMap<"areas">(form.dataset["areas"]),
      ]);
      const code = areaAt(map, "areas", point);
      const area = options.find((option) => option.code === code)?.area;
      if (!area) {
        say(outside);
        return;
      }
      const inLondon = code === "CPA-LONDON";
      const london = inLondon ? await loadMap<"boroughs">(form.dataset["boroughs"]) : undefined;
      const borough = london && boroughs.get(areaAt(london, "boroughs", point) ?? "");
      say(
        "You are in the contract area ",
        area,
        ...(borough ? [", in ", borough] : []),
        ". Close to an edge the map, drawn to 500 m, may name the area next door.",
      );
    } catch {
      say(noMap);
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answerName(input.value);
  });
  locate.addEventListener("click", () => {
    locate.disabled = true;
    void answerPlace().finally(() => {
      locate.disabled = false;
    });
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("[data-area-finder]")) enhance(form);

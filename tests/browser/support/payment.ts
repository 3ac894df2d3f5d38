import type { Page } from "playwright-core";
import { expect } from "vitest";
import { frames } from "../../../src/charts/chart.ts";
import {
  answer,
  paymentCurveFigure,
  workOut,
} from "../../../src/topics/payment/charts/payment-curve.ts";
import { paymentMixFigure } from "../../../src/topics/payment/charts/payment-mix.ts";
import { parsePayment, settings, type PaymentState } from "../../../src/topics/payment/state.ts";
import { siteUrl, type useBrowser } from "./browser.ts";

export const address = `${siteUrl}payment-by-results/`;

/** Opens the simulator, ready where it has scripts. */
export async function start(
  open: ReturnType<typeof useBrowser>,
  options: Parameters<typeof open>[0] = {},
  query = "",
) {
  const opened = await open(options);
  await opened.page.goto(address + query);
  if (options.javaScriptEnabled !== false) {
    await opened.page.getByRole("form", { name: "Settings" }).waitFor();
  }
  return opened;
}

export const slider = (page: Page, name: string) => page.getByRole("slider", { name });

/** The settings that stand in the address. */
export const stateOf = async (page: Page): Promise<PaymentState> =>
  parsePayment(await page.evaluate(() => window.location.search));

const controls = [...settings, "rule"] as const;

/** Everything on the page that must follow a state, as it stands there. */
const seen = (page: Page) =>
  page.evaluate((names) => {
    const texts = (selector: string, within: ParentNode = document): string[] =>
      [...within.querySelectorAll(selector)].map((element) => element.textContent);
    const figures = ["payment-by-size", "payment-by-mix"].map((id) => {
      const figure = document.getElementById(id) ?? document.createElement("figure");
      return {
        titles: texts("h2, caption", figure),
        subtitle: texts(".subtitle", figure),
        notes: texts(".notes li", figure),
        cells: texts("tbody :is(th, td)", figure),
        drawings: [...figure.querySelectorAll(".drawing")].map((drawing) => drawing.ariaLabel),
      };
    });
    const valueOf = (name: string): string | undefined =>
      document.querySelector<HTMLInputElement>(`form [name="${name}"]`)?.value;
    return {
      lead: texts("[data-payment-answer] > p:first-child > strong"),
      box: texts("[data-payment-answer] > p"),
      figures,
      values: Object.fromEntries(names.map((name) => [name, valueOf(name)])),
    };
  }, controls);

/** Fails unless everything on the page is what follows from the state. */
export async function expectPage(page: Page, state: PaymentState): Promise<void> {
  const outcome = workOut(state);
  const box = answer(outcome);
  const figures = [paymentCurveFigure(outcome), paymentMixFigure(state)];
  expect(await seen(page)).toEqual({
    lead: box.slice(0, 1),
    box,
    figures: figures.map(({ title, subtitle, notes, table, altText }) => ({
      titles: [title, title],
      subtitle: [subtitle],
      notes,
      cells: table.body.flat(),
      drawings: frames.map(() => altText),
    })),
    values: Object.fromEntries(controls.map((name) => [name, String(state[name])])),
  });
}

/** Notes each change of a live region from now on. */
export const watchAnnouncements = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const live =
      "[role=status], [role=alert], [role=log], output, [aria-live]:not([aria-live=off])";
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const region of document.querySelectorAll(live)) {
      new MutationObserver(() => heard.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
/** What the live regions have said since. */
export const heard = (page: Page): Promise<unknown> => page.evaluate("window.heard");

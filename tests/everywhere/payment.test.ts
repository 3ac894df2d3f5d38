import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { formatRate } from "../../src/words/numbers.ts";
import { answer, workOut } from "../../src/topics/payment/charts/payment-curve.ts";
import { paymentMixFigure } from "../../src/topics/payment/charts/payment-mix.ts";
import { firstState, formatPayment, type PaymentState } from "../../src/topics/payment/state.ts";
import { accessibilityFaults } from "../browser/support/accessibility.ts";
import { openAllDetails, siteUrl, useBrowser } from "../browser/support/browser.ts";
import { expectNone } from "../browser/support/expect-none.ts";
import {
  address,
  expectPage,
  heard,
  slider,
  start,
  stateOf,
  watchAnnouncements,
} from "../browser/support/payment.ts";

const open = useBrowser();
const boxOf = (page: Page): Promise<string[]> =>
  page.locator("[data-payment-answer] > p").allInnerTexts();
const textsOf = (page: Page, figure: string, selector: string): Promise<string[]> =>
  page.locator(`#${figure} ${selector}`).allTextContents();

describe("the address of the simulator", () => {
  const shared: PaymentState = {
    ...firstState,
    ...{ people: 412, predicted: 33, effect: 7, level: 8, rule: "significant" as const },
    ...{ fixed: 0, margin: 60, easy: 12, taken: 90, "easy-rate": 10, "hard-rate": 40 },
  };

  it("restores what was shared", async () => {
    const { page, watch } = await start(open, {}, formatPayment(shared));
    await expectPage(page, shared);
    expectNone(watch.faults());
  });

  it("is read whatever it holds", async () => {
    const { page, watch } = await start(
      open,
      {},
      "?people=<b>x</b>&effect=1e9&rule=%E0%A4%A&target=-4",
    );
    await expectPage(page, { ...firstState, effect: 50, target: 0 });
    expect(await page.locator("main b").count()).toBe(0);
    expectNone(watch.faults());
  });

  it("takes no steps of its own in the history: back leaves the page, forward finds the settings", async () => {
    const { page } = await open();
    await page.goto(`${siteUrl}reoffending/`);
    await page.goto(address);
    await slider(page, "Fixed fee, share of the price").focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowLeft");
    const state = await stateOf(page);
    expect(state.fixed).toBe(firstState.fixed - 5);
    await page.goBack();
    expect(new URL(page.url()).pathname).toMatch(/\/reoffending\/$/);
    await page.goForward();
    await page.getByRole("form", { name: "Settings" }).waitFor();
    await expectPage(page, state);
    await page.reload();
    await page.getByRole("form", { name: "Settings" }).waitFor();
    await expectPage(page, state);
  });
});

describe("the simulator for a screen reader", () => {
  it("says one thing for each control that comes to rest, and nothing while it moves", async () => {
    const { page } = await start(open);
    await watchAnnouncements(page);
    await slider(page, "Predicted reoffending rate").focus();
    await page.keyboard.press("ArrowRight");
    const state = { ...firstState, predicted: firstState.predicted + 1 };
    const [lead] = answer(workOut(state));
    expect(await heard(page)).toEqual([lead]);

    const people = page.getByRole("spinbutton", { name: "People in the cohort" });
    await people.fill("");
    await people.pressSequentially("150");
    expect(await heard(page)).toEqual([lead]);
    await people.press("Tab");
    const larger = { ...state, people: 150 };
    expect(await heard(page)).toEqual([lead, answer(workOut(larger))[0]]);

    // The mix changes nothing in the box: what is said is the title of its own figure.
    await slider(page, "Easy cases among those taken on").focus();
    await page.keyboard.press("ArrowLeft");
    const mixed = paymentMixFigure({ ...larger, taken: larger.taken - 1 }).title;
    expect(await heard(page)).toEqual([lead, answer(workOut(larger))[0], mixed]);
  });

  it("says what the mix comes to where titles stay as they are", async () => {
    const { page } = await start(open, {}, "?easy=60&taken=60");
    await watchAnnouncements(page);
    await slider(page, "Hard cases reoffend at").press("ArrowLeft");
    expect(await heard(page)).toEqual([paymentMixFigure(await stateOf(page)).altText]);
  });

  it("names each slider by its label and speaks its value with the unit", async () => {
    const { page } = await start(open);
    const rate = slider(page, "Predicted reoffending rate");
    expect(await rate.getAttribute("aria-valuetext")).toBe(formatRate(firstState.predicted / 100));
    await slider(page, "Fall if the programme works").focus();
    await page.keyboard.press("ArrowRight");
    const spoken = slider(page, "Fall if the programme works");
    expect(await spoken.getAttribute("aria-valuetext")).toBe("11 points");
  });

  it("has no fault after changes", async () => {
    const { page } = await start(open, {}, "?rule=significant&people=3&taken=0");
    await openAllDetails(page);
    expect(await accessibilityFaults(page)).toEqual([]);
  }, 120_000);
});

describe("the page of the simulator", () => {
  it("moves nothing while it loads", async () => {
    const { page } = await open();
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ("value" in entry && typeof entry.value === "number") moved.push(entry.value);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(address, { waitUntil: "networkidle" });
    await page.getByRole("form", { name: "Settings" }).waitFor();
    const moved = await page.evaluate<number[]>("window.moved");
    expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
  });

  it("without JavaScript is whole for the first settings, and says that it can be more", async () => {
    const { page, watch } = await start(open, { javaScriptEnabled: false });
    expect(await page.locator("form").isVisible()).toBe(false);
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await boxOf(page)).toEqual(answer(workOut(firstState)));
    for (const id of ["payment-by-size", "payment-by-mix", "radar-sizes", "lewisham-luck"]) {
      expect(
        await page.locator(`#${id} .desktop svg path, #${id} .desktop svg circle`).count(),
      ).toBeGreaterThan(1);
      expect(await page.locator(`#${id} tbody td`).count()).toBeGreaterThan(3);
    }
    expectNone(watch.faults());
  });

  it("says that the sizes of Lewisham’s cohort are assumed, over 50 to 2,000 people", async () => {
    const { page } = await start(open);
    const words = await page.locator("#lewisham-luck .subtitle").innerText();
    expect(words).toMatch(/states no size: 50 to 2,000 people are our assumption/);
    const sizes = await textsOf(page, "lewisham-luck", "tbody th");
    expect([sizes[0], sizes.at(-1)]).toEqual(["50", "2,000"]);
    const notes = await textsOf(page, "radar-sizes", ".notes li");
    expect(notes.join(" ")).toMatch(/21 of 38 .* 2\.8 times .* 19 of 32 .* 3\.8 times/);
  });
});

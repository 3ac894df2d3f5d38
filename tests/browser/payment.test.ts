import { text as textOf } from "node:stream/consumers";
import { csvParse } from "d3-dsv";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { frames } from "../../src/charts/chart.ts";
import { formatRate } from "../../src/charts/rows-figure.ts";
import {
  answer,
  paymentCurveFigure,
  workOut,
} from "../../src/topics/payment/charts/payment-curve.ts";
import { paymentMixFigure } from "../../src/topics/payment/charts/payment-mix.ts";
import {
  firstState,
  formatPayment,
  parsePayment,
  type PaymentState,
} from "../../src/topics/payment/state.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { openFoot, openAllDetails, phone, siteUrl, useBrowser } from "./support/browser.ts";
import { expectNone } from "./support/expect-none.ts";
import { expectPage, heard, watchAnnouncements } from "./support/payment.ts";

const open = useBrowser();
const address = `${siteUrl}payment-by-results/`;

const start = async (options: Parameters<typeof open>[0] = {}, query = "") => {
  const opened = await open(options);
  await opened.page.goto(address + query);
  if (options.javaScriptEnabled !== false) {
    await opened.page.getByRole("form", { name: "Settings" }).waitFor();
  }
  return opened;
};

const slider = (page: Page, name: string) => page.getByRole("slider", { name });
const stateOf = async (page: Page): Promise<PaymentState> =>
  parsePayment(await page.evaluate(() => window.location.search));
const boxOf = (page: Page): Promise<string[]> =>
  page.locator("[data-payment-answer] > p").allInnerTexts();
const textsOf = (page: Page, figure: string, selector: string): Promise<string[]> =>
  page.locator(`#${figure} ${selector}`).allTextContents();
const shape = (page: Page, figure: string, frame = "desktop"): Promise<string> =>
  page.locator(`#${figure} .${frame} svg`).innerHTML();

describe("the simulator, moved", () => {
  it("by the keyboard on a slider takes box, title, drawing, table and address along", async () => {
    const { page, watch } = await start();
    await expectPage(page, firstState);
    const before = [await shape(page, "payment-by-size"), await shape(page, "payment-by-mix")];
    await slider(page, "Predicted reoffending rate").focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowRight");
    const state = { ...firstState, predicted: firstState.predicted + 3 };
    expect(await stateOf(page)).toEqual(state);
    await expectPage(page, state);
    const after = [await shape(page, "payment-by-size"), await shape(page, "payment-by-mix")];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    await page.keyboard.press("End");
    expect((await stateOf(page)).predicted).toBe(99);
    await expectPage(page, await stateOf(page));
    expectNone(watch.faults());
  });

  it("offers as CSV what it shows, with notes of the same settings", async () => {
    const { page, watch } = await start({}, "?people=200&predicted=60");
    await slider(page, "Predicted reoffending rate").press("ArrowRight");
    const state = await stateOf(page);
    const outcome = workOut(state);
    await openFoot(page, "payment-by-size");
    const saved = async (name: string): Promise<string> => {
      const wanted = page.waitForEvent("download");
      await page.locator("#payment-by-size").getByRole("link", { name, exact: true }).click();
      return textOf(await (await wanted).createReadStream());
    };
    const row = csvParse(await saved("CSV")).find(({ people }) => people === "200");
    expect(Number(row?.["if_it_works"])).toBeCloseTo(outcome.chosen.works, 5);
    expect(Number(row?.["paid_up_to"])).toBe(outcome.chosen.threshold);
    expect(await saved("Notes")).toContain(paymentCurveFigure(outcome).subtitle);
    expectNone(watch.faults());
  });

  it("by the pointer along a slider follows while it is held, and keeps the address till then", async () => {
    const { page, watch } = await start();
    const track = slider(page, "Easy cases among those taken on");
    await track.scrollIntoViewIfNeeded();
    const place = await track.boundingBox();
    if (!place) throw new Error("The slider has no place on the page.");
    const at = (share: number): [number, number] => [
      place.x + place.width * share,
      place.y + place.height / 2,
    ];
    await page.mouse.move(...at(0.7));
    await page.mouse.down();
    await page.mouse.move(...at(0.5));
    await page.mouse.move(...at(0.2), { steps: 4 });
    const held = Number(await track.inputValue());
    expect(held).toBeGreaterThan(10);
    expect(held).toBeLessThan(30);
    const state = { ...firstState, taken: held };
    await expectPage(page, state);
    expect(await page.evaluate(() => window.location.search)).toBe("");
    await page.mouse.up();
    expect(await stateOf(page)).toEqual(state);
    await expectPage(page, state);
    expectNone(watch.faults());
  });

  it("by typing a size follows each digit, and takes what is out of range to the end", async () => {
    const { page } = await start();
    const people = page.getByRole("spinbutton", { name: "People in the cohort" });
    await people.fill("");
    await people.pressSequentially("200");
    await expectPage(page, { ...firstState, people: 200 });
    await people.press("Tab");
    expect((await stateOf(page)).people).toBe(200);
    await people.fill("99999");
    await people.press("Tab");
    expect(await people.inputValue()).toBe("2000");
    await expectPage(page, { ...firstState, people: 2000 });
    await people.fill("1");
    await people.press("Enter");
    await expectPage(page, { ...firstState, people: 1 });
    await people.fill("");
    await people.press("Tab");
    await expectPage(page, firstState);
  });

  it("to the other rule swaps the setting that the rule uses", async () => {
    const { page } = await start();
    const target = slider(page, "Target: a rate at or below");
    const level = slider(page, "Test: chance at most");
    expect([await target.isVisible(), await level.isVisible()]).toEqual([true, false]);
    await page.getByRole("combobox", { name: "The bonus is paid" }).focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(async () => (await stateOf(page)).rule).toBe("significant");
    expect([await target.isVisible(), await level.isVisible()]).toEqual([false, true]);
    await expectPage(page, { ...firstState, rule: "significant" });
  });

  it("back to the first settings is as it was", async () => {
    const { page } = await start({}, "?people=5&effect=50&easy=3&rule=significant");
    await page.getByRole("button", { name: "Back to the first settings" }).click();
    await expectPage(page, firstState);
    expect(await stateOf(page)).toEqual(firstState);
  });

  it("on a phone draws the phone's drawing, and the wide one when the page grows wide", async () => {
    const { page } = await start({ viewport: phone });
    const before = await shape(page, "payment-by-size", "phone");
    await slider(page, "Fall if the programme works").focus();
    await page.keyboard.press("PageUp");
    const state = await stateOf(page);
    expect(state.effect).toBeGreaterThan(firstState.effect);
    expect(await shape(page, "payment-by-size", "phone")).not.toBe(before);
    await page.setViewportSize({ width: 1280, height: 900 });
    const [wide] = frames;
    const drawn = paymentCurveFigure(workOut(state)).draw(wide);
    const path = /<path d="([^"]+)"/.exec(drawn)?.[1];
    await expect
      .poll(() => page.locator("#payment-by-size .desktop path").first().getAttribute("d"))
      .toBe(path);
  });
});

describe("the address of the simulator", () => {
  const shared: PaymentState = {
    ...firstState,
    ...{ people: 412, predicted: 33, effect: 7, level: 8, rule: "significant" as const },
    ...{ fixed: 0, margin: 60, easy: 12, taken: 90, "easy-rate": 10, "hard-rate": 40 },
  };

  it("restores what was shared", async () => {
    const { page, watch } = await start({}, formatPayment(shared));
    await expectPage(page, shared);
    expectNone(watch.faults());
  });

  it("is read whatever it holds", async () => {
    const { page, watch } = await start({}, "?people=<b>x</b>&effect=1e9&rule=%E0%A4%A&target=-4");
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
    const { page } = await start();
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
    const { page } = await start({}, "?easy=60&taken=60");
    await watchAnnouncements(page);
    await slider(page, "Hard cases reoffend at").press("ArrowLeft");
    expect(await heard(page)).toEqual([paymentMixFigure(await stateOf(page)).altText]);
  });

  it("names each slider by its label and speaks its value with the unit", async () => {
    const { page } = await start();
    const rate = slider(page, "Predicted reoffending rate");
    expect(await rate.getAttribute("aria-valuetext")).toBe(formatRate(firstState.predicted / 100));
    await slider(page, "Fall if the programme works").focus();
    await page.keyboard.press("ArrowRight");
    const spoken = slider(page, "Fall if the programme works");
    expect(await spoken.getAttribute("aria-valuetext")).toBe("11 points");
  });

  it("has no fault after changes", async () => {
    const { page } = await start({}, "?rule=significant&people=3&taken=0");
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
    const { page, watch } = await start({ javaScriptEnabled: false });
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
    const { page } = await start();
    const words = await page.locator("#lewisham-luck .subtitle").innerText();
    expect(words).toMatch(/states no size: 50 to 2,000 people are our assumption/);
    const sizes = await textsOf(page, "lewisham-luck", "tbody th");
    expect([sizes[0], sizes.at(-1)]).toEqual(["50", "2,000"]);
    const notes = await textsOf(page, "radar-sizes", ".notes li");
    expect(notes.join(" ")).toMatch(/21 of 38 .* 2\.8 times .* 19 of 32 .* 3\.8 times/);
  });
});

import { text as textOf } from "node:stream/consumers";
import { csvParse } from "d3-dsv";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { frames } from "../../src/charts/chart.ts";
import { paymentCurveFigure, workOut } from "../../src/topics/payment/charts/payment-curve.ts";
import { firstState } from "../../src/topics/payment/state.ts";
import { openFoot, phone, useBrowser } from "./support/browser.ts";
import { expectNone } from "./support/expect-none.ts";
import { expectPage, slider, start, stateOf } from "./support/payment.ts";

const open = useBrowser();
const shape = (page: Page, figure: string, frame = "desktop"): Promise<string> =>
  page.locator(`#${figure} .${frame} svg`).innerHTML();

describe("the simulator, moved", () => {
  it("by the keyboard on a slider takes box, title, drawing, table and address along", async () => {
    const { page, watch } = await start(open);
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
    const { page, watch } = await start(open, {}, "?people=200&predicted=60");
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
    const { page, watch } = await start(open);
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
    const { page } = await start(open);
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
    const { page } = await start(open);
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
    const { page } = await start(open, {}, "?people=5&effect=50&easy=3&rule=significant");
    await page.getByRole("button", { name: "Back to the first settings" }).click();
    await expectPage(page, firstState);
    expect(await stateOf(page)).toEqual(firstState);
  });

  it("on a phone draws the phone's drawing, and the wide one when the page grows wide", async () => {
    const { page } = await start(open, { viewport: phone });
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

import type { Locator, Page } from "playwright-core";

/** Starts to hear a figure by keyboard, and waits until its keys have the focus. */
export async function startHearing(
  page: Page,
  id: string,
): Promise<{ readonly figure: Locator; readonly said: Locator }> {
  const figure = page.locator(`#${id}`);
  await figure.locator("summary", { hasText: /^Table$/ }).press("Enter");
  await figure.getByRole("button", { name: "Hear these figures as tones" }).press("Enter");
  await figure.locator(".hear .keys:focus").waitFor();
  return { figure, said: figure.locator(".hear .said") };
}

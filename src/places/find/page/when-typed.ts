/** How long a hand rests before it is taken to have typed what it means, in milliseconds. */
const pause = 200;

/**
 * Calls back with what stands in a field once its typing rests. What is entered is asked by whoever
 * hears of that: the pause before it ends then, or its answer would take the place of theirs.
 */
export function whenTyped(input: HTMLInputElement, answer: (text: string) => void): void {
  let timer = 0;
  const end = (): void => {
    window.clearTimeout(timer);
  };
  input.addEventListener("input", () => {
    end();
    timer = window.setTimeout(() => {
      answer(input.value);
    }, pause);
  });
  input.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") end();
  });
  input.form?.addEventListener("submit", end);
}

/** How long a hand rests before it is taken to have typed what it means, in milliseconds. */
const pause = 200;

/** Calls back with what stands in a field once its typing rests. */
export function whenTyped(input: HTMLInputElement, answer: (text: string) => void): void {
  let timer = 0;
  input.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      answer(input.value);
    }, pause);
  });
}

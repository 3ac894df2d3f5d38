/**
 * Leads a form that answers at each change to its answer when it is submitted: by its button, or by
 * Enter in a field.
 *
 * @param answer the element that holds the answer, asked for at each submit
 */
export function goToAnswer(
  form: HTMLElement,
  answer: () => HTMLElement | null | undefined,
  options: AddEventListenerOptions = {},
): void {
  form.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      const element = answer();
      if (!element) return;
      element.tabIndex = -1;
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: "start" });
    },
    options,
  );
}

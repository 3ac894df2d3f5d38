import { matchPlace } from "../../places/match-place.ts";

/** Goes to the page of the borough that was typed or picked; says so where the name is not known. */
function enhance(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  const status = form.querySelector("[role=status]");
  const addresses = new Map(
    [...form.querySelectorAll("option")].map((option) => [
      option.value,
      option.dataset["href"] ?? "",
    ]),
  );
  if (!input || !status) return;
  const names = [...addresses.keys()];
  const go = (name: string): void => {
    window.location.assign(addresses.get(name) ?? form.action);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [first, ...more] = matchPlace(input.value, names);
    if (first !== undefined && more.length === 0) go(first);
    else if (first !== undefined) status.textContent = `Which one: ${[first, ...more].join(", ")}?`;
    else if (input.value.trim() === "") window.location.assign(form.action);
    else status.textContent = `No London borough is called “${input.value.trim()}”.`;
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-finder]")) enhance(form);

import { pandemic } from "../../stats/pandemic.ts";
import { formatMonth } from "../../words/periods.ts";

/** What the pandemic did to recorded crime, below every long series of it. */
export const pandemicNote = `Recorded crime went down and then up again in the pandemic, so years that touch ${formatMonth(pandemic.first)} to ${formatMonth(pandemic.last)} are not like the others.`;

/** How Hillingdon is made comparable over time. */
export const airportsNote =
  "Heathrow and London City airports are counted in Hillingdon in every year, as the force’s own figures have them since March 2024.";

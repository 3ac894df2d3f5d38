import { hillingdonCode } from "../../datasets/areas/codes.ts";
import { airportsEnd } from "../../datasets/crime/counting-changes.ts";
import { pandemic } from "../../stats/pandemic.ts";
import { formatMonth, formatSpan } from "../../words/periods.ts";

/** What the pandemic did to recorded crime, below every long series of it. */
export const pandemicNote = `Recorded crime went down and then up again in the pandemic, so years that touch ${formatSpan(pandemic)} are not like the others.`;

/** How Hillingdon is made comparable over time. */
export const airportsNote = `Heathrow and London City airports are counted in Hillingdon in every year, as the force’s own figures have them since ${formatMonth(airportsEnd)}.`;

/** The same below a chart of one place, where that is Hillingdon. */
export const airportsIn = ({ areaCode }: { readonly areaCode: string }): readonly string[] =>
  areaCode === hillingdonCode ? [airportsNote] : [];

/** Where a publisher's table gives the airports to no borough. */
export const airportsApart = ({ areaCode }: { readonly areaCode: string }): readonly string[] =>
  areaCode === hillingdonCode
    ? [
        "Offences at the airports are given to no borough in this table, and are not in Hillingdon’s.",
      ]
    : [];

/** What a rate in Hillingdon counts that is not its residents'. */
export const airportsInRate = ({ areaCode }: { readonly areaCode: string }): readonly string[] =>
  areaCode === hillingdonCode
    ? [
        "Hillingdon’s offences include those at Heathrow and London City airports, whose passengers are not among its residents.",
      ]
    : [];

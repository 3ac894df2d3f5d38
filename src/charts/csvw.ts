import { sources } from "../datasets/sources.ts";
import type { Instance, Presented } from "./chart.ts";

/**
 * What a reader of one chart's CSV must know: title, measure, columns, notes, sources and licences.
 * Format: W3C "Metadata Vocabulary for Tabular Data" (CSV on the Web).
 */
export function describeChartFile({ chart, place }: Instance, shown: Presented): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: `${place.slug}.csv`,
    "dc:title": shown.title,
    "dc:description": shown.subtitle,
    "dc:source": chart.sources.map((id) => ({
      "dc:title": sources[id].title,
      "dc:publisher": sources[id].publisher,
      "dc:license": sources[id].licence.name,
      "dc:identifier": sources[id].landingPage,
    })),
    notes: [...shown.notes, ...shown.breaks.map((item) => `Break, ${item}`)],
    tableSchema: {
      columns: Object.entries(chart.columns).map(([name, column]) => ({
        name,
        titles: column.label,
        required: column.nullable !== true,
      })),
    },
  };
}

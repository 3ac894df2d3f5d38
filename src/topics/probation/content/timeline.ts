import { z } from "astro/zod";
import after from "./after-2014.json";
import planned from "./timeline.json";

/** What the entries are from: each is named beside them, with an address where it has one. */
export const documents = {
  report: { title: "London Councils, “Reducing reoffending in London”, 2013" },
  briefing: { title: "Local Government Association, briefing of 13 July 2009" },
  review: { title: "Clinks and Inclusion, “Reducing re-offending in London”, July 2010" },
  writtenAnswer: {
    title: "Written answer, 21 October 2014",
    address: "https://www.streetguide.co.uk/parliament/written/93346/3952",
  },
  owners: {
    title: "Russell Webster, “Who will be running your probation service?”",
    address: "https://www.russellwebster.com/who-will-be-running-your-probation-service/",
  },
  workingLinks: {
    title: "Civil Service World on Working Links, 2019",
    address:
      "https://www.civilserviceworld.com/professions/article/working-links-outsourcer-with-1bn-of-public-contracts-collapses",
  },
  committee: {
    title: "House of Commons Justice Committee, “The future of the Probation Service”, April 2021",
    address: "https://publications.parliament.uk/pa/cm5801/cmselect/cmjust/285/28504.htm",
  },
  ministry: {
    title: "Ministry of Justice, written answer HL887, 22 June 2021",
    address: "https://parallelparliament.co.uk/question/HL887/probation-nationalisation",
  },
  service: {
    title: "The Probation Service, “About us”, on GOV.UK",
    address: "https://www.gov.uk/government/organisations/probation-service/about",
  },
  bbc: {
    title: "BBC News on London’s probation services, November 2022",
    address: "https://www.bbc.co.uk/news/uk-england-london-63714964",
  },
} as const satisfies Record<string, { title: string; address?: string }>;

type DocumentId = keyof typeof documents;
// Object.keys forgets that the keys of a constant are known.
const documentIds = Object.keys(documents) as [DocumentId, ...DocumentId[]];

const entry = z.object({
  /** First and last day that the date can mean: a year is no single day. */
  from: z.iso.date(),
  to: z.iso.date(),
  /** The date as its document gives it. */
  date: z.string().min(4),
  short: z.string().max(40),
  what: z.string().max(200),
  document: z.enum(documentIds),
  planned: z.boolean().default(false),
});

export type TimelineEntry = z.infer<typeof entry>;

const inOrder = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  entries.toSorted((a, b) => a.from.localeCompare(b.from) || b.to.localeCompare(a.to));

/** 1998 to the planned start in autumn 2014, as the documents have it; by date. */
export const timeline: readonly TimelineEntry[] = inOrder(z.array(entry).parse(planned));

/** What came after, only as far as a named public page states it; by date. */
export const afterwards: readonly TimelineEntry[] = inOrder(z.array(entry).parse(after));

import { z } from "astro/zod";
import { programmes } from "../../../datasets/documents/case-study-results.ts";
import { serves } from "../../pathways/pathway-programmes.ts";
import { pathways, type PathwayEntry } from "../../pathways/seven-pathways.ts";
import focus from "./focus.json";
import lewisham from "./lewisham.json";
import radar from "./radar.json";
import roma from "./roma-project.json";
import seven from "./seven-boroughs-2010.json";
import sutton from "./targeted-drug-testing.json";
import triBorough from "./tri-borough.json";

/** What a result is set beside, which is what decides how much it can show. */
export const evidenceKinds = {
  "similar-people": {
    name: "Similar people",
    meaning:
      "People in the programme beside people like them who were not in it. Of these kinds it shows the most.",
  },
  predicted: {
    name: "A predicted rate",
    meaning:
      "What people did beside what a scale expected of people with their past. It is as good as the scale, which does not know who wanted to change.",
  },
  "before-and-after": {
    name: "Before and after",
    meaning:
      "The same people in two years. All else that changed is in the result, too. People are often picked at their worst, and would offend less afterwards anyway.",
  },
  averages: {
    name: "Averages of other people",
    meaning:
      "People in the programme beside everyone in a larger area. If the two are not alike, the difference may lie in who they are.",
  },
  none: {
    name: "No result stated",
    meaning: "A design, an aim or a description. There is nothing to judge an effect by.",
  },
} as const;

export type EvidenceKind = keyof typeof evidenceKinds;

// Object.keys forgets that the keys of a constant are known.
const keysOf = <T extends object>(of: T) =>
  Object.keys(of) as [keyof T & string, ...(keyof T & string)[]];

const words = z.string().min(10);

const caseStudy = z.strictObject({
  /** Its name in the table of results. */
  programme: z.enum(programmes),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().max(60),
  evidence: z.enum(keysOf(evidenceKinds)),
  what: z.array(words).min(1),
  /** For whom, with whom: as far as the document says. */
  who: words,
  partners: words,
  lists: z
    .array(z.strictObject({ heading: words, intro: words, items: z.array(words).min(2) }))
    .default([]),
  /** Bought services in all seven pathways; which a programme serves is recorded beside the pathways. */
  servesAll: z.boolean().default(false),
  pathwaysBasis: words,
  /** What of the document is not carried over, and why. */
  leftOut: words.optional(),
  /** Measures whose figures stay off the page: the group is too small to spread out. */
  unshown: z.array(z.string()).default([]),
});

export type CaseStudy = z.infer<typeof caseStudy>;

/** The six programmes of the report, in its order, and the review of 2010. */
export const caseStudies: readonly CaseStudy[] = z
  .array(caseStudy)
  .length(programmes.length)
  .parse([radar, focus, sutton, triBorough, roma, lewisham, seven]);

/** The pathways that a case study serves, in the order of the report. */
export const pathwaysOf = ({ slug, servesAll }: CaseStudy): readonly PathwayEntry[] =>
  pathways.filter(
    ({ pathway }) =>
      servesAll || serves.some((one) => one.programme === slug && one.pathway === pathway),
  );

export const caseStudyPath = (slug: string): string => `/case-studies/${slug}/`;

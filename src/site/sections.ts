/** A link of the menu. */
export type Entry = readonly [name: string, path: string];

/** What stands in the header itself, where there is room. */
export const sections: readonly Entry[] = [
  ["Boroughs", "/boroughs/"],
  ["Crime", "/crime/"],
  ["Reoffending", "/reoffending/"],
  ["Probation", "/probation-areas/"],
  ["What works", "/case-studies/"],
  ["Explore", "/explore/"],
];

/** Everything, in the groups of the menu. A section's own pages stand in its group. */
export const menu: readonly (readonly [group: string, entries: readonly Entry[]])[] = [
  [
    "London",
    [
      ["Boroughs", "/boroughs/"],
      ["Crime", "/crime/"],
      ["Reoffending", "/reoffending/"],
      ["Probation", "/probation-areas/"],
    ],
  ],
  [
    "What works",
    [
      ["Case studies", "/case-studies/"],
      ["Pathways", "/pathways/"],
      ["Payment by results", "/payment-by-results/"],
      ["Recommendations", "/recommendations/"],
      ["Claims checked", "/claims/"],
    ],
  ],
  [
    "Your own questions",
    [
      ["Compare", "/compare/"],
      ["Explore", "/explore/"],
      ["Data", "/data/"],
    ],
  ],
  [
    "About these figures",
    [
      ["What changed", "/changes/"],
      ["Methods", "/methods/"],
      ["Glossary", "/glossary/"],
      ["About", "/about/"],
      ["Accessibility", "/accessibility/"],
    ],
  ],
];

/** Lists of chapters 3 and 7 of the report, in our words; tests hold their lengths to what it states. */

/** What London Councils welcomed of the reform, with care. */
export const welcomedWithCare: readonly string[] = [
  "Providers choose their own ways of working, with few orders from government. That leaves room for new ideas.",
  "Providers are paid by results, not in advance. That could put less public money at risk.",
  "Help is fitted to each person. That should work better, and be better to receive.",
];

/** What integrated offender management means. */
export const managementPrinciples: readonly string[] = [
  "All agencies deal with the same people together.",
  "A local problem gets a local answer.",
  "People who offend take responsibility, or take what follows.",
  "What is there already, programmes and boards, is used better.",
  "Everyone at high risk of serious harm or of reoffending is in its reach.",
];

/** Who must sit on a Community Safety Partnership. */
export const responsibleAuthorities: readonly string[] = [
  "the police",
  "the council",
  "the fire and rescue service",
  "probation (from April 2010)",
  "the health service",
];

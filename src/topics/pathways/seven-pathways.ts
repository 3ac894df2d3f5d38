import { z } from "astro/zod";
import { pathways as names } from "../../datasets/documents/stated-figures.ts";

const entry = z.object({
  /** The anchor of its section: people link to it, so it stays. */
  id: z.string().regex(/^[a-z-]+$/),
  pathway: z.enum(names),
  /** What it is about, and why the report counts it among the seven. */
  about: z.string().max(300),
  /** Why no open figure by place stands beside it, where none does. */
  noContext: z.string().max(300).optional(),
});

export type PathwayEntry = z.infer<typeof entry>;

/** The seven pathways out of offending, in the order of the report. */
export const pathways: readonly PathwayEntry[] = z.array(entry).parse([
  {
    id: "accommodation",
    pathway: "Accommodation",
    about:
      "Somewhere settled to live. Work and every other kind of help are easier to reach from a home: that is the report’s reason to begin here.",
  },
  {
    id: "education-training-employment",
    pathway: "Education, training and employment",
    about:
      "Learning, skills and work. A job can lower the risk, the report says. It also sees offending go together with weak reading, language and number skills, and with few good years at school or at work.",
  },
  {
    id: "health",
    pathway: "Health",
    about: "Care for body and mind.",
  },
  {
    id: "drugs-and-alcohol",
    pathway: "Drugs and alcohol",
    about: "Treatment and support for people who use drugs or drink too much.",
    noContext:
      "No open table here has drug use, drinking or treatment by borough. Recorded drug offences cannot stand in for them: they rise and fall with what the police look for.",
  },
  {
    id: "finance-benefits-debt",
    pathway: "Finance, benefits and debt",
    about:
      "Enough lawful money to live on after prison. The report calls that vital to leaving crime behind.",
  },
  {
    id: "children-and-families",
    pathway: "Children and families",
    about:
      "Ties to children and family. Prison strains them, and the report says that keeping them can do much to help someone change and stay out of trouble.",
  },
  {
    id: "attitudes-thinking-behaviour",
    pathway: "Attitudes, thinking and behaviour",
    about:
      "How people see others, control themselves and decide. The report says that work on this in prison may lower reoffending: it says “may”.",
    noContext:
      "Nothing in the open data here measures how people think, in any place. There is nothing to chart.",
  },
]);

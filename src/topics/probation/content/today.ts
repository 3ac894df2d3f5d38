import { documents } from "./timeline.ts";

/** What is known of who runs probation today: each statement with the page that states it. */
export const today = [
  {
    what: "One public service",
    says: "The Probation Service covers England and Wales. It supervises people who serve a sentence in the community or have been released from prison.",
    document: documents.service,
  },
  {
    what: "Since June 2021",
    says: "The Ministry of Justice told Parliament that the service would begin on 26 June 2021, with the staff of the 21 companies under contract and of the National Probation Service, for people of every level of risk.",
    document: documents.ministry,
  },
  {
    what: "In London",
    says: "London is a region of the service. In November 2022 it had 18 local units, called probation delivery units. Some are of one borough, some of several.",
    document: documents.bbc,
  },
  {
    what: "Who else helps",
    says: "Other organisations still give some of the help under contract, such as with housing and work.",
    document: documents.service,
  },
] as const;

import type { DocumentId } from "../../../datasets/documents/documents.ts";

/** A part of the work that the documents speak of and no table here measures, in our words. */
export type Term = {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly document: DocumentId;
  readonly section: string;
};

const report = "london-councils-report-2013";

/** What chapter 3 and after, the answer of 2013 and the briefing of 2009 name beside figures. */
export const terms: readonly Term[] = [
  {
    id: "desistance",
    name: "Desistance",
    what: "Stopping crime, or other antisocial behaviour. The report says that it takes both what is around a person, such as people who stand by them, and what they believe and want.",
    document: report,
    section: "chapter 4 and its note 9",
  },
  {
    id: "pre-sentence-reports",
    name: "Pre-sentence reports",
    what: "Probation writes them for judges and magistrates, to help them choose a sentence. They say how likely the person is to reoffend, and to do harm to others.",
    document: report,
    section: "chapter 3",
  },
  {
    id: "mappa",
    name: "Multi-agency public protection arrangements (MAPPA)",
    what: "How police, probation and others together watch over people who may do serious harm. Probation is a main partner. In the reform these cases were to stay with the public service.",
    document: "london-councils-response-2013",
    section: "managing risk; the report’s chapter 3",
  },
  {
    id: "marac",
    name: "Multi-agency risk assessment conferences (MARAC)",
    what: "Meetings of several agencies about people at high risk of harm. Probation is a main partner in them, as on safeguarding children boards and in the Drug Interventions Programme.",
    document: report,
    section: "chapter 3",
  },
  {
    id: "police-and-crime-plan",
    name: "The Police and Crime Plan",
    what: "In it the Mayor, through the Mayor’s Office for Policing and Crime, sets the direction of policing in London. He must also work with partners against crime and reoffending.",
    document: report,
    section: "chapter 3",
  },
  {
    id: "civil-powers",
    name: "Civil powers of councils",
    what: "Antisocial behaviour orders, injunctions and dispersal orders: what boroughs could use against some behaviour, beside the services that they pay for.",
    document: report,
    section: "chapters 1 and 3",
  },
  {
    id: "breach",
    name: "Breach",
    what: "When someone does not keep to a licence or an order: misses appointments, will not take part, or takes drugs. In the reform the new National Probation Service was to act on it, also for people whom a contractor supervised.",
    document: report,
    section: "chapter 6",
  },
  {
    id: "mutuals",
    name: "Mutuals",
    what: "Organisations owned by those who work in them. The government had announced money to help them, and small providers, to bid. London Councils still feared that only large ones could.",
    document: report,
    section: "chapter 7, diversity and quality of providers",
  },
  {
    id: "data-sharing",
    name: "Data sharing",
    what: "Agreements by which a new lead provider and local partners tell each other in time whom they work with and how it goes. Some partnerships had such agreements among themselves already.",
    document: "london-councils-response-2013",
    section: "maintaining local partnerships",
  },
  {
    id: "probation-association",
    name: "The Probation Association",
    what: "It spoke for the probation boards and trusts of England and Wales, who paid for it by subscription. In July 2009 it was to tell councils how it saw the future of probation and closer work with them.",
    document: "lga-briefing-2009",
    section: "The Probation Association",
  },
];

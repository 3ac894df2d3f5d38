/** The numbers of people that the report gives for probation, and what each is and is not. */
export type ProbationFigure = {
  /** How the table of stated figures calls it: measure and group. */
  readonly counted: readonly [measure: string, group: string];
  readonly where: "England and Wales" | "London";
  readonly what: string;
  readonly care: string;
};

export const probationFigures = [
  {
    counted: ["cases a year", "national"],
    where: "England and Wales",
    what: "Cases that probation dealt with in a year, before the change.",
    care: "Cases of a year, rounded. It is the sum of the two figures below.",
  },
  {
    counted: ["low to medium risk, to go to contracts", "national"],
    where: "England and Wales",
    what: "People of low and medium risk, who were to go to companies and charities under contract.",
    care: "“Roughly”, says the report: what is left of the first.",
  },
  {
    counted: ["high risk, to stay public", "national"],
    where: "England and Wales",
    what: "Cases of high risk, which were to stay with a public National Probation Service.",
    care: "About one case in eight.",
  },
  {
    counted: ["people supervised", "London Probation Trust"],
    where: "London",
    what: "People whom London Probation Trust supervised, before the change.",
    care: "From figure 3, the trust’s own profile of these people: values not in the text, and no date.",
  },
  {
    counted: ["people whose services go to the contract", "London"],
    where: "London",
    what: "People for whom the contract in London was to provide, as the Ministry of Justice estimated.",
    care: "A forecast. The report does not say whether people released from short sentences, whom the reform adds, are in it.",
  },
] as const satisfies readonly ProbationFigure[];

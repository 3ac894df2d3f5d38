/** The numbers of people that the report gives for probation, and what each is and is not. */
export type ProbationFigure = {
  readonly people: number;
  readonly where: "England and Wales" | "London";
  readonly what: string;
  readonly care: string;
};

export const probationFigures: readonly ProbationFigure[] = [
  {
    people: 250_000,
    where: "England and Wales",
    what: "Cases that probation dealt with in a year, before the change.",
    care: "Cases of a year, rounded. It is the sum of the two figures below.",
  },
  {
    people: 220_000,
    where: "England and Wales",
    what: "People of low and medium risk, who were to go to companies and charities under contract.",
    care: "“Roughly”, says the report: what is left of 250,000.",
  },
  {
    people: 30_000,
    where: "England and Wales",
    what: "Cases of high risk, which were to stay with a public National Probation Service.",
    care: "About one case in eight.",
  },
  {
    people: 40_000,
    where: "London",
    what: "People whom London Probation Trust supervised, before the change.",
    care: "From the trust’s own profile, with no date in the text that is left.",
  },
  {
    people: 33_000,
    where: "London",
    what: "People for whom the contract in London was to provide, as the Ministry of Justice estimated.",
    care: "A forecast. The report does not say whether people released from short sentences, whom the reform adds, are in it.",
  },
];

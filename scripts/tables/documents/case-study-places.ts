/** The authorities of the tri-borough service. */
export const triBorough = ["Hammersmith and Fulham", "Kensington and Chelsea", "Westminster"];

/** The sample of the review of 2010. */
export const sevenBoroughs = [
  ...["Brent", "Hackney", "Lambeth", "Lewisham", "Newham"],
  ...["Southwark", "Tower Hamlets"],
];

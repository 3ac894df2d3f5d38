-- Offences per 1,000 residents in one borough and in London, by financial year, from
-- the first of the report's figure 1 on.
-- Residents are the mid-year estimate of the year's first half; the latest years use the last one there is.
-- London is the Metropolitan Police area: 32 boroughs, without the City.
-- The airports count in Hillingdon in every year, as they do in the force's own figures since March 2024.
SELECT
  london.financial_year,
  own.offences,
  own.residents,
  london.population_year,
  london.offences AS london_offences,
  london.residents AS london_residents,
  own.rate,
  london.rate AS london_rate,
  changes.label AS break_label,
  changes.reason AS break_reason
FROM like_with_like_financial_year AS london
LEFT JOIN like_with_like_financial_year AS own
  ON own.area_code = $area_code
  AND own.offence_group = london.offence_group
  AND own.financial_year = london.financial_year
LEFT JOIN joined_breaks_of('crime_yearly', $area_code, 'All offences') AS changes
  ON changes.period = london.financial_year
WHERE london.area_code = 'E23000001'
  AND london.offence_group = 'All offences'
  AND london.financial_year >= figure_1_first_year()
ORDER BY london.financial_year

-- Offences per 1,000 residents in one borough and in London, by financial year since 2002-03.
-- Residents are the mid-year estimate of the year's first half; the latest years use the last one there is.
-- London is the Metropolitan Police area: 32 boroughs, without the City.
-- The airports count in Hillingdon in every year, as they do in the force's own figures since March 2024.
WITH placed AS (
  SELECT
    CASE area_code WHEN 'MPS-AIRPORTS' THEN 'E09000017' ELSE area_code END AS area_code,
    financial_year,
    CAST(sum(offences) AS INTEGER) AS offences
  FROM crime_yearly
  WHERE offence_group = 'All offences'
  GROUP BY ALL
),
figures AS (
  SELECT
    crime.area_code,
    crime.financial_year,
    crime.offences,
    residents.residents,
    residents.year AS population_year,
    1000.0 * crime.offences / residents.residents AS rate
  FROM placed AS crime
  JOIN residents_of_year AS residents
    ON residents.area_code = crime.area_code
    AND residents.year = estimate_year(CAST(left(crime.financial_year, 4) AS INTEGER))
  WHERE crime.area_code IN ($area_code, 'E23000001')
    AND crime.financial_year >= '2002-03'
)
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
FROM figures AS london
LEFT JOIN figures AS own
  ON own.area_code = $area_code AND own.financial_year = london.financial_year
LEFT JOIN joined_breaks_of('crime_yearly', $area_code, 'All offences') AS changes
  ON changes.period = london.financial_year
WHERE london.area_code = 'E23000001'
ORDER BY london.financial_year

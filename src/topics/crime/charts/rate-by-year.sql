-- Offences per 1,000 residents in one borough and in London, by financial year since 2002-03.
-- Residents are the mid-year estimate of the year's first half; the latest years use the last one there is.
-- London is the Metropolitan Police area: 32 boroughs, without the City.
WITH residents AS (
  SELECT
    year,
    max(residents) FILTER (WHERE area_code = $area_code) AS residents,
    max(residents) FILTER (WHERE area_code = 'E12000007')
      - max(residents) FILTER (WHERE area_code = 'E09000001') AS london_residents
  FROM population
  GROUP BY year
),
years AS (
  SELECT
    financial_year,
    max(offences) FILTER (WHERE area_code = $area_code) AS offences,
    max(offences) FILTER (WHERE area_code = 'E23000001') AS london_offences,
    least(CAST(left(financial_year, 4) AS INTEGER), (SELECT max(year) FROM residents)) AS population_year
  FROM crime_yearly
  WHERE offence_group = 'All offences' AND financial_year >= '2002-03'
  GROUP BY financial_year
)
SELECT
  years.financial_year,
  years.offences,
  residents.residents,
  years.population_year,
  years.london_offences,
  residents.london_residents,
  round(1000.0 * years.offences / residents.residents, 1) AS rate,
  round(1000.0 * years.london_offences / residents.london_residents, 1) AS london_rate,
  breaks.label AS break_label,
  breaks.reason AS break_reason
FROM years
JOIN residents ON residents.year = years.population_year
LEFT JOIN (
  SELECT period, string_agg(label, ', ') AS label,
    string_agg(reason || ' ' || effect, ' ') AS reason
  FROM breaks
  WHERE dataset = 'crime_yearly' AND label <> 'provisional'
    AND (areas IS NULL OR contains(areas, $area_code))
  GROUP BY period
) AS breaks ON breaks.period = years.financial_year
ORDER BY years.financial_year

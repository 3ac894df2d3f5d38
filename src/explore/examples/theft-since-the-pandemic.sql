-- Theft recorded in each borough in 2019-20, the last year before the pandemic took hold, and in the
-- latest financial year. The airports, which had a row of their own, count in Hillingdon in both.
WITH theft AS (
  SELECT
    CASE area_code WHEN 'MPS-AIRPORTS' THEN 'E09000017' ELSE area_code END AS area_code,
    financial_year,
    CAST(sum(offences) AS INTEGER) AS offences
  FROM crime_yearly
  WHERE classification = 'twelve groups' AND offence_group = 'Theft'
  GROUP BY ALL
)
SELECT
  area_name,
  earlier.offences AS offences_2019_20,
  later.financial_year AS latest_year,
  later.offences AS offences_latest_year,
  later.offences - earlier.offences AS difference,
  round(100.0 * later.offences / earlier.offences - 100, 1) AS change_percent
FROM areas
JOIN theft AS earlier ON earlier.area_code = areas.area_code
  AND earlier.financial_year = '2019-20'
JOIN theft AS later ON later.area_code = areas.area_code
  AND later.financial_year = (SELECT max(financial_year) FROM theft)
WHERE area_type = 'borough'
ORDER BY difference DESC, area_name

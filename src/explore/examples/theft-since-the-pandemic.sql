-- Theft recorded in each borough in 2019-20, the last year before the pandemic took hold, and in the
-- latest financial year. The airports, which had a row of their own, count in Hillingdon in both.
WITH theft AS (
  SELECT * FROM like_with_like_financial_year WHERE offence_group = 'Theft'
)
SELECT
  area_name,
  earlier.offences AS offences_2019_20,
  later.financial_year AS latest_year,
  later.offences AS offences_latest_year,
  later.offences - earlier.offences AS difference,
  round(percent_change(earlier.offences, later.offences), 1) AS change_percent
FROM areas
JOIN theft AS earlier ON earlier.area_code = areas.area_code
  AND earlier.financial_year = '2019-20'
JOIN theft AS later ON later.area_code = areas.area_code
  AND later.financial_year = latest_financial_year()
WHERE area_type = 'borough'
ORDER BY difference DESC, area_name

-- London's recorded crime by offence group: 2019-20 beside the latest financial year. Fraud is left
-- out: the force has hardly counted any since 2013.
WITH london AS (
  SELECT offence_group, financial_year, offences
  FROM crime_yearly
  WHERE area_code = 'E23000001'
    AND classification = 'twelve groups'
    AND NOT is_fraud(offence_group)
)
SELECT
  offence_group,
  earlier.offences AS offences_2019_20,
  later.financial_year AS latest_year,
  later.offences AS offences_latest_year,
  round(percent_change(earlier.offences, later.offences), 1) AS change_percent
FROM london AS earlier
JOIN london AS later USING (offence_group)
WHERE earlier.financial_year = '2019-20'
  AND later.financial_year = latest_financial_year()
ORDER BY change_percent DESC, offence_group

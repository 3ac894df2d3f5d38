-- The month of each calendar year in which London recorded most offences a day: months are not of
-- one length. Fraud is left out, since it stopped being counted here.
WITH months AS (
  SELECT
    month,
    left(month, 4) AS year,
    sum(offences) AS offences,
    -- The last day of a month is the number of its days.
    day(last_day(CAST(month || '-01' AS DATE))) AS days
  FROM crime_by_month
  WHERE area_code = 'E23000001' AND still_counted(offence_group)
  GROUP BY month
)
SELECT
  year,
  month,
  CAST(offences AS INTEGER) AS offences,
  round(offences / days, 1) AS offences_a_day,
  CAST(count(*) OVER (PARTITION BY year) AS INTEGER) AS months_of_the_year_here
FROM months
QUALIFY row_number() OVER (PARTITION BY year ORDER BY offences / days DESC, month) = 1
ORDER BY year

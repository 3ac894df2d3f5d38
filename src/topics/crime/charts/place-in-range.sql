-- Where one borough stands among the 32: offences per 1,000 residents in the latest 12 months,
-- by offence group. London is the Metropolitan Police area, airports and unknown places included.
WITH latest AS (
  SELECT max(month) AS month FROM crime_monthly
),
months AS (
  SELECT DISTINCT month FROM crime_monthly ORDER BY month DESC LIMIT 12
),
recorded AS (
  SELECT area_code, offence_group, sum(offences) AS offences
  FROM crime_monthly
  WHERE month IN (SELECT month FROM months)
  GROUP BY area_code, offence_group
),
with_total AS (
  SELECT area_code, offence_group, offences FROM recorded WHERE offence_group <> 'Fraud and forgery'
  UNION ALL
  SELECT area_code, 'All offences', sum(offences) FROM recorded GROUP BY area_code
),
residents AS (
  SELECT area_code, residents FROM population
  WHERE year = (SELECT max(year) FROM population) AND area_code <> 'E09000001'
),
rates AS (
  SELECT with_total.area_code, offence_group, 1000.0 * offences / residents AS rate
  FROM with_total
  JOIN residents USING (area_code)
),
london AS (
  SELECT offence_group, 1000.0 * sum(offences) / (
    SELECT sum(residents) FROM residents WHERE area_code IN (SELECT area_code FROM recorded)
  ) AS rate
  FROM with_total
  GROUP BY offence_group
)
SELECT
  (SELECT month FROM latest) AS twelve_months_to,
  rates.offence_group,
  round(max(rates.rate) FILTER (WHERE rates.area_code = $area_code), 2) AS rate,
  round(min(rates.rate), 2) AS lowest,
  round(quantile_cont(rates.rate, 0.25), 2) AS lower_quartile,
  round(median(rates.rate), 2) AS median,
  round(quantile_cont(rates.rate, 0.75), 2) AS upper_quartile,
  round(max(rates.rate), 2) AS highest,
  round(any_value(london.rate), 2) AS london_rate
FROM rates
JOIN london USING (offence_group)
GROUP BY rates.offence_group
ORDER BY rates.offence_group <> 'All offences', max(london.rate) DESC, rates.offence_group

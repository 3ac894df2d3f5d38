-- Where one borough stands among the 32: offences per 1,000 residents in the latest 12 months,
-- by offence group. London is the Metropolitan Police area, airports and unknown places included.
WITH rates AS (
  SELECT area_code, offence_group, twelve_months_to, own.year, 1000.0 * offences / residents AS rate
  FROM latest_year
  JOIN residents_of_year AS own USING (area_code)
  WHERE own.year = estimate_year(middle_year(twelve_months_to))
    AND offence_group <> 'Fraud and forgery'
),
boroughs AS (
  SELECT * FROM rates WHERE area_code <> 'E23000001'
)
SELECT
  any_value(london.twelve_months_to) AS twelve_months_to,
  any_value(london.year) AS population_year,
  offence_group,
  max(boroughs.rate) FILTER (WHERE boroughs.area_code = $area_code) AS rate,
  min(boroughs.rate) AS lowest,
  quantile_cont(boroughs.rate, 0.25) AS lower_quartile,
  median(boroughs.rate) AS median,
  quantile_cont(boroughs.rate, 0.75) AS upper_quartile,
  max(boroughs.rate) AS highest,
  any_value(london.rate) AS london_rate
FROM boroughs
JOIN rates AS london USING (offence_group)
WHERE london.area_code = 'E23000001'
GROUP BY offence_group
ORDER BY offence_group <> 'All offences', max(london.rate) DESC, offence_group

-- Where one borough stands among the 32: offences per 1,000 residents in the latest 12 months,
-- by offence group. London is the Metropolitan Police area, airports and unknown places included.
WITH rates AS (
  SELECT * FROM latest_year WHERE residents IS NOT NULL AND NOT is_fraud(offence_group)
),
boroughs AS (
  SELECT * FROM rates WHERE area_code <> 'E23000001'
)
SELECT
  any_value(london.twelve_months_to) AS twelve_months_to,
  offence_group,
  max(boroughs.rate) FILTER (WHERE boroughs.area_code = $area_code) AS rate,
  min(boroughs.rate) AS lowest,
  quantile_cont(boroughs.rate, 0.25) AS lower_quartile,
  median(boroughs.rate) AS median,
  quantile_cont(boroughs.rate, 0.75) AS upper_quartile,
  max(boroughs.rate) AS highest,
  any_value(london.rate) AS london_rate,
  any_value(london.population_year) AS population_year
FROM boroughs
JOIN rates AS london USING (offence_group)
WHERE london.area_code = 'E23000001'
GROUP BY offence_group
ORDER BY offence_group <> 'All offences', max(london.rate) DESC, offence_group

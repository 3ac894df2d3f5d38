-- Offences in each borough in every financial year since 2002-03 and in the latest 12 months: any two
-- of them can be set side by side.
WITH latest_months AS (
  SELECT DISTINCT month FROM crime_monthly ORDER BY month DESC LIMIT 24
),
latest AS (
  SELECT month, row_number() OVER (ORDER BY month DESC) <= 12 AS is_latest FROM latest_months
),
periods AS (
  SELECT area_code, financial_year AS period, offences
  FROM crime_yearly
  WHERE offence_group = 'All offences' AND financial_year >= '2002-03'
  UNION ALL
  SELECT area_code, '12 months to ' || max(month), sum(offences)
  FROM crime_monthly
  JOIN latest USING (month)
  GROUP BY area_code, is_latest
)
SELECT areas.area_name, areas.slug, period, CAST(offences AS INTEGER) AS offences
FROM periods
JOIN areas USING (area_code)
WHERE areas.slug IS NOT NULL
ORDER BY areas.area_name, period LIKE '12 months%', period

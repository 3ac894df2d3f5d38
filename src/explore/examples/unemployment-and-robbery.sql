-- Unemployment in a calendar year beside robbery per 1,000 residents in the financial year that begins
-- in it, for every borough. Two figures of one place, and no more than that.
WITH unemployment AS (
  SELECT area_code, CAST(period AS INTEGER) AS year, value, half_width
  FROM context
  WHERE indicator = 'Unemployment rate'
)
SELECT
  area_name,
  unemployment.year AS unemployment_year,
  value AS unemployment_percent,
  half_width AS give_or_take,
  financial_year,
  round(rate, 2) AS robbery_per_1000_residents
FROM unemployment
JOIN areas USING (area_code)
JOIN like_with_like_financial_year AS robbery ON robbery.area_code = unemployment.area_code
  AND start_year(financial_year) = unemployment.year
WHERE area_type = 'borough'
  AND offence_group = 'Robbery'
  AND unemployment.year = (SELECT max(year) FROM unemployment)
ORDER BY area_name

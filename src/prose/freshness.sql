-- The latest period of each table on recorded crime.
SELECT
  (SELECT max(month) FROM crime_monthly) AS latest_month,
  (SELECT max(financial_year) FROM crime_yearly) AS latest_year,
  (SELECT max(year) FROM population) AS latest_population

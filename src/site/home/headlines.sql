-- London's headline figures of the latest 12 months. Rates are of the 32 boroughs and their residents.
WITH ranked AS (
  SELECT month, row_number() OVER (ORDER BY month DESC) AS age
  FROM (SELECT DISTINCT month FROM crime_monthly)
),
recorded AS (
  SELECT area_code, offence_group, offences, age
  FROM crime_monthly
  JOIN ranked USING (month)
  WHERE age <= 24
),
boroughs AS (
  SELECT areas.area_name, sum(offences) AS offences, any_value(residents) AS residents
  FROM recorded
  JOIN areas USING (area_code)
  JOIN population USING (area_code)
  WHERE age <= 12 AND year = (SELECT max(year) FROM population) AND areas.area_type = 'borough'
  GROUP BY areas.area_name
),
rates AS (
  SELECT area_name, 1000.0 * offences / residents AS rate FROM boroughs
)
SELECT
  (SELECT 1000.0 * sum(offences) / sum(residents) FROM boroughs) AS rate,
  (SELECT min(rate) FROM rates) AS lowest_rate,
  (SELECT arg_min(area_name, rate) FROM rates) AS lowest_name,
  (SELECT max(rate) FROM rates) AS highest_rate,
  (SELECT arg_max(area_name, rate) FROM rates) AS highest_name,
  (SELECT count(DISTINCT month) FROM crime_monthly) AS months,
  (SELECT min(month) FROM crime_monthly) AS first_month,
  (SELECT count(*) FROM contract_areas) AS contract_areas,
  (SELECT count(*) FROM areas WHERE area_type IN ('borough', 'city')) AS authorities,
  (
    SELECT count(DISTINCT programme) FROM case_study_results WHERE programme NOT LIKE 'Review%'
  ) AS programmes,
  (
    SELECT count(DISTINCT programme) FROM case_study_results WHERE programme NOT LIKE 'Review%'
      AND programme NOT IN (SELECT programme FROM case_study_results WHERE measure = 'result')
  ) AS programmes_with_numbers

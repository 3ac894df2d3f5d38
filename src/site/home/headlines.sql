-- London's headline figures of the latest 12 months. Rates are of the 32 boroughs and their residents.
WITH boroughs AS (
  SELECT areas.area_name, recorded.offences, residents.residents
  FROM latest_year AS recorded
  JOIN areas USING (area_code)
  JOIN residents_of_year AS residents USING (area_code)
  WHERE recorded.offence_group = 'All offences'
    AND areas.area_type = 'borough'
    AND residents.year = estimate_year(middle_year(recorded.twelve_months_to))
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

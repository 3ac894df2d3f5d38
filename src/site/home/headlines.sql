-- London's headline figures of the latest 12 months. Rates are of the 32 boroughs and their residents.
WITH boroughs AS (
  SELECT area_name, offences, residents, rate
  FROM latest_year
  JOIN areas USING (area_code)
  WHERE offence_group = 'All offences' AND area_type = 'borough'
)
SELECT
  (SELECT per_1000(sum(offences), sum(residents)) FROM boroughs) AS rate,
  (SELECT min(rate) FROM boroughs) AS lowest_rate,
  (SELECT arg_min(area_name, rate) FROM boroughs) AS lowest_name,
  (SELECT max(rate) FROM boroughs) AS highest_rate,
  (SELECT arg_max(area_name, rate) FROM boroughs) AS highest_name,
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

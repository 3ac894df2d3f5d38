-- Offences that police recorded in Sutton and in London in the year before targeted drug testing on
-- arrest began and in its first year, with fraud, which left the force's counts in February 2013, and
-- without; and what result the report states of the programme.
WITH recorded AS (
  SELECT
    area_code = 'E09000029' AS in_sutton,
    is_fraud(offence_group) AS is_fraud,
    left(month, 4) AS year,
    sum(offences) AS offences
  FROM crime_by_month
  WHERE month BETWEEN '2012-01' AND '2013-12'
    AND area_code IN ('E09000029', 'E23000001')
    AND offence_group <> 'All offences'
  GROUP BY ALL
),
rows AS (
  SELECT
    place,
    what,
    sum(offences) FILTER (WHERE year = '2012') AS before,
    sum(offences) FILTER (WHERE year = '2013') AS after
  FROM recorded
  JOIN (
    VALUES
      (1, 'Sutton, all offences', true, true),
      (2, 'London, all offences', false, true),
      (3, 'Sutton, without fraud', true, false),
      (4, 'London, without fraud', false, false)
  ) AS wanted(place, what, sutton_alone, with_fraud)
    ON in_sutton = sutton_alone AND (with_fraud OR NOT is_fraud)
  GROUP BY place, what
)
SELECT
  what,
  CAST(before AS INTEGER) AS in_2012,
  CAST(after AS INTEGER) AS in_2013,
  percent_change(before, after) AS change,
  (
    SELECT any_value(stated_value) FROM case_study_results
    WHERE areas = 'E09000029' AND measure = 'result'
  ) AS stated_result
FROM rows
ORDER BY place

-- Burglaries in which FOCUS's people were suspects, as stated, beside the burglaries that police
-- recorded in Islington and in London, by calendar year.
WITH recorded AS (
  SELECT
    sum(offences) FILTER (WHERE area_code = 'E09000019' AND month < '2012-01') AS islington_before,
    sum(offences) FILTER (WHERE area_code = 'E09000019' AND month >= '2012-01') AS islington_after,
    sum(offences) FILTER (WHERE area_code = 'E23000001' AND month < '2012-01') AS london_before,
    sum(offences) FILTER (WHERE area_code = 'E23000001' AND month >= '2012-01') AS london_after
  FROM crime_by_month
  WHERE offence_group = 'Burglary' AND month BETWEEN '2011-01' AND '2012-12'
),
stated AS (
  SELECT
    any_value(stated_value) FILTER (WHERE period = '2011') AS before,
    any_value(stated_value) FILTER (WHERE period = '2012') AS after
  FROM case_study_results
  WHERE programme = 'FOCUS' AND measure = 'suspected offences' AND "group" = 'burglary'
),
rows AS (
  SELECT 1 AS place, 'Burglaries with a suspect from FOCUS, as stated' AS what, before, after FROM stated
  UNION ALL
  SELECT 2, 'Burglaries recorded in Islington', islington_before, islington_after FROM recorded
  UNION ALL
  SELECT 3, 'Burglaries recorded in London', london_before, london_after FROM recorded
)
SELECT
  what,
  CAST(before AS INTEGER) AS in_2011,
  CAST(after AS INTEGER) AS in_2012,
  percent_change(before, after) AS change
FROM rows
ORDER BY place

-- What each case study states that a reader needs in order to judge it: people, a result in numbers,
-- something to set it beside, dates, and whether anything can be said of chance.
WITH pairs AS (
  SELECT programme, measure, "group"
  FROM case_study_results
  WHERE stated_value IS NOT NULL
  GROUP BY programme, measure, "group"
  HAVING count(DISTINCT period) > 1
)
SELECT
  programme,
  CAST(count(*) FILTER (WHERE stated_value IS NOT NULL) AS INTEGER) AS stated,
  CAST(count(*) FILTER (WHERE stated_value IS NULL AND recomputed_value IS NOT NULL) AS INTEGER)
    AS worked_out,
  CAST(count(*) FILTER (WHERE stated_value IS NULL AND recomputed_value IS NULL) AS INTEGER)
    AS missing,
  count(*) FILTER (WHERE measure = 'result') = 0 AS has_result,
  CAST(max(stated_value) FILTER (WHERE measure = 'people followed' AND "group" = 'all') AS INTEGER)
    AS people,
  count(stated_value) FILTER (WHERE measure = 'predicted reoffending rate') > 0 AS has_prediction,
  count(stated_value) FILTER (WHERE "group" LIKE '% average' OR "group" LIKE 'England and Wales,%') > 0
    AS has_averages,
  programme IN (SELECT programme FROM pairs) AS has_two_periods,
  count(stated_value) FILTER (WHERE measure = 'fewer offences a year') > 0 AS has_own_past,
  count(*) FILTER (WHERE regexp_matches(period, '^\d{4}')) > 0 AS is_dated,
  count(*) FILTER (WHERE unit = 'probability') > 0 AS has_chance,
  count(*) FILTER (WHERE measure LIKE '%95% interval') > 0 AS has_interval
FROM case_study_results
GROUP BY programme
ORDER BY programme

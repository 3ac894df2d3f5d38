-- One row of open data that asks are tied to: London's contract area, its owner and partnerships,
-- reoffending of London's adults, children new to the justice system, and how many case studies there are.
WITH london AS (
  SELECT * FROM areas
  WHERE contract_area_code = 'CPA-LONDON' AND slug IS NOT NULL AND area_code LIKE 'E09%'
),
adults AS (
  SELECT * FROM reoffending_region
  WHERE area_code = 'E12000007' AND age_group = 'Adults'
  ORDER BY cohort_end DESC
  LIMIT 1
),
entrants AS (
  SELECT * FROM first_time_entrants WHERE area_code = 'E12000007'
),
studies AS (
  SELECT * FROM case_study_results WHERE document = 'london-councils-report-2013'
)
SELECT
  (SELECT CAST(count(*) AS INTEGER) FROM contract_areas) AS areas,
  (SELECT CAST(count(DISTINCT owner) AS INTEGER) FROM contract_areas) AS owners,
  (SELECT owner FROM contract_areas WHERE area_code = 'CPA-LONDON') AS london_owner,
  (SELECT CAST(count(*) AS INTEGER) FROM contract_area_forces WHERE area_code = 'CPA-LONDON') AS forces,
  (SELECT CAST(count(*) AS INTEGER) FROM london) AS authorities,
  (SELECT CAST(count(DISTINCT community_safety_partnership_code) AS INTEGER) FROM london) AS partnerships,
  (SELECT CAST(count(*) AS INTEGER) FROM london
    WHERE hackney_with_city(area_code) IN (SELECT area_code FROM loaded_adults)) AS loaded,
  adults.cohort_end AS adults_cohort,
  percent_of(adults.reoffenders, adults.offenders) AS adults_rate,
  adults.lower_95_confidence_limit AS adults_lower,
  adults.upper_95_confidence_limit AS adults_upper,
  (SELECT CAST(min(year) AS VARCHAR) FROM entrants) AS entrants_first_year,
  (SELECT CAST(max(year) AS VARCHAR) FROM entrants) AS entrants_last_year,
  (SELECT arg_min(rate_per_100000, year) FROM entrants) AS entrants_first,
  (SELECT arg_max(rate_per_100000, year) FROM entrants) AS entrants_last,
  (SELECT CAST(count(DISTINCT programme) AS INTEGER) FROM studies) AS programmes,
  (SELECT CAST(count(DISTINCT place) AS INTEGER)
    FROM (SELECT unnest(string_split(areas, ' ')) AS place FROM studies)) AS programme_places,
  (SELECT CAST(count(DISTINCT programme) AS INTEGER) FROM studies
    WHERE measure = 'result' AND stated_value IS NULL) AS without_result
FROM adults

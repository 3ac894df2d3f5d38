-- The last known size of London's cohorts of children, which borough rates are published without, and
-- the year of the latest estimate of residents.
SELECT
  arg_max(offenders, cohort_end) AS london_children,
  max(cohort_end) AS london_children_cohort,
  (SELECT max(year) FROM population) AS latest_population
FROM reoffending_region
WHERE area_code = 'E12000007' AND age_group = 'Children'

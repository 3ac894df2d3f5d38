-- The last known size of London's cohorts of children, which borough rates are published without, and
-- the year of the latest estimate of residents.
SELECT
  offenders AS london_children,
  cohort_end AS london_children_cohort,
  latest_estimate_year() AS latest_population
FROM london_children

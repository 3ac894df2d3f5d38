-- The last known size of London's cohorts of children, which borough rates are published without, and
-- the year of the latest estimate of residents.
SELECT
  offenders AS london_children,
  cohort_end AS london_children_cohort,
  (SELECT max(year) FROM population) AS latest_population
FROM london_children

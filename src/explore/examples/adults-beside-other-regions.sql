-- Adults proven to reoffend within a year: London's rate with its 95% interval, beside the lowest and
-- the highest rate among the other eight English regions, cohort by cohort.
WITH adults AS (
  SELECT * FROM reoffending_region WHERE age_group = 'Adults'
),
others AS (
  SELECT
    cohort_end,
    min(reoffending_rate) AS lowest_of_other_regions,
    max(reoffending_rate) AS highest_of_other_regions,
    CAST(count(*) AS INTEGER) AS other_regions
  FROM adults
  WHERE area_code <> 'E12000007'
  GROUP BY cohort_end
)
SELECT
  cohort_end,
  offenders,
  reoffenders,
  reoffending_rate AS london_rate,
  lower_95_confidence_limit AS london_lower,
  upper_95_confidence_limit AS london_upper,
  lowest_of_other_regions,
  highest_of_other_regions,
  coalesce(other_regions, 0) AS other_regions
FROM adults
LEFT JOIN others USING (cohort_end)
WHERE area_code = 'E12000007'
ORDER BY cohort_end

-- Adults proven to reoffend within a year: London's rate with its 95% interval, beside the lowest and
-- the highest rate among the other eight English regions, cohort by cohort.
WITH adults AS (
  SELECT * FROM reoffending_region WHERE age_group = 'Adults'
),
others AS (
  SELECT
    cohort_end,
    round(min(reoffending_rate), 2) AS lowest_of_other_regions,
    round(max(reoffending_rate), 2) AS highest_of_other_regions,
    CAST(count(*) AS INTEGER) AS other_regions
  FROM adults
  WHERE area_code <> 'E12000007'
  GROUP BY cohort_end
)
SELECT
  cohort_end,
  offenders,
  reoffenders,
  round(reoffending_rate, 2) AS london_rate,
  round(lower_95_confidence_limit, 2) AS london_lower,
  round(upper_95_confidence_limit, 2) AS london_upper,
  lowest_of_other_regions,
  highest_of_other_regions,
  coalesce(other_regions, 0) AS other_regions
FROM adults
LEFT JOIN others USING (cohort_end)
WHERE area_code = 'E12000007'
ORDER BY cohort_end

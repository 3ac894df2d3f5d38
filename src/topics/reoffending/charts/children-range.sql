-- Children aged 15 to 17 proven to reoffend within a year: one authority, London, and the range of the
-- authorities that have a figure. Rates only: none of them comes with counts.
SELECT
  cohort_end,
  max(reoffending_rate) FILTER (WHERE area_code = $area_code) AS rate,
  max(reoffending_rate) FILTER (WHERE area_code = 'E12000007') AS london_rate,
  min(reoffending_rate) FILTER (WHERE area_code <> 'E12000007') AS lowest,
  round(quantile_cont(reoffending_rate, 0.25) FILTER (WHERE area_code <> 'E12000007'), 2) AS lower_quartile,
  round(quantile_cont(reoffending_rate, 0.75) FILTER (WHERE area_code <> 'E12000007'), 2) AS upper_quartile,
  max(reoffending_rate) FILTER (WHERE area_code <> 'E12000007') AS highest,
  CAST(count(reoffending_rate) FILTER (WHERE area_code <> 'E12000007') AS INTEGER) AS places,
  (SELECT arg_max(offenders, cohort_end) FROM reoffending_region
    WHERE area_code = 'E12000007' AND age_group = 'Children') AS london_children,
  (SELECT max(cohort_end) FROM reoffending_region
    WHERE area_code = 'E12000007' AND age_group = 'Children') AS london_children_cohort,
  any_value(breaks.label) AS break_label,
  any_value(breaks.reason) AS break_reason
FROM reoffending_children
LEFT JOIN (
  SELECT period, string_agg(label, ', ') AS label,
    string_agg(reason || ' ' || effect, ' ') AS reason
  FROM breaks
  WHERE dataset = 'reoffending_children'
  GROUP BY period
) AS breaks ON breaks.period = reoffending_children.cohort_end
GROUP BY cohort_end
ORDER BY cohort_end

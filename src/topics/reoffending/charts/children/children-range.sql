-- Children aged 15 to 17 proven to reoffend within a year: one authority, London, and the range of the
-- authorities that have a figure. Rates only: none of them comes with counts.
SELECT
  cohort_end,
  max(reoffending_rate) FILTER (WHERE area_code = $area_code) AS rate,
  max(reoffending_rate) FILTER (WHERE area_code = 'E12000007') AS london_rate,
  min(reoffending_rate) FILTER (WHERE area_code <> 'E12000007') AS lowest,
  quantile_cont(reoffending_rate, 0.25) FILTER (WHERE area_code <> 'E12000007') AS lower_quartile,
  quantile_cont(reoffending_rate, 0.75) FILTER (WHERE area_code <> 'E12000007') AS upper_quartile,
  max(reoffending_rate) FILTER (WHERE area_code <> 'E12000007') AS highest,
  CAST(count(reoffending_rate) FILTER (WHERE area_code <> 'E12000007') AS INTEGER) AS places,
  (SELECT offenders FROM london_children) AS london_children,
  (SELECT cohort_end FROM london_children) AS london_children_cohort,
  any_value(changes.label) AS break_label,
  any_value(changes.reason) AS break_reason
FROM reoffending_children
LEFT JOIN breaks_of('reoffending_children', $area_code, 'All offences') AS changes
  ON changes.period = reoffending_children.cohort_end
GROUP BY cohort_end
ORDER BY cohort_end

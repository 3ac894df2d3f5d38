-- What must be known of one area's latest 24 months and of the ten years they are set beside: the
-- breaks that fall there, and how many of the latest months are provisional.
WITH provisional AS (
  SELECT count(DISTINCT month) AS months FROM crime_monthly WHERE note LIKE '[p]%'
),
inside AS (
  SELECT changes.period, changes.label, changes.reason, months.age
  FROM each_break_of('crime_monthly', $area_code, 'All offences') AS changes
  JOIN recent_months AS months ON months.month = changes.period
  WHERE changes.label <> 'provisional' AND months.age < 12 * 12
)
SELECT
  inside.period,
  inside.label,
  inside.reason,
  coalesce(inside.age < 24, false) AS inside_comparison,
  CAST(provisional.months AS INTEGER) AS provisional_months
FROM provisional
LEFT JOIN inside ON true
ORDER BY inside.period, inside.label

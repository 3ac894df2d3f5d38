-- What must be known of one area's latest 24 months and of the ten years they are set beside: the
-- breaks that fall there, and how many of the latest months are provisional.
WITH months AS (
  SELECT month, row_number() OVER (ORDER BY month DESC) AS age
  FROM (SELECT DISTINCT month FROM crime_monthly)
),
provisional AS (
  SELECT count(DISTINCT month) AS months FROM crime_monthly WHERE note LIKE '[p]%'
)
SELECT
  breaks.period,
  breaks.label,
  breaks.reason || ' ' || breaks.effect AS reason,
  coalesce(months.age < 24, false) AS inside_comparison,
  CAST(provisional.months AS INTEGER) AS provisional_months
FROM provisional
LEFT JOIN (months JOIN breaks
  ON breaks.dataset = 'crime_monthly' AND breaks.period = months.month
    AND breaks.label <> 'provisional' AND months.age < 12 * 12 AND (breaks.areas IS NULL OR contains(breaks.areas, $area_code))
) ON true
ORDER BY breaks.period, breaks.label

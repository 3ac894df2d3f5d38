-- What must be known of one area's latest 24 months and of the ten years they are set beside: the
-- breaks that fall there.
WITH months AS (
  SELECT month, row_number() OVER (ORDER BY month DESC) AS age
  FROM (SELECT DISTINCT month FROM crime_monthly)
)
SELECT
  breaks.period,
  breaks.label,
  breaks.reason || ' ' || breaks.effect AS reason,
  months.age < 24 AS inside_comparison
FROM months
JOIN breaks
  ON breaks.dataset = 'crime_monthly' AND breaks.period = months.month
    AND breaks.label <> 'provisional' AND months.age < 12 * 12 AND (breaks.areas IS NULL OR contains(breaks.areas, $area_code))
    AND (breaks.offence_group IS NULL OR breaks.bears_on_totals)
ORDER BY breaks.period, breaks.label

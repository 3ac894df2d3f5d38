-- The change of every 12 months to the latest month's own month on the 12 before, in one area, latest
-- first and like with like: fraud is left out, which others count for most of the years, and the
-- airports count in Hillingdon before March 2024 as they do since. A change has the breaks inside its 24
-- months.
WITH years AS (
  SELECT
    twelve_months_to,
    CAST(sum(offences) AS INTEGER) AS offences,
    CAST(sum(offences_year_before) AS INTEGER) AS offences_year_before
  FROM like_with_like_year
  WHERE area_code = $area_code AND still_counted(offence_group)
  GROUP BY twelve_months_to
),
counting AS (
  SELECT period, label, reason
  FROM each_break_of('crime_monthly', $area_code, 'All offences')
  WHERE is_break_like_with_like
    AND NOT is_fraud(offence_group)
)
SELECT
  twelve_months_to,
  offences,
  offences_year_before,
  percent_change(offences_year_before, offences) AS change,
  (SELECT revision FROM recent_revisions WHERE offence_group = 'All offences') AS revision,
  string_agg(counting.label, ', ' ORDER BY counting.period, counting.label) AS break_label,
  string_agg(counting.reason, ' ' ORDER BY counting.period, counting.label) AS break_reason
FROM years
LEFT JOIN counting
  ON counting.period <= twelve_months_to
  AND counting.period > strftime(
    strptime(twelve_months_to || '-01', '%Y-%m-%d') - INTERVAL 23 MONTH, '%Y-%m'
  )
WHERE offences_year_before > 0 AND ends_as_latest(twelve_months_to)
GROUP BY twelve_months_to, offences, offences_year_before
ORDER BY twelve_months_to DESC

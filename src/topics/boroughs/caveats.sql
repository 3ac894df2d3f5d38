-- What must be known of one area's latest 24 months and of the ten years they are set beside: the
-- breaks that fall there.
SELECT changes.period, changes.label, changes.reason, months.age < 24 AS inside_comparison
FROM each_break_of('crime_monthly', $area_code, 'All offences') AS changes
JOIN recent_months AS months ON months.month = changes.period
WHERE changes.label <> 'provisional' AND months.age < 12 * 12
ORDER BY changes.period, changes.label

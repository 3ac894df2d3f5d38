-- Twelve months to the latest month, and the same twelve of every year before, in one area and in
-- London (the whole Metropolitan Police area), with the change on the year before.
SELECT own.twelve_months_to, own.offences, own.change, london.change AS london_change
FROM rolling_year AS own
JOIN rolling_year AS london USING (twelve_months_to, offence_group)
WHERE own.area_code = $area_code
  AND london.area_code = 'E23000001'
  AND offence_group = 'All offences'
  AND ends_as_latest(twelve_months_to)
  AND own.change IS NOT NULL
ORDER BY twelve_months_to DESC

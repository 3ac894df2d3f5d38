-- Twelve months to the latest month, and the same twelve of every year before, in one area and in
-- London (the whole Metropolitan Police area), with the change on the year before.
WITH changes AS (
  SELECT
    area_code,
    twelve_months_to,
    offences,
    100.0 * offences / lag(offences, 12) OVER earlier - 100 AS change
  FROM rolling_year
  WHERE area_code IN ($area_code, 'E23000001') AND offence_group = 'All offences'
  WINDOW earlier AS (PARTITION BY area_code ORDER BY twelve_months_to)
)
SELECT own.twelve_months_to, own.offences, own.change, london.change AS london_change
FROM changes AS own
JOIN changes AS london USING (twelve_months_to)
WHERE own.area_code = $area_code
  AND london.area_code = 'E23000001'
  AND right(twelve_months_to, 2) = (SELECT right(max(twelve_months_to), 2) FROM changes)
  AND own.change IS NOT NULL
ORDER BY twelve_months_to DESC

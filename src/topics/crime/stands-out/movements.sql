-- The 12 months to the month of the latest, in every year, in each borough and live offence group, with
-- the breaks that bear on this borough or this group alone and fall into the 24 months compared. Those
-- of the whole file are inside what revisions are measured to be.
WITH years AS (
  SELECT
    area_code,
    offence_group,
    twelve_months_to,
    offences,
    lag(offences, 12) OVER earlier AS offences_year_before
  FROM like_with_like_year
  WHERE offence_group NOT IN ('All offences', 'Fraud and forgery')
    AND area_code IN (SELECT area_code FROM areas WHERE area_type = 'borough')
  WINDOW earlier AS (PARTITION BY area_code, offence_group ORDER BY twelve_months_to)
)
SELECT
  areas.area_name,
  areas.slug,
  years.offence_group,
  years.twelve_months_to,
  years.offences,
  years.offences_year_before,
  EXISTS (
    SELECT 1 FROM breaks
    WHERE breaks.dataset = 'crime_monthly'
      AND breaks.label NOT IN ('provisional', 'airports move')
      AND (
        breaks.offence_group = years.offence_group
        OR (breaks.offence_group IS NULL
          AND list_contains(string_split(breaks.areas, ' '), years.area_code))
      )
      AND breaks.period > strftime(
        strptime(years.twelve_months_to || '-01', '%Y-%m-%d') - INTERVAL 23 MONTH, '%Y-%m'
      )
      AND breaks.period <= years.twelve_months_to
  ) AS crosses_break
FROM years
JOIN areas USING (area_code)
WHERE right(years.twelve_months_to, 2) = (SELECT right(max(twelve_months_to), 2) FROM years)
  AND years.offences_year_before IS NOT NULL
  AND years.offences IS NOT NULL
ORDER BY areas.area_name, years.offence_group, years.twelve_months_to

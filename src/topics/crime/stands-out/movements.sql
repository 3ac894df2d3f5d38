-- The 12 months to the month of the latest, in every year, in each borough and live offence group, with
-- the breaks that bear on this borough or this group alone and fall into the 24 months compared. Those
-- of the whole file are inside what revisions are measured to be.
SELECT
  areas.area_name,
  areas.slug,
  years.offence_group,
  years.twelve_months_to,
  years.offences,
  years.offences_year_before,
  EXISTS (
    FROM each_break_of('crime_monthly', years.area_code, years.offence_group) AS own
    WHERE own.is_break_like_with_like
      AND (own.offence_group IS NOT NULL OR own.areas IS NOT NULL)
      AND own.period > strftime(
        strptime(years.twelve_months_to || '-01', '%Y-%m-%d') - INTERVAL 23 MONTH, '%Y-%m'
      )
      AND own.period <= years.twelve_months_to
  ) AS crosses_break
FROM like_with_like_year AS years
JOIN areas USING (area_code)
WHERE areas.area_type = 'borough'
  AND still_counted(years.offence_group)
  AND ends_as_latest(years.twelve_months_to)
  AND years.offences_year_before IS NOT NULL
  AND years.offences IS NOT NULL
ORDER BY areas.area_name, years.offence_group, years.twelve_months_to

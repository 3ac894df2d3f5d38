-- Where the monthly figures have a gap: the reason given, how many figures are missing, of how many
-- areas and groups, and over which months.
SELECT
  note AS reason,
  CAST(count(*) AS INTEGER) AS figures_missing,
  CAST(count(DISTINCT area_code) AS INTEGER) AS areas,
  CAST(count(DISTINCT offence_group) AS INTEGER) AS offence_groups,
  min(month) AS first_month,
  max(month) AS last_month
FROM crime_monthly
WHERE offences IS NULL
GROUP BY note
ORDER BY figures_missing DESC, note

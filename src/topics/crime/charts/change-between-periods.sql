-- Offences in each of the 32 boroughs in two financial years, of a group or all of them; without a
-- second year, the latest. The airports count in Hillingdon in every year, as they do in the force's own
-- figures since March 2024. Where counting changed after the first and up to the second, each row says it.
WITH years AS (
  SELECT * FROM like_with_like_financial_year WHERE offence_group = $offence_group
),
changes AS (
  SELECT
    string_agg(label || ' (' || period || ')', ', ' ORDER BY period) AS break_label,
    string_agg(period || ': ' || reason, ' ' ORDER BY period) AS break_reason
  FROM joined_breaks_of('crime_yearly', 'E23000001', $offence_group)
  WHERE period > $from_year
    AND period <= coalesce(CAST($to_year AS VARCHAR), latest_financial_year())
)
SELECT
  areas.area_name,
  areas.slug,
  earlier.offence_group,
  earlier.financial_year AS from_year,
  later.financial_year AS to_year,
  earlier.offences AS from_offences,
  later.offences AS to_offences,
  percent_change(earlier.offences, later.offences) AS change,
  -- Only the latest year may still be revised as far.
  later.revision,
  changes.break_label,
  changes.break_reason
FROM areas
JOIN years AS earlier ON earlier.area_code = areas.area_code
JOIN years AS later ON later.area_code = areas.area_code
CROSS JOIN changes
WHERE areas.area_type = 'borough'
  AND earlier.financial_year = $from_year
  AND later.financial_year = coalesce(CAST($to_year AS VARCHAR), latest_financial_year())
ORDER BY areas.area_name

-- Offences recorded by the Metropolitan Police in national statistics, which have the City's too.
SELECT period_end AS twelve_months_to, offences
FROM crime_official
WHERE area_code = 'E23000001' AND offences IS NOT NULL
ORDER BY period_end

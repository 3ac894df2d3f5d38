-- Share of everyone in London, adults and children, proven to reoffend within a year, by cohorts of the
-- years to June. A series of its own: other cohorts of this site run to March.
SELECT cohort_end, reoffending_rate, london.note, changes.label AS break_label, changes.reason AS break_reason
FROM reoffending_london AS london
LEFT JOIN (
  SELECT period, string_agg(label, ', ' ORDER BY label) AS label,
    string_agg(reason || ' ' || effect, ' ' ORDER BY label) AS reason
  FROM breaks
  WHERE dataset = 'reoffending_london'
  GROUP BY period
) AS changes ON changes.period = london.cohort_end
WHERE age_group = 'All ages'
ORDER BY cohort_end

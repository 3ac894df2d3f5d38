-- The largest revision of the months up to a year old, all of them together, that a later edition at
-- hand made, by offence group. Percent, with its sign.
SELECT offence_group, revision FROM recent_revisions ORDER BY offence_group

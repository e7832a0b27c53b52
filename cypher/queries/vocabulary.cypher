// What do the words of a release mean: which relationship types and which calendars has it?
// Parameters: $release :: STRING
// Returns: types :: LIST OF STRING, each an entry of the catalogue as JSON, in its order; calendars :: LIST OF MAP {id, before,
//   after, yearZero}, of those continuities that have one; no row where another release is loaded
// Leans on: release_id, and reads every continuity once
MATCH (release:Release {id: 'current', key: $release})
RETURN
  release.types AS types,
  COLLECT {
    MATCH (n:Continuity {release: $release})
    WHERE n.calendarBefore IS NOT NULL
    RETURN {id: n.id, before: n.calendarBefore, after: n.calendarAfter, yearZero: n.calendarYearZero}
  } AS calendars

/** The field by which somebody is added, which takes the focus when what had it goes away. */
export const ADD_FACTION_ID = 'add-faction';

/** Leads the focus to where one goes on adding, and not to the top of the page, when the button that was pressed is gone. */
export function focusAddFaction(): void {
  document.getElementById(ADD_FACTION_ID)?.focus();
}

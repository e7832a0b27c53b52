/** How many one can take in, and what the grid is drawn for. */
export const MOST_FACTIONS = 40;

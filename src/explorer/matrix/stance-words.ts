import type { StanceKind } from '../operations.js';

interface StanceWords {
  readonly glyph: string;
  readonly word: string;
  /** The same, seen from the other. */
  readonly inverse: StanceKind;
}

/** How each stance is written in a cell and said in words, in the order of a legend. */
export const STANCE_WORDS: Readonly<Record<StanceKind, StanceWords>> = {
  ALLIED: { glyph: '=', word: 'allied', inverse: 'ALLIED' },
  HOSTILE: { glyph: '×', word: 'hostile', inverse: 'HOSTILE' },
  OVERLORD: { glyph: '^', word: 'overlord', inverse: 'SUBJECT' },
  SUBJECT: { glyph: 'v', word: 'subject', inverse: 'OVERLORD' },
  MIXED: { glyph: '~', word: 'mixed', inverse: 'MIXED' },
  NOTHING_RECORDED: { glyph: '.', word: 'nothing recorded', inverse: 'NOTHING_RECORDED' },
};

/** What a universe is made of: kinds and types with their shares, and names. */

export const KINDS = [
  { kind: 'Faction', share: 0.25 },
  { kind: 'Person', share: 0.68 },
  { kind: 'Conflict', share: 0.07 },
];

/** How many entities bear one name, whatever the size: a question by name then has as long an answer in a large universe. */
export const ENTITIES_PER_NAME = { Faction: 2, Person: 3, Conflict: 1 };

const OF_FACTIONS = [{ subject: 'Faction', object: 'Faction' }];

/** In the order of the catalogue. What a type may join is what the catalogue of the project says. */
export const TYPES = [
  {
    name: 'MEMBER_OF',
    share: 0.42,
    ends: [...Array(3).fill({ subject: 'Person', object: 'Faction' }), ...OF_FACTIONS],
  },
  { name: 'LED_BY', share: 0.1, ends: [{ subject: 'Faction', object: 'Person' }] },
  { name: 'ALLIED_WITH', share: 0.14, ends: OF_FACTIONS },
  {
    name: 'FOUGHT_IN',
    share: 0.14,
    ends: [
      { subject: 'Faction', object: 'Conflict' },
      { subject: 'Person', object: 'Conflict' },
    ],
  },
  { name: 'SUBJECT_OF', share: 0.07, ends: OF_FACTIONS },
  { name: 'AT_WAR_WITH', share: 0.08, ends: OF_FACTIONS },
  { name: 'OPPOSED', share: 0.03, ends: OF_FACTIONS },
  { name: 'AIDED', share: 0.02, ends: OF_FACTIONS },
];

/** Of LED_BY, from 1 on. */
export const OFFICES = ['Chancellor', 'Marshal', 'Steward', 'Warden'];

/** Of FOUGHT_IN, from 1 on. */
export const SIDES = ['attackers', 'defenders'];

const SYLLABLES = [
  'ka',
  'ro',
  'len',
  'vi',
  'dor',
  'esh',
  'mar',
  'tu',
  'sil',
  'an',
  'gor',
  'bel',
  'ith',
  'om',
  'ze',
  'ur',
];
const TITLES = {
  Faction: ['House', 'League of', 'Order of', 'Free'],
  Person: [''],
  Conflict: ['War of', 'Siege of'],
};

/** So many different names. */
export function wordsOf(kind, count) {
  const titles = TITLES[kind];
  return Array.from({ length: count }, (_, number) =>
    `${titles[number % titles.length]} ${capital(spell(number, 2))} ${capital(spell(number * 7919 + 5, 3))}`.trim(),
  );
}

/** A word for a number: its lowest digits to the base of the syllables, so many at least. */
function spell(number, least) {
  let word = '';
  for (let left = number, length = 0; left > 0 || length < least; length++) {
    word += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length);
  }
  return word;
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}

import type { Eras } from '../../model/eras.js';

/** What stands beside the numbers of a date, and the beginnings of the months. */
const BESIDE = new Set(
  'c ca circa about approximately around since from until till to present now today ongoing before after by between and in early mid late st nd rd th'.split(
    ' ',
  ),
);
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Whether a text that is not understood says nothing but when: it has a number, and every word is one of dates. */
export function looksLikeDate(text: string, eras: Eras): boolean {
  if (!/(?<![\p{L}\p{N}])\p{N}/u.test(text)) return false;
  const labels = new Set([...eras.keys()].flatMap(wordsOf));
  return wordsOf(text.toLowerCase()).every(
    (word) => BESIDE.has(word) || MONTH.test(word) || labels.has(word),
  );
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}]+/u).filter((word) => word !== '');
}

import { createHash } from 'node:crypto';

/** Holds the answers of a system to those of the reference, for every set of parameters: throws where one differs. */
export function checkAnswers({ key, question, sets, answers }, reference) {
  for (const [place, answer] of answers.entries()) {
    const parameters = sets[place];
    const wanted = reference.answers[question](parameters);
    const given = question === 'Q3' ? { hops: hopsOf(answer, parameters, reference) } : answer;
    if (digest(given) !== digest(wanted)) throw differing(key, question, parameters, given, wanted);
  }
}

/** There may be several shortest paths: this one counts by its length, if it is a path at all. */
function hopsOf({ hops, claims }, parameters, reference) {
  const isPath = hops === null || (claims.length === hops && reference.isPath(parameters, claims));
  return isPath ? hops : `no path: ${claims}`;
}

function digest(value) {
  return createHash('sha256').update(textOf(value)).digest('hex');
}

/** A database may give the parts of an answer in an order of its own. */
function textOf(value) {
  return JSON.stringify(value, (_key, part) =>
    part === null || typeof part !== 'object' || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))),
  );
}

function differing(key, question, parameters, given, wanted) {
  const [one, other] = [textOf(given), textOf(wanted)];
  let from = 0;
  while (one[from] === other[from]) from++;
  const part = (text) => text.slice(Math.max(0, from - 100), from + 200);
  return new Error(
    `${key} answers ${question} ${JSON.stringify(parameters)} otherwise than it should:\n${part(one)}\ninstead of\n${part(other)}`,
  );
}

import { SIDES, TYPES } from './make-up.mjs';

const HOW = {
  MEMBER_OF: ['ALLIED', 'ALLIED'],
  LED_BY: ['ALLIED', 'ALLIED'],
  ALLIED_WITH: ['ALLIED', 'ALLIED'],
  AIDED: ['ALLIED', 'ALLIED'],
  AT_WAR_WITH: ['HOSTILE', 'HOSTILE'],
  OPPOSED: ['HOSTILE', 'HOSTILE'],
  SUBJECT_OF: ['SUBJECT', 'OVERLORD'],
};

/** How each faction stands to each that follows it: by what joins the two, by common coalitions, by the sides of a conflict. */
export function stances(world, ids, year, holdsAt) {
  const claimsOf = (number) =>
    world.claimsOf[number].flatMap((claim) => {
      const certainty = holdsAt(world, claim, year);
      return certainty ? [{ claim, certainty }] : [];
    });
  const members = ids.map((id) => {
    const number = world.numberOf.get(id);
    const claims = claimsOf(number);
    return { id, number, claims, ties: claims.filter(({ claim }) => isTie(world, claim, number)) };
  });
  return members.flatMap((a, index) =>
    members.slice(index + 1).map((b) => {
      const reasons = [...direct(world, a, b), ...common(world, a, b)];
      return [a.id, b.id, ...verdict(world, reasons)];
    }),
  );
}

function isTie({ type, subject }, claim, number) {
  return subject[claim] === number && ['MEMBER_OF', 'FOUGHT_IN'].includes(TYPES[type[claim]].name);
}

function verdict({ ids }, reasons) {
  const certain = reasons.filter(({ certainty }) => certainty === 'certain');
  const deciding = certain.length > 0 ? certain : reasons;
  const kinds = new Set(deciding.map(({ stance }) => stance));
  const stance = kinds.size > 1 ? 'MIXED' : ([...kinds][0] ?? 'NOTHING_RECORDED');
  const claims = new Set(deciding.flatMap((reason) => reason.claims.map((claim) => ids[claim])));
  return [stance, deciding[0]?.certainty.toUpperCase() ?? null, [...claims].sort()];
}

function direct({ type, subject, object }, a, b) {
  return a.claims.flatMap(({ claim, certainty }) => {
    const isOut = subject[claim] === a.number;
    const how = HOW[TYPES[type[claim]].name]?.[isOut ? 0 : 1];
    const meets = (isOut ? object : subject)[claim] === b.number;
    return how && meets ? [{ stance: how, certainty, claims: [claim] }] : [];
  });
}

function common(world, a, b) {
  const { type, object, side, startMin, endMax } = world;
  return a.ties.flatMap(({ claim: one, certainty }) =>
    b.ties.flatMap(({ claim: other, certainty: too }) => {
      if (type[one] !== type[other] || object[one] !== object[other]) return [];
      if (endMax[one] <= startMin[other] || endMax[other] <= startMin[one]) return [];
      const isAllied =
        TYPES[type[one]].name === 'MEMBER_OF' || SIDES[side[one] - 1] === SIDES[side[other] - 1];
      const both = certainty === 'certain' ? too : certainty;
      return [{ stance: isAllied ? 'ALLIED' : 'HOSTILE', certainty: both, claims: [one, other] }];
    }),
  );
}

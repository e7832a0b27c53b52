import { TYPES } from '../../universe/make-up.mjs';

const placeOf = (name) => TYPES.findIndex((type) => type.name === name);
const MEMBER_OF = placeOf('MEMBER_OF');
const FOUGHT_IN = placeOf('FOUGHT_IN');
const SUBJECT_OF = placeOf('SUBJECT_OF');
const HOSTILE = new Set([placeOf('AT_WAR_WITH'), placeOf('OPPOSED')]);

/** How each entity stands to each that follows it: reasons are gathered from what goes out from each, then judged. */
export function makeStances({ ties, days, type, side, subject, object, startMin, startMax, endMin, endMax }) {
  const { first, claims } = ties;

  function gather(members, from, until) {
    const places = new Map(members.map((member, place) => [member, place]));
    const reasons = members.map(() => members.map(() => []));
    const fellows = new Map();
    const add = (a, b, stance, certain, ...because) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      reasons[low][high].push({ stance, certain, because });
    };
    for (const [place, member] of members.entries()) {
      for (let at = first[member]; at < first[member + 1]; at++) {
        const claim = claims[at];
        if (subject[claim] !== member || startMin[claim] >= until || endMax[claim] <= from) continue;
        const certain = startMax[claim] <= from && until <= endMin[claim];
        const other = places.get(object[claim]);
        if (other !== undefined && type[claim] !== FOUGHT_IN)
          add(place, other, stanceBy(type[claim], place < other), certain, claim);
        if (type[claim] !== MEMBER_OF && type[claim] !== FOUGHT_IN) continue;
        const key = object[claim] * 2 + (type[claim] === FOUGHT_IN ? 1 : 0);
        if (!fellows.has(key)) fellows.set(key, []);
        for (const tie of fellows.get(key)) {
          if (
            tie.place === place ||
            endMax[claim] <= startMin[tie.claim] ||
            endMax[tie.claim] <= startMin[claim]
          )
            continue;
          const isAllied = type[claim] === MEMBER_OF || side[claim] === side[tie.claim];
          add(tie.place, place, isAllied ? 'ALLIED' : 'HOSTILE', certain && tie.certain, tie.claim, claim);
        }
        fellows.get(key).push({ place, claim, certain });
      }
    }
    return reasons;
  }

  return (members, year) => {
    const reasons = gather(members, days[year], days[year + 1]);
    return members.flatMap((a, i) =>
      members.slice(i + 1).map((b, further) => ({ a, b, ...judge(reasons[i][i + 1 + further]) })),
    );
  };
}

function stanceBy(type, isForward) {
  if (type === SUBJECT_OF) return isForward ? 'SUBJECT' : 'OVERLORD';
  return HOSTILE.has(type) ? 'HOSTILE' : 'ALLIED';
}

function judge(reasons) {
  if (reasons.length === 0) return { stance: 'NOTHING_RECORDED', certainty: null, because: [] };
  const isCertain = reasons.some(({ certain }) => certain);
  const deciding = isCertain ? reasons.filter(({ certain }) => certain) : reasons;
  const [{ stance }] = deciding;
  return {
    stance: deciding.every((reason) => reason.stance === stance) ? stance : 'MIXED',
    certainty: isCertain ? 'CERTAIN' : 'POSSIBLE',
    because: [...new Set(deciding.flatMap(({ because }) => because))],
  };
}

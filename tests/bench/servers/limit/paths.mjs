/** Finds one of the shortest paths, from both ends, the smaller frontier first. */
export function makePaths({ ids, ties, days, type, startMin, endMax }, mask, maxHops) {
  const { first, claims, others } = ties;
  const makeSide = () => ({ seen: new Int32Array(ids.length), via: new Int32Array(ids.length) });
  const near = makeSide();
  const far = makeSide();
  let request = 0;

  /** The next frontier of a side; the node at which it meets the other, if it does. */
  function grow(side, other, from, until) {
    const next = [];
    for (const node of side.frontier) {
      for (let at = first[node]; at < first[node + 1]; at++) {
        const claim = claims[at];
        const end = others[at];
        if (side.seen[end] === request || ((1 << type[claim]) & mask) === 0) continue;
        if (startMin[claim] >= until || endMax[claim] <= from) continue;
        side.seen[end] = request;
        side.via[end] = claim;
        if (other.seen[end] === request) return end;
        next.push(end);
      }
    }
    side.frontier = next;
    return undefined;
  }

  return (source, target, year) => {
    request++;
    const [from, until] = [days[year], days[year + 1]];
    for (const [side, root] of [
      [near, source],
      [far, target],
    ]) {
      side.root = root;
      side.frontier = [root];
      side.seen[root] = request;
    }
    for (let hop = 0; hop < maxHops && near.frontier.length > 0 && far.frontier.length > 0; hop++) {
      const isNear = near.frontier.length <= far.frontier.length;
      const meeting = isNear ? grow(near, far, from, until) : grow(far, near, from, until);
      if (meeting !== undefined) return { near, far, meeting };
    }
    return undefined;
  };
}

/** One thing stands over another: the object over the subject. */
interface Step {
  readonly subject: string;
  readonly object: string;
}

/**
 * Tells whether two things lie on one circle of steps, however long: whether each is reached from the other. Asked of all at once,
 * since to walk from each would take as long as there are things times steps. Strongly connected components, found in one pass
 * (R. Tarjan, Depth-first search and linear graph algorithms, 1972, doi:10.1137/0201010).
 */
export function circles(steps: readonly Step[]): (one: string, other: string) => boolean {
  const above = new Map<string, string[]>();
  for (const { subject, object } of steps) {
    const objects = above.get(subject);
    if (objects) objects.push(object);
    else above.set(subject, [object]);
  }
  const circleOf = findCircles(above);
  return (one, other) => circleOf.get(one) !== undefined && circleOf.get(one) === circleOf.get(other);
}

interface Visit {
  readonly id: string;
  readonly order: number;
  readonly next: Iterator<string>;
  /** The first that is reached from here, of those whose circle is not closed yet. */
  low: number;
}

/** The number of the circle of each. NOTE: no recursion, as a way can be longer than the stack is deep. */
function findCircles(above: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const circleOf = new Map<string, number>();
  const orders = new Map<string, number>();
  const open: string[] = [];
  const way: Visit[] = [];
  const enter = (id: string): void => {
    const order = orders.size;
    orders.set(id, order);
    open.push(id);
    way.push({ id, order, low: order, next: (above.get(id) ?? []).values() });
  };
  for (const root of above.keys()) {
    if (!orders.has(root)) enter(root);
    for (let visit = way.at(-1); visit; visit = way.at(-1)) {
      const step = visit.next.next();
      if (!step.done) {
        const order = orders.get(step.value);
        if (order === undefined) enter(step.value);
        else if (!circleOf.has(step.value)) visit.low = Math.min(visit.low, order);
        continue;
      }
      way.pop();
      const before = way.at(-1);
      if (before) before.low = Math.min(before.low, visit.low);
      if (visit.low === visit.order)
        for (const id of open.splice(open.lastIndexOf(visit.id))) circleOf.set(id, visit.order);
    }
  }
  return circleOf;
}

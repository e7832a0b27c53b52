/** A relationship as far as its time goes, as the API gives it. */
export interface GivenPeriod {
  readonly attested: readonly string[];
  readonly startEvent: { readonly id: string } | null;
  readonly endEvent: { readonly id: string } | null;
  readonly bounds: Readonly<Record<'startMin' | 'startMax' | 'endMin' | 'endMax', number | null>>;
}

/** A moment as the API reads it. */
export interface GivenReading {
  readonly moment: string;
  readonly from: number | null;
  readonly until: number | null;
  readonly event: {
    readonly id: string;
    readonly earlier: readonly { readonly id: string }[];
    readonly later: readonly { readonly id: string }[];
  } | null;
}

const [ALWAYS, FOREVER] = [-9007199254740991, 9007199254740991];

/** What a client says of a relationship at a moment that has read the description of `Bounds`, and nothing of ours. */
export function holdsForClient(
  { bounds, startEvent, endEvent, attested }: GivenPeriod,
  { from, until, event }: GivenReading,
): 'CERTAIN' | 'POSSIBLE' | null {
  const { startMin, startMax, endMin, endMax } = bounds;
  const [begins, ends] = [from ?? ALWAYS, until ?? FOREVER];
  const earlier = new Set(event?.earlier.map(({ id }) => id));
  const later = new Set(event?.later.map(({ id }) => id));
  const held = [...attested.map((moment) => moment.replace(/^event:/, '')), startEvent?.id ?? ''];
  const isPast = (id: string): boolean => id === event?.id || earlier.has(id);
  const mayHold =
    (startMin ?? ALWAYS) < ends &&
    begins < (endMax ?? FOREVER) &&
    !later.has(startEvent?.id ?? '') &&
    !isPast(endEvent?.id ?? '');
  if (!mayHold) return null;
  const hadBegun = (startMax ?? FOREVER) <= begins || held.some(isPast);
  const lasted =
    ends <= (endMin ?? ALWAYS) ||
    later.has(endEvent?.id ?? '') ||
    held.some((id) => id === event?.id || later.has(id));
  return hadBegun && lasted ? 'CERTAIN' : 'POSSIBLE';
}

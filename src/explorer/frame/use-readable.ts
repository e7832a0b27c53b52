import { useMemo } from 'react';
import type { Address } from '../address/address.js';
import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { useTypes } from '../claims/use-types.js';
import { MomentsDocument, RelationshipTypesDocument } from '../operations.js';
import { type Unread, unreadParameters } from './unread-parameters.js';

/** The address with what can be shown in place of what cannot be read in it, and what that is. */
export interface Readable {
  /** The very one of the page where all of it can be read. */
  readonly address: Address;
  readonly unread: readonly Unread[];
  /** False as long as it asks for types, and nobody knows yet which there are. */
  readonly isKnown: boolean;
}

/** What of the address of the page can be shown. */
export function useReadable(): Readable {
  const address = useAddress();
  const { at, with: other, type } = address.parameters;
  const atError = useMomentError(at);
  const withError = useMomentError(other);
  const types = useTypes();
  const { isPending } = useAnswer(RelationshipTypesDocument, {});
  const isKnown = !type || !isPending;
  return useMemo(() => {
    const unread = unreadParameters(address, { refused: { at: atError, with: withError }, types });
    if (unread.length === 0) return { address, unread, isKnown };
    const instead = unread.map(({ name, instead: value }) => [name, value] as const);
    const all = Object.entries({ ...address.parameters, ...Object.fromEntries(instead) });
    const parameters = Object.fromEntries(all.filter(([, value]) => value !== undefined));
    return { address: { ...address, parameters }, unread, isKnown };
  }, [address, atError, withError, types, isKnown]);
}

function useMomentError(moment: string | undefined) {
  const { error } = useAnswer(MomentsDocument, moment ? { at: [moment] } : null);
  return moment ? error : null;
}

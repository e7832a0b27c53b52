import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAddress } from '../address/use-address.js';
import { ApiError } from '../api/api-error.js';
import { ask } from '../api/ask.js';
import { useEntity } from '../api/use-entity.js';
import { useAnnounce } from '../frame/announcer.js';
import { FactionsAroundDocument } from '../operations.js';
import { MOST_FACTIONS } from './most-factions.js';

interface Props {
  readonly chosen: readonly string[];
  onFound(ids: readonly string[]): void;
}

/** Adds those with whom the first of the set stands, directly or through others, at the moment that is asked for. */
export function FactionsAround({ chosen, onFound }: Props) {
  const { at } = useAddress().parameters;
  const [first] = chosen;
  const { entity } = useEntity(first);
  const announce = useAnnounce();
  const [said, setSaid] = useState<string>();
  if (!first || !entity || entity.kind !== 'FACTION') return null;
  const say = (text: string): void => {
    setSaid(text);
    announce(text);
  };
  const add = async (): Promise<void> => {
    try {
      const { allianceNetwork } = await ask(FactionsAroundDocument, { of: first, asOf: at ?? null });
      const found = allianceNetwork.nodes.map(({ id }) => id).filter((id) => !chosen.includes(id));
      const all = [...chosen, ...found].slice(0, MOST_FACTIONS);
      const left = chosen.length + found.length - all.length;
      if (found.length > 0) onFound(all);
      say(addedWords(all.length - chosen.length, left > 0 || allianceNetwork.truncated, at));
    } catch (error) {
      say(error instanceof ApiError ? error.message : String(error));
    }
  };
  return (
    <>
      <Button onPress={() => void add()}>Add those around {entity.name}</Button>
      {said && <span className="quiet">{said}</span>}
    </>
  );
}

function addedWords(added: number, isCut: boolean, at: string | undefined): string {
  if (added <= 0)
    return at ? 'Nobody else stands with it at this moment.' : 'Nobody else is recorded to stand with it.';
  return `${added} added${isCut ? ', the nearest; there are more' : ''}.`;
}

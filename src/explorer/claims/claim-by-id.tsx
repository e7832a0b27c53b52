import { useAddress } from '../address/use-address.js';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../frame/answered.js';
import { ClaimByIdDocument } from '../operations.js';
import { ClaimLine } from './claim-line.js';

/** One claim by its id, asked for when it is first shown. */
export function ClaimById({ id }: { id: string }) {
  const { at } = useAddress().parameters;
  const answer = useAnswer(ClaimByIdDocument, { id, asOf: at ?? null, dated: at !== undefined });
  return (
    <Answered answer={answer} what="the claim">
      {({ node }) => (node && 'subject' in node ? <ClaimLine claim={node} /> : null)}
    </Answered>
  );
}

import { useAnswer } from '../api/use-answer.js';
import { MomentsDocument } from '../operations.js';

/** What a moment is called: the name of its event, else as it was written. */
export function useMomentName(moment: string | undefined): string | undefined {
  const { data, isPlaceholderData } = useAnswer(MomentsDocument, moment ? { at: [moment] } : null);
  const event = isPlaceholderData ? undefined : data?.moments[0]?.event;
  return event?.name ?? moment;
}

import { LRUCache } from 'lru-cache';

/** An answer as it was written, and as it was compressed where somebody wanted that. */
export interface Answer {
  readonly text: string;
  zipped?: Promise<Buffer>;
}

/** Answers by their release and question: the least asked for go where there are more bytes than there may be. */
export class AnswerCache extends LRUCache<string, Answer> {
  /** How often an answer that was looked for was kept, and was not. */
  hits = 0;
  misses = 0;

  override get(place: string): Answer | undefined {
    const answer = super.get(place);
    if (answer) this.hits++;
    else this.misses++;
    return answer;
  }
}

/** A character takes one byte or two, and compressed a fraction of one. */
const BYTES_OF_CHARACTER = 2.5;

/** Undefined for no bytes: nothing is kept. */
export function answerCache(bytes: number): AnswerCache | undefined {
  if (bytes === 0) return undefined;
  return new AnswerCache({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes / 10),
    sizeCalculation: ({ text }, question) => Math.ceil((text.length + question.length) * BYTES_OF_CHARACTER),
  });
}

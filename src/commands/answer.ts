/** What the API answers has the shape of its question. */
// biome-ignore lint/suspicious/noExplicitAny: a question and what is read of its answer stand beside each other.
export type Json = any;

/** An answer of GraphQL over HTTP. */
export interface Answer {
  readonly data?: Json;
  readonly errors?: readonly { message: string; extensions?: { code?: string; hint?: string } }[];
}

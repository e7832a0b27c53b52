/** The canon or world that an entity belongs to. */
export interface Continuity {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

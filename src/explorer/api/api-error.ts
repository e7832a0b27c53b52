/** What the API refused, or that it could not be asked. */
export class ApiError extends Error {
  readonly code: string;
  readonly hint: string | undefined;

  constructor(message: string, code: string, hint?: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }

  /** Whether asking again may help. */
  get passes(): boolean {
    return ['UNREACHABLE', 'DATABASE_UNREACHABLE', 'DATABASE_STARTING', 'RELEASE_CHANGING'].includes(
      this.code,
    );
  }
}

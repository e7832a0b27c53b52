/** Something that an editor should mend in the data. An error keeps the data from being loaded, a warning does not. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** The rule that found it, by its file name. */
  readonly rule: string;
  /** Where, from the data folder on: `mirror/klingon-cardassian-alliance.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What it is about: `relationship "mirror/…"`. */
  readonly record: string;
  /** What is wrong, with the offending value in quotes, what was expected and what to do. */
  readonly message: string;
}

export interface Position {
  readonly line: number;
  readonly column: number;
  /** Where a document is several files: which of them. */
  readonly file?: string;
}

/** `file:line:column: record: message`, the form that editors and terminals make a link of. */
export function formatProblem(problem: Problem): string {
  const { severity, file, line, column, record, message } = problem;
  const mark = severity === 'warning' ? 'warning: ' : '';
  return `${file}:${line}:${column}: ${mark}${record}: ${message}`;
}

/** Errors of one data folder in the order of its files and lines. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.message.localeCompare(b.message, 'en'),
  );
}

// The package has no types of its own; only what parse-date.ts uses is declared.
declare module 'edtf' {
  /** Parses EDTF text; throws on what it cannot read. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}

import type { Link, Parameter, Span, Template } from './marks.js';

/** Braces or brackets that are open: how many, from where on, and the bars and signs between them and what was read last. */
interface Piece {
  readonly brace: string;
  readonly start: number;
  readonly count: number;
  /** NOTE: made when they are needed; a text can open a million pieces that hold nothing. */
  bars?: number[];
  /** Of the part after each bar, and of the one before the first, where its first `=` stands. */
  equals?: Map<number, number>;
}

/** `{{{argument}}}` takes three; MediaWiki looks for the most that both ends have. */
const MOST = { '{': 3, '[': 2 } as const;
const CLOSES: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/**
 * What is open at a place of the text, matched as MediaWiki matches it: an end closes what was opened last or nothing, and of
 * braces more than needed, the inner ones are taken first and the others stay open.
 */
export class Pieces {
  readonly #open: Piece[] = [];

  open(run: string, start: number): void {
    const brace = run[0] ?? '';
    this.#open.push({ brace, start, count: run.length });
  }

  divide(at: number): void {
    const piece = this.#open.at(-1);
    if (!piece) return;
    piece.bars ??= [];
    piece.bars.push(at);
  }

  name(at: number): void {
    const piece = this.#open.at(-1);
    if (piece?.brace !== '{') return;
    piece.equals ??= new Map();
    const part = piece.bars?.length ?? 0;
    if (!piece.equals.has(part)) piece.equals.set(part, at);
  }

  /** What a run of closing braces or brackets closes, from the inside out. */
  *close(run: string, at: number): Iterable<Template | Link> {
    let [left, place] = [run.length, at];
    while (left >= 2) {
      const piece = this.#open.at(-1);
      if (!piece || piece.brace !== CLOSES[run[0] ?? '']) return;
      const taken = Math.min(piece.count, left, MOST[piece.brace as '{' | '[']);
      const start = piece.start + piece.count - taken;
      if (taken === 2) yield toMark(piece, { start, end: place + taken });
      this.#leave(piece, taken);
      place += taken;
      left -= taken;
    }
  }

  /** Where the templates begin that have fields, and that nothing has closed. */
  *unclosed(): Iterable<Span> {
    for (const { brace, start, count, bars = [], equals } of this.#open) {
      const [end] = bars;
      if (brace === '{' && end !== undefined && equals) yield { start: start + count, end };
    }
  }

  #leave(piece: Piece, taken: number): void {
    this.#open.pop();
    const count = piece.count - taken;
    if (count >= 2) this.#open.push({ brace: piece.brace, start: piece.start, count });
  }
}

function toMark({ brace, bars = [], equals }: Piece, { start, end }: Span): Template | Link {
  const [first = start, ...parts] = [...bars, end - 2];
  const opening: Span = { start: start + 2, end: first };
  const others = parts.map((until, index): Span => ({ start: (bars[index] ?? 0) + 1, end: until }));
  if (brace === '[') return { kind: 'link', start, end, parts: [opening, ...others] };
  const parameters = others.map((part, index): Parameter => {
    const sign = equals?.get(index + 1);
    return sign === undefined ? part : { ...part, equals: sign };
  });
  return { kind: 'template', start, end, name: opening, parameters };
}

/** What a text of a wiki is marked up with, and where: offsets into the text, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `{{name|value|name=value}}` */
export interface Template extends Span {
  readonly kind: 'template';
  readonly name: Span;
  readonly parameters: readonly Parameter[];
}

/** What stands between two bars of a template; `equals` is where its name ends, if it has one. */
export interface Parameter extends Span {
  readonly equals?: number;
}

/** `[[target|text]]` */
export interface Link extends Span {
  readonly kind: 'link';
  readonly parts: readonly Span[];
}

/** `<ref name="a">…</ref>`, and the other tags whose content is not wiki text to the page around it. */
export interface Tag extends Span {
  readonly kind: 'tag';
  /** In lower case. */
  readonly tag: string;
  readonly attributes: Span;
  /** Absent from `<ref name="a" />`. */
  readonly content?: Span;
}

/** `<!-- … -->`; to the end of the text where it is not closed. */
export interface Comment extends Span {
  readonly kind: 'comment';
}

export type Mark = Template | Link | Tag | Comment;

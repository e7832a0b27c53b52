declare module 'unbzip2-stream' {
  /** A stream of the old kind: it pushes what it has, as long as it has any. */
  interface Unbzip2 {
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    write(chunk: Uint8Array): boolean;
    end(): void;
  }
  export default function unbzip2(): Unbzip2;
}

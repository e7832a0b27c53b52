import type { MouseEvent, ReactNode } from 'react';
import type { Address } from './address.js';
import { go } from './go.js';
import { writeAddress } from './write-address.js';

interface Props {
  readonly to: Address;
  readonly children: ReactNode;
  readonly className?: string;
  readonly 'aria-current'?: 'page' | undefined;
  /** Of a link within a grid, which is one tab stop. */
  readonly tabIndex?: number;
  readonly 'data-at'?: string;
}

/** A link to another page of the explorer. With a key held down it does what links do: another tab, another window. */
export function PageLink({ to, children, ...rest }: Props) {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={writeAddress(to)} onClick={follow} {...(to.embedded && { target: '_top' })} {...rest}>
      {children}
    </a>
  );
}

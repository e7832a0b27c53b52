import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import './folded-tools.css';

interface Props {
  readonly className: string;
  readonly children: ReactNode;
}

/** What can be done with a page: on a phone behind a button, since the page is what one came for; else all of it beside the page. */
export function FoldedTools({ className, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        className="tools-fold"
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => setOpen((before) => !before)}
      >
        Tools <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
      </Button>
      <div id={id} className={isOpen ? className : `${className} folded`}>
        {children}
      </div>
    </>
  );
}

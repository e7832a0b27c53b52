import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const Context = createContext<(text: string) => void>(() => undefined);

/** A place from which screen readers read what has changed; whatever is within can say so. */
export function Announcer({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const announce = useCallback((next: string) => setText(next), []);
  return (
    <Context value={announce}>
      {children}
      <output className="unseen">{text}</output>
    </Context>
  );
}

/** Says something to who does not see the page change. The same words twice are said once. */
export function useAnnounce(): (text: string) => void {
  return useContext(Context);
}

import { memo } from 'react';
import { Button } from 'react-aria-components';
import { change } from '../address/go.js';
import { useParameter } from '../address/use-address.js';

const NEXT: Readonly<Record<string, string | undefined>> = { '': 'dark', dark: 'light', light: undefined };

/** Dark, light, or as the system has it. */
export const ThemeToggle = memo(function ThemeToggle() {
  const theme = useParameter('theme') ?? '';
  return (
    <Button className="quiet" onPress={() => change({ theme: NEXT[theme] }, { replace: true })}>
      {theme === 'dark' ? 'Dark' : theme === 'light' ? 'Light' : 'Auto'}
      <span className="unseen"> colours, change</span>
    </Button>
  );
});

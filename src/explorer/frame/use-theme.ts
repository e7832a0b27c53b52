import { useEffect } from 'react';

/** Light or dark where the address says so, else as the system has it. */
export function useTheme(theme: string | undefined): void {
  useEffect(() => {
    const isKnown = theme === 'light' || theme === 'dark';
    document.documentElement.style.colorScheme = isKnown ? theme : 'light dark';
  }, [theme]);
}

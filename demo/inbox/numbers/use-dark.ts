import { useEffect, useState } from 'preact/hooks';

/** Whether the page is dark: a canvas has to be told. */
export function useDark(): boolean {
  const [dark, setDark] = useState(() => query().matches);
  useEffect(() => {
    const list = query();
    const change = () => setDark(list.matches);
    list.addEventListener('change', change);
    return () => list.removeEventListener('change', change);
  }, []);
  return dark;
}

const query = () => matchMedia('(prefers-color-scheme: dark)');

import { useEffect, useState } from 'preact/hooks';

const query = () => matchMedia('(max-width: 60rem)');

/** Whether there is room for one pane only, so that a lead covers the list: as in leads.css. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => query().matches);
  useEffect(() => {
    const list = query();
    const change = () => setNarrow(list.matches);
    list.addEventListener('change', change);
    return () => list.removeEventListener('change', change);
  }, []);
  return narrow;
}

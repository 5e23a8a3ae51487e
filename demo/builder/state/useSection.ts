import { useCallback, useState } from 'preact/hooks';
import { SECTION_IDS, type SectionId } from '../sections/names.ts';

/** The section that is open. A reload comes back to it; a link that is shared begins at the beginning. */
export function useSection() {
  const [section, setSection] = useState<SectionId>(() => {
    const known = Object(history.state).section;
    return SECTION_IDS.includes(known) ? known : 'goal';
  });
  const choose = useCallback((next: SectionId) => {
    history.replaceState({ ...Object(history.state), section: next }, '');
    setSection(next);
  }, []);
  return [section, choose] as const;
}

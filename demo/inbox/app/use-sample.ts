import { useState } from 'preact/hooks';
import { loadSample } from './client.ts';
import { counted } from './format.ts';
import { useInbox } from './inbox-context.ts';

/** One click for a quarter of made-up leads. */
export function useSample() {
  const { say } = useInbox();
  const [busy, setBusy] = useState(false);
  const load = async () => {
    if (busy) return;
    setBusy(true);
    say('Loading a sample quarter');
    try {
      const { count } = await loadSample();
      say(`The sample quarter is in: ${counted(count.leads, 'lead')}.`);
    } catch (error) {
      say(`The sample was not loaded. ${(error as Error).message}`);
    }
    setBusy(false);
  };
  return { load, busy };
}

import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props<P> = P & { load: () => Promise<ComponentType<P>> };

/** A part that comes in a file of its own. */
export function Later<P extends object>({ load, ...props }: Props<P>) {
  const [Part, setPart] = useState<ComponentType<P>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (part) => setPart(() => part),
      () => setFailed(true),
    );
  }, []);
  if (failed)
    return <p class="problem later">This part of the page could not be loaded. Reload the page to try again.</p>;
  return Part ? <Part {...(props as unknown as P)} /> : <p class="soft later">Loading</p>;
}

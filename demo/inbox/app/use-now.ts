import { useEffect, useState } from 'preact/hooks';

const EVERY = 30_000;

/** The time, for what says "3 minutes ago": it moves on by itself. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY);
    return () => clearInterval(timer);
  }, []);
  return now;
}

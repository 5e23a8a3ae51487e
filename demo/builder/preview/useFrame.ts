import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FromPreview, Show, ToPreview } from './protocol.ts';

/**
 * Keeps the page in a frame as `show` says. A script cannot be taken off a page: when one is no longer needed, the page is
 * loaded anew, by another `turn`.
 *
 * @param hear hears what happens there
 */
export function useFrame(show: Show, hear: (message: FromPreview) => void) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  const [turn, setTurn] = useState(0);
  const files = useRef<readonly string[]>([]);
  const heard = useRef(hear);
  heard.current = hear;

  const send = useCallback((message: ToPreview) => frame.current?.contentWindow?.postMessage(message, '*'), []);

  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<FromPreview>) => {
      if (source !== frame.current?.contentWindow) return;
      if (data.type === 'ready') setReady(true);
      heard.current(data);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);

  const again = useCallback(() => {
    files.current = [];
    setReady(false);
    setTurn((so) => so + 1);
  }, []);

  const news = JSON.stringify(show);
  useEffect(() => {
    if (!isReady) return;
    if (files.current.some((file) => !show.files.includes(file))) return again();
    files.current = show.files;
    send(show);
  }, [isReady, news]);

  return { frame, turn, send };
}

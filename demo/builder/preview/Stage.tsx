import { type ComponentChildren, h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How wide a window each device has (CSS pixels), and how high it is at most. */
const SIZES = { phone: { least: 390, most: 390, height: 844 }, desktop: { least: 820, most: 1280, height: 1400 } };
/** Smaller than this, a desktop's page is hard to read: where there is room it gets wider instead. */
const READABLE = 0.75;

export type Device = keyof typeof SIZES;

/** Shows a window of a device's width in whatever room there is. */
export function Stage({ device, children }: { device: Device; children: ComponentChildren }) {
  const room = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      setBox({ width, height });
    });
    observer.observe(room.current!);
    return () => observer.disconnect();
  }, []);
  const size = SIZES[device];
  const width = Math.min(size.most, Math.max(size.least, Math.round(box.width / READABLE)));
  const scale = Math.min(1, box.width / width || 1);
  const height = Math.max(320, Math.min(size.height, box.height / scale));
  return (
    <div class={`stage ${device}`} ref={room}>
      <div class="window" style={{ width: width * scale, height: height * scale }}>
        <div class="scaled" style={{ width, height, transform: `scale(${scale})` }}>
          {children}
        </div>
      </div>
    </div>
  );
}

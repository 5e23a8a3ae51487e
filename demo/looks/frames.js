// Hundreds of pages at once would bring a small machine to its knees: a frame holds its page only while it is near the window,
// and only a few load at a time.

const NEAR = '500px';
const AT_ONCE = 4;

export function keepFrames() {
  /** @type {HTMLIFrameElement[]} */
  let waiting = [];
  let loading = 0;

  const next = () => {
    while (loading < AT_ONCE) {
      const frame = waiting.shift();
      if (!frame) return;
      loading += 1;
      const done = () => {
        loading -= 1;
        next();
      };
      frame.addEventListener('load', done, { once: true });
      frame.src = frame.dataset.src ?? '';
    }
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const frame = /** @type {HTMLIFrameElement} */ (target);
        if (isIntersecting) {
          if (!frame.src && !waiting.includes(frame)) waiting.push(frame);
        } else {
          waiting = waiting.filter((other) => other !== frame);
          // one that is still loading counts, and goes the next time
          if (frame.contentDocument?.readyState === 'complete') frame.removeAttribute('src');
        }
      }
      next();
    },
    { rootMargin: NEAR },
  );

  return {
    /** @param {HTMLIFrameElement} frame */
    watch: (frame) => observer.observe(frame),
    /** Before the sheet is made anew: frames that were taken off the page never say that they have loaded. */
    forget() {
      observer.disconnect();
      waiting = [];
      loading = 0;
    },
  };
}

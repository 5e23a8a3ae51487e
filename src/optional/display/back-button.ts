/** What tells our entry of the history from all others. */
const MARK = 'leadtag';

/**
 * On phones the back button closes what is open, instead of leaving the page: an entry of the same address is added, and taken
 * back when the form is closed in another way. Returns that.
 */
export function onBackButton(close: () => void): () => void {
  if (!matchMedia('(pointer: coarse)').matches) return () => {};
  const mine = Math.random();
  history.pushState({ ...Object(history.state), [MARK]: mine }, '');
  const isHere = () => Object(history.state)[MARK] === mine;
  const left = () => {
    if (isHere()) return;
    removeEventListener('popstate', left);
    close();
  };
  addEventListener('popstate', left);
  return () => {
    removeEventListener('popstate', left);
    // a page that has moved on since keeps its place
    if (isHere()) history.back();
  };
}

import type { Mounted } from '../../extensions.ts';

/** Corners where the tab may stand, the best first; where none is free it is a dot on the edge. */
const CORNERS = ['bottom left', 'bottom right', 'top left', 'top right'];
const NOWHERE = 'bottom left dot';
/** Room that it takes, with what is around it (pixels). */
const WIDTH = 140;
const HEIGHT = 52;

/** A corner in which nothing of our forms that can be used, or floats over the page, is at the moment. */
export function freeCorner(forms: readonly Mounted[]): string {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const taken = forms
    .flatMap(({ root }) => [...root.querySelectorAll('input,select,textarea,button,[part~=overlay]')])
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width && box.height);
  const isFree = (corner: string) => {
    const left = corner.endsWith('left') ? 0 : width - WIDTH;
    const top = corner.startsWith('top') ? 0 : height - HEIGHT;
    return taken.every(
      (box) => box.right <= left || box.left >= left + WIDTH || box.bottom <= top || box.top >= top + HEIGHT,
    );
  };
  return CORNERS.find(isFree) ?? NOWHERE;
}

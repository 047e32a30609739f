import { type RefObject, useEffect, useState } from 'react';
import { ROW_HEIGHT } from '../../theme/tokens';
import { HEAD_HEIGHT } from './grid-styles';
import { visibleRows } from './visible-rows';

/** Which rows are drawn, following the scroll and the size of the box. */
export function useGridWindow(scroller: RefObject<HTMLElement | null>, count: number) {
  const [drawn, setDrawn] = useState({ from: 0, until: 40 });
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return undefined;
    const look = () =>
      setDrawn((now) => {
        const view = { scrollTop: box.scrollTop, height: box.clientHeight - HEAD_HEIGHT };
        const next = visibleRows({ ...view, rowHeight: ROW_HEIGHT, count });
        return next.from === now.from && next.until === now.until ? now : next;
      });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller, count]);
  return { from: Math.min(drawn.from, count), until: Math.min(drawn.until, count) };
}

import { useEffect, useRef } from 'react';
import { useListContext } from 'react-admin';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Coming back to a list by the browser's back button finds it where it was left. */
export function KeptScroll() {
  const { key } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const { isPending } = useListContext();
  const restored = useRef<string | null>(null);

  useEffect(() => {
    const remember = () => places.set(key, [scroller()?.scrollTop ?? 0, window.scrollY]);
    // The table scrolls in itself on a desktop, the page on a phone; capturing hears both.
    document.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', remember, { capture: true });
  }, [key]);

  useEffect(() => {
    if (isPending || !isBack || restored.current === key) return;
    restored.current = key;
    const place = places.get(key);
    if (place === undefined) return;
    requestAnimationFrame(() => {
      scroller()?.scrollTo({ top: place[0] });
      window.scrollTo({ top: place[1] });
    });
  }, [key, isBack, isPending]);
  return null;
}

/** Per entry of the browser's history: how far the table and the page were scrolled. */
const places = new Map<string, readonly [number, number]>();

function scroller(): Element | null {
  return document.querySelector('.RaDataTable-tableWrapper');
}

import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * So many rows are drawn at first, and so many more each time the reader nears the end of them: more than a screen holds,
 * few enough that no drawing of them holds up the page.
 */
const STEP = 24;

/**
 * How many rows of a long list to draw. The element that carries `end` stands behind the last one; when it comes near,
 * the list grows.
 * @param atLeast rows that must be there in any case: up to the one that is current
 * @param key another key starts anew
 */
export const useGrowing = (total: number, atLeast: number, key: string) => {
  const [grown, setGrown] = useState({ key, limit: STEP });
  const limit = Math.max(grown.key === key ? grown.limit : STEP, Math.ceil(atLeast / STEP) * STEP);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = end.current;
    const Observer = mark?.ownerDocument.defaultView?.IntersectionObserver;
    if (!mark || !Observer || limit >= total) return;
    const observer = new Observer(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setGrown({ key, limit: limit + STEP });
      },
      { rootMargin: '800px' },
    );
    observer.observe(mark);
    return () => observer.disconnect();
  }, [limit, total, key]);
  return { limit, end };
};

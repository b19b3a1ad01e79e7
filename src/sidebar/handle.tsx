import { useEffect, useRef } from 'preact/hooks';
import { MAX_WIDTH, MIN_WIDTH, type SiteSettings, withinWidths } from '../interface/settings.js';
import { t } from '../interface/words.js';
import type { Actions } from './model.js';
import { trusted } from './trusted.js';

const STEP = 16;
/** So many ms after a press the sidebar may still be drawn as wide as before it. */
const SETTLING = 1000;

/** The inner edge of the sidebar: drag it, or press arrow keys on it, for another width. */
export const Handle = ({ settings, actions }: { settings: SiteSettings; actions: Actions }) => {
  const { side, width } = settings;
  const drag = useRef<AbortController>(undefined);
  useEffect(() => () => drag.current?.abort(), []);
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    const edge = event.currentTarget as HTMLElement;
    const page = edge.ownerDocument;
    const widthAt = ({ clientX }: PointerEvent): number =>
      withinWidths(side === 'left' ? clientX : page.documentElement.clientWidth - clientX);
    const over = new AbortController();
    drag.current = over;
    // Of the document, for Firefox does not send all moves to an edge in a closed root; captured, so that frames of the
    // page do not swallow them.
    const options = { signal: over.signal, capture: true };
    page.addEventListener('pointermove', (move) => actions.resize(widthAt(move)), options);
    page.addEventListener(
      'pointerup',
      (up) => {
        over.abort();
        actions.onWidth(widthAt(up));
      },
      options,
    );
    page.addEventListener(
      'pointercancel',
      () => {
        over.abort();
        actions.resize(width);
      },
      options,
    );
    try {
      edge.setPointerCapture(event.pointerId);
    } catch {
      // The pointer is gone already.
    }
  };
  // Keys come faster than widths are stored and drawn: each press goes on from where the last one led.
  const led = useRef<{ width: number; at: number }>(undefined);
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = led.current && performance.now() - led.current.at < SETTLING ? led.current.width : width;
    const outward = side === 'left' ? 'ArrowRight' : 'ArrowLeft';
    const inward = side === 'left' ? 'ArrowLeft' : 'ArrowRight';
    const next: Record<string, number> = {
      [outward]: from + STEP,
      [inward]: from - STEP,
      Home: MIN_WIDTH,
      End: MAX_WIDTH,
    };
    const to = next[event.key];
    if (to === undefined) return;
    event.preventDefault();
    led.current = { width: withinWidths(to), at: performance.now() };
    actions.onWidth(led.current.width);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be dragged
    <div
      class="handle"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('width')}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      aria-valuenow={width}
      tabIndex={0}
      data-action="width"
      onPointerDown={trusted(onPointerDown)}
      onKeyDown={trusted(onKeyDown)}
    />
  );
};

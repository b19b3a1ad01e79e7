import type { Label } from '../claims/statement.js';

/** The shape of a label: a filled disc with a tick, a ring with quote marks, a broken ring with dots, a box with a question mark, a small ring. */
export const LabelIcon = ({ label }: { label: Label }) => (
  <svg class={`icon ${label}`} viewBox="0 0 18 18" aria-hidden="true">
    {label === 'confirmed' && (
      <>
        <circle cx="9" cy="9" r="8" fill="currentColor" />
        <path class="cut" d="m5.2 9.3 2.6 2.6 5-5.4" fill="none" stroke-width="2" />
      </>
    )}
    {label === 'alleged' && (
      <>
        <circle cx="9" cy="9" r="7.2" fill="none" stroke="currentColor" stroke-width="1.6" />
        <path
          d="M5.5 10.9c0-2.4.8-3.8 2.2-4.5M9.9 10.9c0-2.4.8-3.8 2.2-4.5"
          fill="none"
          stroke="currentColor"
          stroke-width="1.9"
          stroke-linecap="round"
        />
      </>
    )}
    {label === 'unaddressed' && (
      <>
        <circle
          cx="9"
          cy="9"
          r="7.2"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-dasharray="2.6 2.05"
        />
        <path d="M5.5 9h.01M9 9h.01M12.5 9h.01" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
      </>
    )}
    {label === 'unclear' && (
      <>
        <rect
          x="2.4"
          y="2.4"
          width="13.2"
          height="13.2"
          rx="3.4"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        />
        <path
          d="M6.9 7.3c.1-1.3 1-2 2.2-2 1.3 0 2.2.8 2.2 1.900 0 1.700-2.2 1.700-2.2 3.2M9.1 12.7h.01"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
        />
      </>
    )}
    {(label === 'opinion' || label === 'own-voice') && (
      <circle cx="9" cy="9" r="3" fill="none" stroke="currentColor" stroke-width="1.6" />
    )}
  </svg>
);

/** The sign of Sourceline: lines of text, one of them with a source. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 18 18" aria-hidden="true">
    <path d="M2 5h7.5M2 9.5h14M2 14h8.5" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    <circle class="confirmed" cx="14" cy="5" r="2.4" fill="currentColor" />
  </svg>
);

const PATHS = {
  close: 'm4.5 4.5 9 9m0-9-9 9',
  menu: 'M4 9h.01M9 9h.01M14 9h.01',
  unfold: 'm5 7 4 4 4-4',
  search: 'M12.6 12.6 16 16M8 13.2A5.2 5.2 0 1 0 8 2.8a5.2 5.2 0 0 0 0 10.4Z',
  back: 'M10.5 4.5 6 9l4.5 4.5',
  tick: 'm4 9.5 3.2 3.2L14 5.8',
} as const;

/** A sign on a button; the button carries the name. */
export const Glyph = ({ name }: { name: keyof typeof PATHS }) => (
  <svg class="glyph" viewBox="0 0 18 18" aria-hidden="true">
    <path
      d={PATHS[name]}
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'menu' ? 2.4 : 1.7}
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

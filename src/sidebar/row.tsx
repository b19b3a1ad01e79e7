import { useRef } from 'preact/hooks';
import type { Statement } from '../claims/statement.js';
import { t } from '../interface/words.js';
import { Glyph, LabelIcon } from './icons.js';
import { memo } from './memo.js';
import type { Actions } from './model.js';
import { quotation } from './quoting.js';
import { trusted } from './trusted.js';
import { Why } from './why.js';
import { labelParts } from './wording.js';

/** Who says it through whom, nearest to the reader first. */
export const Chain = ({ statement, id }: { statement: Statement; id?: string }) => {
  const chain = statement.attribution?.chain ?? [];
  return (
    <p class="chain" id={id}>
      {chain.length === 0 && t('noSource')}
      {chain.map((link, at) => (
        <span key={at}>
          {at > 0 && (
            <span class="arrow" role="img" aria-label={t('citing')}>
              {' ← '}
            </span>
          )}
          <em>{link.name}</em>
          {!link.onRecord && `, ${t('notNamed')}`}
        </span>
      ))}
    </p>
  );
};

const hostOf = (href: string): string | null => {
  try {
    const { protocol, hostname } = new URL(href);
    return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
};

/** The article's own links in this sentence, by the names of their hosts; and how many others say the same. */
const Backing = ({ statement }: { statement: Statement }) => {
  const { links = [], statedBy = 1 } = statement;
  const linked = new Map(links.map(({ href }) => [hostOf(href), href] as const));
  linked.delete(null);
  if (linked.size === 0 && statedBy < 2) return null;
  return (
    <p class="backing">
      {statedBy > 1 && <span>{t('statedBy', { n: statedBy })}</span>}
      {[...linked].map(([host, href]) => (
        <span key={href}>
          {t('linked') + t('colon')}{' '}
          <a href={href} target="_blank" rel="noopener noreferrer" data-link={host} tabIndex={-1}>
            {host}
          </a>
        </span>
      ))}
    </p>
  );
};

interface RowProps {
  text: string;
  statement: Statement;
  current: boolean;
  inView: boolean;
  folded: boolean;
  reachable: boolean;
  actions: Actions;
}

const takesClicks = (event: Event): boolean => (event.target as Element).closest('button, a') !== null;

/** One labelled statement. The row takes focus as a whole; its buttons come after it. */
const drawRow = ({ text, statement, current, inView, folded, reachable, actions }: RowProps) => {
  const { id, label } = statement;
  const open = current && !folded;
  const [main, ...rest] = labelParts(statement);
  const pressed = useRef<{ x: number; y: number }>(undefined);
  const onClick = (event: MouseEvent): void => {
    const from = pressed.current;
    // A drag selects words of the row and must not pick it.
    const dragged = from !== undefined && Math.hypot(event.clientX - from.x, event.clientY - from.y) > 5;
    if (!dragged && !takesClicks(event)) actions.pick(id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around the rows handles their keys
    <li
      class={`row${current ? ' current' : ''}${inView ? ' inview' : ''}`}
      data-statement={id}
      data-label={label}
      aria-current={current ? 'true' : inView ? 'location' : undefined}
      aria-labelledby={`label-${id} quote-${id} chain-${id}`}
      tabIndex={reachable ? 0 : -1}
      onPointerDown={(event: PointerEvent) => {
        pressed.current = { x: event.clientX, y: event.clientY };
      }}
      onClick={trusted(onClick)}
      onFocus={() => actions.rove(id)}
    >
      <LabelIcon label={label} />
      <div class="said">
        <p class={`label ${label}`} id={`label-${id}`}>
          <b>{main}</b>
          {rest.map((part) => ` · ${part}`)}
        </p>
        <p class={statement.supersededBy === undefined ? 'quote' : 'quote superseded'} id={`quote-${id}`} dir="auto">
          {quotation(text, statement)}
        </p>
        <Chain statement={statement} id={`chain-${id}`} />
        <Backing statement={statement} />
        {open && <Why text={text} statement={statement} actions={actions} />}
      </div>
      <button
        type="button"
        class="unfold"
        data-action="why"
        aria-label={t('why')}
        aria-expanded={open}
        aria-controls={open ? `why-${id}` : undefined}
        tabIndex={reachable ? 0 : -1}
        onClick={trusted(() => (current ? actions.fold(!folded) : actions.pick(id)))}
      >
        <Glyph name="unfold" />
      </button>
    </li>
  );
};

export const Row = memo<RowProps>(drawRow);

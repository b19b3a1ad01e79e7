import { useEffect, useRef, useState } from 'preact/hooks';
import type { Statement } from '../claims/statement.js';
import { Glyph, LabelIcon } from './icons.js';
import type { Actions } from './model.js';
import { STRINGS } from './strings.js';
import { trusted } from './trusted.js';
import { explain, labelParts, quotation } from './wording.js';

/** Who says it through whom, nearest to the reader first. */
const Chain = ({ statement }: { statement: Statement }) => {
  const chain = statement.attribution?.chain ?? [];
  return (
    <p class="chain" id={`chain-${statement.id}`}>
      {chain.length === 0 && STRINGS.noSource}
      {chain.map((link, at) => (
        <span key={at}>
          {at > 0 && (
            <span class="arrow" role="img" aria-label={STRINGS.citing}>
              {' ← '}
            </span>
          )}
          <em>{link.name}</em>
          {!link.onRecord && `, ${STRINGS.notNamed}`}
        </span>
      ))}
    </p>
  );
};

/** Copies the statement and says for a moment how it went. */
const CopyButton = ({ id, actions }: { id: string; actions: Actions }) => {
  const [words, setWords] = useState<string>(STRINGS.copy);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onClick = async (): Promise<void> => {
    const done = await actions.copy(id);
    setWords(done ? STRINGS.copied : STRINGS.copyFailed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setWords(STRINGS.copy), 2000);
  };
  return (
    <button type="button" data-action="copy" onClick={trusted(() => void onClick())}>
      {words}
    </button>
  );
};

interface WhyProps {
  text: string;
  statement: Statement;
  actions: Actions;
}

/** What earned the label: plain sentences with the article's own words. */
const Why = ({ text, statement, actions }: WhyProps) => (
  <div class={`why ${statement.label}`} id={`why-${statement.id}`}>
    {explain(text, statement).map(({ sentence, words }) => (
      <p key={sentence + words}>
        {sentence}
        {words === null ? '.' : ': '}
        {words !== null && <q>“{words}”</q>}
        {words !== null && '.'}
      </p>
    ))}
    <div class="acts">
      <button type="button" data-action="show" onClick={trusted(() => actions.pick(statement.id))}>
        {STRINGS.show}
      </button>
      <CopyButton id={statement.id} actions={actions} />
    </div>
  </div>
);

interface RowProps {
  text: string;
  statement: Statement;
  current: boolean;
  folded: boolean;
  reachable: boolean;
  actions: Actions;
}

const inButton = (event: Event): boolean => (event.target as Element).closest('button') !== null;

/** One labelled statement. The row takes focus as a whole; its buttons come after it. */
export const Row = ({ text, statement, current, folded, reachable, actions }: RowProps) => {
  const { id, label } = statement;
  const open = current && !folded;
  const [main, ...rest] = labelParts(statement);
  const pressed = useRef<{ x: number; y: number }>(undefined);
  const onClick = (event: MouseEvent): void => {
    const from = pressed.current;
    // A drag selects words of the row and must not pick it.
    const dragged = from !== undefined && Math.hypot(event.clientX - from.x, event.clientY - from.y) > 5;
    if (!dragged && !inButton(event)) actions.pick(id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around the rows handles their keys
    <li
      class={current ? 'row current' : 'row'}
      data-statement={id}
      data-label={label}
      aria-current={current ? 'true' : undefined}
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
        <p class="quote" id={`quote-${id}`}>
          {quotation(text, statement)}
        </p>
        <Chain statement={statement} />
        {open && <Why text={text} statement={statement} actions={actions} />}
      </div>
      <button
        type="button"
        class="unfold"
        data-action="why"
        aria-label={STRINGS.why}
        aria-expanded={open}
        aria-controls={open ? `why-${id}` : undefined}
        tabIndex={-1}
        onClick={trusted(() => (current ? actions.fold(!folded) : actions.pick(id)))}
      >
        <Glyph name="unfold" />
      </button>
    </li>
  );
};

import type { Statement } from '../claims/statement.js';
import type { SiteSettings } from '../interface/settings.js';
import { LabelIcon } from './icons.js';
import type { CardModel } from './model.js';
import { Chain } from './row.js';
import { explain, explanationLine, labelParts } from './wording.js';

interface Props {
  card: CardModel;
  text: string;
  statement: Statement;
  settings: SiteSettings;
}

const WIDTH = 300;
const GAP = 6;
/** Room that a card may need; where there is less below the line, it goes above. */
const HEIGHT = 150;

/** Beside a marked line of the page: label, source and the first reason. */
export const Card = ({ card, text, statement, settings }: Props) => {
  const { box } = card;
  const below = box.bottom + HEIGHT < innerHeight;
  const left = Math.max(8, Math.min(box.left, innerWidth - WIDTH - 8));
  const [reason] = explain(text, statement);
  const [main, ...rest] = labelParts(statement);
  return (
    <div
      class={`card themed ${settings.theme}`}
      role="tooltip"
      data-card={statement.id}
      style={{
        left: `${left}px`,
        ...(below ? { top: `${box.bottom + GAP}px` } : { bottom: `${innerHeight - box.top + GAP}px` }),
      }}
    >
      <p class={`label ${statement.label}`}>
        <LabelIcon label={statement.label} />
        <span>
          <b>{main}</b>
          {rest.map((part) => ` · ${part}`)}
        </span>
      </p>
      <Chain statement={statement} />
      {reason && <p class="hint">{explanationLine(reason)}</p>}
    </div>
  );
};

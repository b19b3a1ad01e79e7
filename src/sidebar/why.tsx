import { useEffect, useRef, useState } from 'preact/hooks';
import type { Statement } from '../claims/statement.js';
import { t } from '../interface/words.js';
import type { Actions } from './model.js';
import { trusted } from './trusted.js';
import { type Explanation, explain } from './wording.js';

interface CopyProps {
  action: string;
  label: string;
  copy(): Promise<boolean>;
}

/** A button that copies and says for a moment how it went. */
export const CopyButton = ({ action, label, copy }: CopyProps) => {
  const [words, setWords] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onClick = async (): Promise<void> => {
    const done = await copy();
    setWords(t(done ? 'copied' : 'copyFailed'));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setWords(null), 2000);
  };
  return (
    <button type="button" data-action={action} onClick={trusted(() => void onClick())}>
      {words ?? label}
    </button>
  );
};

const Because = ({ sentence, excerpt }: Explanation) => (
  <p>
    {sentence}
    {excerpt === null ? (
      '.'
    ) : (
      <>
        {`${t('colon')} `}
        <q>
          “{excerpt.before}
          <mark>{excerpt.words}</mark>
          {excerpt.after}”
        </q>
        .
      </>
    )}
  </p>
);

interface WhyProps {
  text: string;
  statement: Statement;
  actions: Actions;
}

/** What earned the label: plain sentences with the article's own sentence, the earning words marked in it. */
export const Why = ({ text, statement, actions }: WhyProps) => {
  const { id, label, supersededBy } = statement;
  return (
    <div class={`why ${label}`} id={`why-${id}`}>
      {explain(text, statement).map((explanation) => (
        <Because key={explanation.sentence + explanation.excerpt?.words} {...explanation} />
      ))}
      <div class="acts">
        <button type="button" data-action="show" onClick={trusted(() => actions.pick(id))}>
          {t('show')}
        </button>
        <CopyButton action="copy" label={t('copy')} copy={() => actions.copy(id)} />
        <button type="button" data-action="wrong" onClick={trusted(() => actions.open({ kind: 'wrong', id }))}>
          {t('wrong')}
        </button>
        {supersededBy !== undefined && (
          <button type="button" data-action="correction" onClick={trusted(() => actions.pick(supersededBy))}>
            {t('showCorrection')}
          </button>
        )}
      </div>
    </div>
  );
};

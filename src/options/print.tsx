import type { Printout } from '../interface/printout.js';
import { t } from '../interface/words.js';

/** The page to print: everything on white paper, labels in words. */
export const Print = ({ printout, onPrint }: { printout: Printout; onPrint(): void }) => (
  <>
    <header>
      <h1>{printout.title}</h1>
      <p>
        {printout.publisher && `${printout.publisher} · `}
        {t('printedFrom', { url: printout.url })}
      </p>
      <p class="gist">{printout.gist}</p>
      <button type="button" class="main" data-action="print" onClick={onPrint}>
        {t('printButton')}
      </button>
    </header>
    {printout.sections.map(({ heading, rows }) => (
      <section key={heading}>
        {heading !== '' && <h2>{heading}</h2>}
        <ol>
          {rows.map(({ label, tone, words, source, why }) => (
            <li key={words}>
              <p class={`label ${tone}`}>{label}</p>
              <p class="words">{words}</p>
              <p class="hint">{t('sourceLine', { chain: source })}</p>
              {why.map((reason) => (
                <p key={reason} class="hint">
                  {reason}
                </p>
              ))}
            </li>
          ))}
        </ol>
      </section>
    ))}
    <footer class="hint">{t('footer')}</footer>
  </>
);

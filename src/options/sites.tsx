import { useRef, useState } from 'preact/hooks';
import { t } from '../interface/words.js';
import { siteNameFrom, sitesFrom } from './site-name.js';

interface Props {
  sites: readonly string[];
  onChange(sites: readonly string[]): void;
}

/** Takes the name of a site, says what is wrong with it, and hands on a good one. */
const AddSite = ({ known, onAdd }: { known: readonly string[]; onAdd(site: string): void }) => {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const site = siteNameFrom(typed);
    const problem = site === null ? t('optNotASite') : known.includes(site) ? t('optKnown', { site }) : '';
    setWrong(problem);
    field.current?.focus();
    if (site === null || problem !== '') return;
    setTyped('');
    onAdd(site);
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <label for="site">{t('optAdd')}</label>
      <div class="field">
        <input
          id="site"
          ref={field}
          type="text"
          inputMode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          placeholder="news.example"
          value={typed}
          aria-invalid={wrong !== ''}
          aria-describedby="site-problem"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong('');
          }}
        />
        <button type="submit">{t('optAddButton')}</button>
      </div>
      <p id="site-problem" class="problem" role="alert">
        {wrong}
      </p>
    </form>
  );
};

/** Offers the list as a file. The link stays in this page; the browser asks nobody for the bytes. */
const saveList = (sites: readonly string[]): void => {
  const href = URL.createObjectURL(new Blob([`${sites.join('\n')}\n`], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = 'sourceline-sites.txt';
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
};

/** The sites where Sourceline stays closed: to read, to add to, to take from, to save and to load. */
export const Sites = ({ sites, onChange }: Props) => {
  const [said, setSaid] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const change = (next: readonly string[], words: string): void => {
    setSaid(words);
    onChange([...new Set(next)].sort());
  };
  const load = async (file: File | undefined): Promise<void> => {
    const found = sitesFrom((await file?.text().catch(() => '')) ?? '');
    const fresh = found.filter((site) => !sites.includes(site));
    if (found.length === 0) setSaid(t('optImportFailed'));
    else change([...sites, ...fresh], t('optImported', { n: fresh.length }));
  };
  return (
    <section>
      <h2>{t('optSites')}</h2>
      <p class="hint">{t('optSitesHint')}</p>
      {sites.length === 0 && <p class="none">{t('optNoSites')}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site} data-site={site}>
            <span>{site}</span>
            <button
              type="button"
              aria-label={t('optRemoveSite', { site })}
              onClick={() =>
                change(
                  sites.filter((one) => one !== site),
                  t('optRemoved', { site }),
                )
              }
            >
              {t('optRemove')}
            </button>
          </li>
        ))}
      </ul>
      <AddSite known={sites} onAdd={(site) => change([...sites, site], t('optAdded', { site }))} />
      <div class="buttons">
        <button type="button" data-action="export" disabled={sites.length === 0} onClick={() => saveList(sites)}>
          {t('optExport')}
        </button>
        <button type="button" data-action="import" onClick={() => picker.current?.click()}>
          {t('optImport')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".txt,.json,text/plain,application/json"
          hidden
          aria-label={t('optImport')}
          onChange={(event) => {
            const field = event.currentTarget;
            void load(field.files?.[0]).then(() => {
              field.value = '';
            });
          }}
        />
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
};

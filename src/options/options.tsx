import { useRef, useState } from 'preact/hooks';
import { siteNameFrom } from './site-name.js';
import { STRINGS } from './strings.js';

/** What the options page shows and changes. */
export interface OptionsSettings {
  autoShow: boolean;
  /** Host names where Sourceline does not open by itself. */
  sitesOff: readonly string[];
}

interface Props {
  settings: OptionsSettings;
  onChange(settings: OptionsSettings): void;
}

/** Takes the name of a site, says what is wrong with it, and hands on a good one. */
const AddSite = ({ known, onAdd }: { known: readonly string[]; onAdd(site: string): void }) => {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const site = siteNameFrom(typed);
    const problem = site === null ? STRINGS.notASite : known.includes(site) ? STRINGS.known(site) : '';
    setWrong(problem);
    field.current?.focus();
    if (site === null || problem !== '') return;
    setTyped('');
    onAdd(site);
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <label for="site">{STRINGS.add}</label>
      <div class="field">
        <input
          id="site"
          ref={field}
          type="text"
          inputMode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          placeholder={STRINGS.placeholder}
          value={typed}
          aria-invalid={wrong !== ''}
          aria-describedby="site-problem"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong('');
          }}
        />
        <button type="submit">{STRINGS.addButton}</button>
      </div>
      <p id="site-problem" class="problem" role="alert">
        {wrong}
      </p>
    </form>
  );
};

/** The whole options page. */
export const Options = ({ settings, onChange }: Props) => {
  const [said, setSaid] = useState('');
  const { autoShow, sitesOff } = settings;
  const changeSites = (next: readonly string[], words: string): void => {
    setSaid(words);
    onChange({ ...settings, sitesOff: [...next].sort() });
  };
  return (
    <>
      <header>
        <h1>{STRINGS.title}</h1>
        <p>{STRINGS.tagline}</p>
      </header>
      <section>
        <h2>{STRINGS.opening}</h2>
        <label class="choice">
          <input
            type="checkbox"
            name="autoShow"
            checked={autoShow}
            aria-describedby="auto-hint"
            onChange={(event) => onChange({ ...settings, autoShow: event.currentTarget.checked })}
          />
          {STRINGS.autoShow}
        </label>
        <p class="hint" id="auto-hint">
          {STRINGS.autoShowHint}
        </p>
      </section>
      <section>
        <h2>{STRINGS.sites}</h2>
        <p class="hint">{STRINGS.sitesHint}</p>
        {sitesOff.length === 0 && <p class="none">{STRINGS.noSites}</p>}
        <ul>
          {sitesOff.map((site) => (
            <li key={site} data-site={site}>
              <span>{site}</span>
              <button
                type="button"
                aria-label={STRINGS.removeSite(site)}
                onClick={() =>
                  changeSites(
                    sitesOff.filter((one) => one !== site),
                    STRINGS.removed(site),
                  )
                }
              >
                {STRINGS.remove}
              </button>
            </li>
          ))}
        </ul>
        <AddSite known={sitesOff} onAdd={(site) => changeSites([...sitesOff, site], STRINGS.added(site))} />
        <p class="sr" role="status">
          {said}
        </p>
      </section>
    </>
  );
};

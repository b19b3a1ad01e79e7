import { useState } from 'preact/hooks';
import { MAX_WIDTH, MIN_WIDTH, type Settings, TEXT_SIZES } from '../interface/settings.js';
import { t } from '../interface/words.js';
import { Sites } from './sites.js';

interface Props {
  settings: Settings;
  /** Was the last change refused? */
  failed?: boolean;
  onChange(settings: Settings): void;
  onReset(): void;
  onWelcome(): void;
}

interface CheckProps {
  name: 'autoShow' | 'marks';
  label: string;
  hint?: string;
  settings: Settings;
  onChange(settings: Settings): void;
}

const Check = ({ name, label, hint, settings, onChange }: CheckProps) => (
  <>
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        checked={settings[name]}
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
        onChange={(event) => onChange({ ...settings, [name]: event.currentTarget.checked })}
      />
      {label}
    </label>
    {hint !== undefined && (
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
  </>
);

interface RadiosProps<Value extends string> {
  name: string;
  legend: string;
  value: Value;
  choices: readonly (readonly [Value, string])[];
  onPick(value: Value): void;
}

/** One of a few, all of them in sight. */
const Radios = <Value extends string>({ name, legend, value, choices, onPick }: RadiosProps<Value>) => (
  <fieldset>
    <legend>{legend}</legend>
    {choices.map(([choice, words]) => (
      <label class="choice" key={choice}>
        <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onPick(choice)} />
        {words}
      </label>
    ))}
  </fieldset>
);

const Look = ({ settings, onChange }: Pick<Props, 'settings' | 'onChange'>) => (
  <section>
    <h2>{t('optLook')}</h2>
    <Radios
      name="side"
      legend={t('optSide')}
      value={settings.side}
      choices={[
        ['left', t('optLeft')],
        ['right', t('optRight')],
      ]}
      onPick={(side) => onChange({ ...settings, side })}
    />
    <Radios
      name="theme"
      legend={t('optTheme')}
      value={settings.theme}
      choices={[
        ['auto', t('optThemeAuto')],
        ['light', t('optThemeLight')],
        ['dark', t('optThemeDark')],
      ]}
      onPick={(theme) => onChange({ ...settings, theme })}
    />
    <Radios
      name="textSize"
      legend={t('optTextSize')}
      value={String(settings.textSize)}
      choices={TEXT_SIZES.map((size) => [
        String(size),
        new Intl.NumberFormat(t('locale'), { style: 'percent' }).format(size / 100),
      ])}
      onPick={(size) => onChange({ ...settings, textSize: Number(size) })}
    />
    <label class="range">
      <span>{t('optWidth')}</span>
      <input
        type="range"
        name="width"
        min={MIN_WIDTH}
        max={MAX_WIDTH}
        step={4}
        value={settings.width}
        aria-describedby="width-hint"
        onChange={(event) => onChange({ ...settings, width: Number(event.currentTarget.value) })}
      />
      <output>{settings.width} px</output>
    </label>
    <p class="hint" id="width-hint">
      {t('optWidthHint')}
    </p>
    <Check name="marks" label={t('optMarks')} settings={settings} onChange={onChange} />
  </section>
);

/** Back to the start, in two steps: the list of sites may be long. */
const Reset = ({ onReset }: Pick<Props, 'onReset'>) => {
  const [step, setStep] = useState<'rest' | 'asked' | 'done'>('rest');
  return (
    <section>
      <h2>{t('optReset')}</h2>
      <p class="hint">{t('optResetHint')}</p>
      <div class="buttons">
        <button
          type="button"
          data-action="reset"
          class={step === 'asked' ? 'grave' : undefined}
          onBlur={() => step === 'asked' && setStep('rest')}
          onClick={() => {
            if (step === 'asked') onReset();
            setStep(step === 'asked' ? 'done' : 'asked');
          }}
        >
          {t(step === 'asked' ? 'optResetAsk' : 'optReset')}
        </button>
      </div>
      <p class="said" role="status">
        {step === 'done' && t('optResetDone')}
      </p>
    </section>
  );
};

/** The whole options page. */
export const Options = ({ settings, failed, onChange, onReset, onWelcome }: Props) => (
  <>
    <header>
      <h1>{t('optTitle')}</h1>
      <p>{t('optTagline')}</p>
      <button type="button" class="plain" data-action="welcome" onClick={onWelcome}>
        {t('optWelcome')}
      </button>
      <p class="problem" role="alert">
        {failed && t('optSaveFailed')}
      </p>
    </header>
    <section>
      <h2>{t('optOpening')}</h2>
      <Check name="autoShow" label={t('optAuto')} hint={t('optAutoHint')} settings={settings} onChange={onChange} />
    </section>
    <Look settings={settings} onChange={onChange} />
    <Sites sites={settings.sitesOff} onChange={(sitesOff) => onChange({ ...settings, sitesOff })} />
    <Reset onReset={onReset} />
  </>
);

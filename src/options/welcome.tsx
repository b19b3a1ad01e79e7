import { t } from '../interface/words.js';

/** A line of text in a picture. */
const Line = ({ x, y, width, tone = 'line' }: { x: number; y: number; width: number; tone?: string }) => (
  <rect class={tone} x={x} y={y} width={width} height="7" rx="3.5" />
);

/** An article with three underlined passages, and the three shapes that they lead to. */
const LabelsPicture = () => (
  <svg viewBox="0 0 320 190" aria-hidden="true">
    <rect class="paper" x="8" y="10" width="170" height="170" rx="10" />
    <Line x={26} y={30} width={96} tone="ink" />
    <Line x={26} y={54} width={130} />
    <path class="confirmed solid" d="M26 68h130" />
    <Line x={26} y={82} width={112} />
    <Line x={26} y={104} width={134} />
    <path class="alleged dotted" d="M26 118h134" />
    <Line x={26} y={132} width={84} />
    <Line x={26} y={150} width={122} />
    <path class="unaddressed dashed" d="M26 164h122" />
    <path class="wire" d="M160 68h64M164 118h26c16 0 16-23 34-23M152 164h42c16 0 16-43 30-43" />
    <g transform="translate(228 54)">
      <circle class="confirmed fill" cx="14" cy="14" r="13" />
      <path class="tick" d="m8 14.5 4.3 4.3 8.2-9" />
      <Line x={38} y={10} width={40} />
    </g>
    <g transform="translate(228 86)">
      <circle class="alleged ring" cx="14" cy="14" r="12" />
      <path class="alleged stroke" d="M8.5 17c0-4 1.3-6.3 3.6-7.400M15.8 17c0-4 1.3-6.3 3.6-7.4" />
      <Line x={38} y={10} width={32} />
    </g>
    <g transform="translate(228 118)">
      <circle class="unaddressed ring broken" cx="14" cy="14" r="12" />
      <path class="unaddressed stroke" d="M8.5 14h.01M14 14h.01M19.5 14h.01" />
      <Line x={38} y={10} width={44} />
    </g>
  </svg>
);

/** Words under a magnifying glass beside a stamp that is struck out. */
const JudgePicture = () => (
  <svg viewBox="0 0 320 190" aria-hidden="true">
    <rect class="paper" x="8" y="20" width="150" height="150" rx="10" />
    <Line x={26} y={44} width={110} />
    <Line x={26} y={66} width={114} />
    <Line x={26} y={92} width={60} tone="found" />
    <Line x={94} y={92} width={40} />
    <Line x={26} y={118} width={104} />
    <Line x={26} y={140} width={72} />
    <circle class="lens" cx="62" cy="95" r="34" />
    <path class="lens" d="m87 119 30 30" />
    <g transform="rotate(-12 240 95)">
      <rect class="stamp" x="186" y="66" width="110" height="58" rx="8" />
      <path class="stamp" d="m212 96 16 16 36-36" />
    </g>
    <path class="strike" d="m196 48 92 94" />
  </svg>
);

/** A browser window with everything inside and a closed lock. */
const HomePicture = () => (
  <svg viewBox="0 0 320 190" aria-hidden="true">
    <rect class="paper" x="30" y="16" width="260" height="158" rx="12" />
    <path class="edge" d="M30 44h260" />
    <circle class="line" cx="48" cy="30" r="4" />
    <circle class="line" cx="62" cy="30" r="4" />
    <circle class="line" cx="76" cy="30" r="4" />
    <Line x={50} y={64} width={100} tone="ink" />
    <Line x={50} y={86} width={118} />
    <Line x={50} y={106} width={92} />
    <Line x={50} y={126} width={112} />
    <path class="edge" d="M196 44v130" />
    <rect class="lock" x="222" y="98" width="44" height="36" rx="6" />
    <path class="lock" d="M230 98V86a14 14 0 0 1 28 0v12" />
    <path class="lock" d="M244 112v8" />
  </svg>
);

const MEANINGS = [
  ['confirmed', 'labelConfirmed', 'welConfirmed'],
  ['alleged', 'labelAlleged', 'welAlleged'],
  ['unaddressed', 'labelUnaddressed', 'welUnaddressed'],
] as const;

/** What each label means, in the order of the signs in the picture above. */
const Meanings = () => (
  <dl>
    {MEANINGS.map(([tone, label, meaning]) => (
      <div key={tone}>
        <dt class={tone}>{t(label)}</dt>
        <dd>{t(meaning)}</dd>
      </div>
    ))}
  </dl>
);

const PICTURES = [
  { key: 'welOne', Picture: LabelsPicture },
  { key: 'welTwo', Picture: JudgePicture },
  { key: 'welThree', Picture: HomePicture },
] as const;

/** The first-run page: what the labels mean, what they do not, and that nothing leaves the browser. */
export const Welcome = ({ onOptions }: { onOptions(): void }) => (
  <>
    <header>
      <h1>{t('welTitle')}</h1>
      <p>{t('welLead')}</p>
    </header>
    <div class="pictures">
      {PICTURES.map(({ key, Picture }) => (
        <section key={key} data-picture={key}>
          <Picture />
          <h2>{t(key)}</h2>
          {key === 'welOne' ? <Meanings /> : <p>{t(`${key}Text`)}</p>}
        </section>
      ))}
    </div>
    <section class="use">
      <h2>{t('welUse')}</h2>
      <p>{t('welUseText')}</p>
      <div class="buttons">
        <button type="button" class="main" data-action="options" onClick={onOptions}>
          {t('welDone')}
        </button>
      </div>
    </section>
  </>
);

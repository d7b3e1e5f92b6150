// The first screen: a sample, a blank workbook, one's own file, or one kept from last time.
import type { KeptWorkbook } from '../server/wire.ts';
import type { Choice } from './http.ts';
import { words } from './words.ts';

export interface StartScreenProps {
  readonly kept: readonly KeptWorkbook[];
  readonly isOpening: boolean;
  readonly problem: string | null;
  /** Null where there is no workbook to go back to. */
  readonly onBack: (() => void) | null;
  onChoose(choice: Choice): void;
  onFile(file: File): void;
}

const whenChanged = (iso: string): string =>
  new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function FileChoice({ isOpening, onFile }: Pick<StartScreenProps, 'isOpening' | 'onFile'>) {
  return (
    <label class="choice">
      <input
        type="file"
        class="visually-hidden"
        accept=".xlsx,.csv"
        disabled={isOpening}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          event.currentTarget.value = '';
        }}
      />
      <span class="choice-picture choice-own" aria-hidden="true" />
      <span class="choice-name">{words.start.own}</span>
      <span class="choice-says">{words.start.ownSays}</span>
    </label>
  );
}

export function StartScreen({ kept, isOpening, problem, onBack, onChoose, onFile }: StartScreenProps) {
  const choice = (kind: 'sample' | 'blank', name: string, says: string) => (
    <button type="button" class="choice" disabled={isOpening} onClick={() => onChoose({ kind })}>
      <span class={`choice-picture choice-${kind}`} aria-hidden="true" />
      <span class="choice-name">{name}</span>
      <span class="choice-says">{says}</span>
    </button>
  );
  return (
    <main class="start" aria-busy={isOpening}>
      <div class="start-inner">
        <h1>{words.start.heading}</h1>
        <p class="start-intro">{words.start.intro}</p>
        {problem !== null && (
          <p class="start-problem" role="alert">
            {problem}
          </p>
        )}
        <section aria-labelledby="start-choose">
          <h2 id="start-choose">{words.start.choose}</h2>
          <div class="choices">
            {choice('sample', words.start.sample, words.start.sampleSays)}
            {choice('blank', words.start.blank, words.start.blankSays)}
            <FileChoice isOpening={isOpening} onFile={onFile} />
          </div>
        </section>
        {kept.length > 0 && (
          <section aria-labelledby="start-kept">
            <h2 id="start-kept">{words.start.kept}</h2>
            <ul class="kept">
              {kept.map((workbook) => (
                <li key={workbook.id}>
                  <button
                    type="button"
                    disabled={isOpening}
                    onClick={() => onChoose({ kind: 'kept', id: workbook.id })}
                  >
                    <span class="kept-title">{workbook.title}</span>
                    <time dateTime={workbook.changedAt}>{whenChanged(workbook.changedAt)}</time>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p class="start-status" role="status">
          {isOpening ? words.start.opening : ''}
        </p>
        {onBack !== null && (
          <button type="button" class="plain" onClick={onBack}>
            {words.start.back}
          </button>
        )}
      </div>
    </main>
  );
}

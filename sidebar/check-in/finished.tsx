// The end of a sitting: what was saved and what is still open.
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Panel } from '../parts/panel.tsx';
import { words } from '../words.ts';
import type { Sitting } from './sitting.ts';

interface FinishedProps {
  readonly sitting: Sitting;
  /** Due ones beyond those of this sitting. */
  readonly more: number;
  readonly onSkipped: () => void;
  readonly onMore: () => void;
  readonly onHome: () => void;
}

/** What was said of every check-in is said once. */
function sharedBy(told: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = told;
  return others.length === 0 ? [] : first.filter((sentence) => others.every((one) => one.includes(sentence)));
}

export function Finished({ sitting, more, onSkipped, onMore, onHome }: FinishedProps) {
  const { saved, skipped } = sitting;
  const ofAll = sharedBy(saved.map(({ kept }) => kept));
  const toHome = (kind: 'primary' | 'secondary') => (
    <Button kind={kind} onClick={onHome}>
      {words.checkIn.toHome}
    </Button>
  );
  const next =
    skipped.length > 0
      ? { says: words.checkIn.backToSkipped(skipped.length), act: onSkipped }
      : more > 0
        ? { says: words.checkIn.goOn, act: onMore }
        : null;
  return (
    <Panel
      page="finished"
      footer={
        next ? (
          <>
            <Button kind="primary" onClick={next.act}>
              {next.says}
            </Button>
            {toHome('secondary')}
          </>
        ) : (
          toHome('primary')
        )
      }
    >
      <h1 class={saved.length > 0 ? 'done' : ''} tabIndex={-1} data-first-focus>
        {words.checkIn.finishedHeadline(saved.length)}
      </h1>
      {next === null && saved.length > 0 && <p class="secondary">{words.checkIn.finishedAll}</p>}
      {ofAll.map((sentence) => (
        <p key={sentence} class="aside secondary">
          {sentence}
        </p>
      ))}
      {skipped.length === 0 && more > 0 && <p>{words.checkIn.more(more)}</p>}
      {saved.length > 0 && (
        <ul class="cards">
          {saved.map(({ item, says, kept, status }) => (
            <li key={item.id} class="card">
              <div class="card-head">
                <p>{says}</p>
                <Badge tone={status.tone} word={status.word} />
              </div>
              <p class="secondary">{item.keyResult}</p>
              {kept
                .filter((sentence) => !ofAll.includes(sentence))
                .map((sentence) => (
                  <p key={sentence} class="aside secondary">
                    {sentence}
                  </p>
                ))}
            </li>
          ))}
        </ul>
      )}
      {skipped.length > 0 && (
        <section class="block">
          <h2>{words.checkIn.skippedHeadline(skipped.length)}</h2>
          <ul class="cards">
            {skipped.map((item) => (
              <li key={item.id} class="secondary">
                {words.checkIn.titled(item.id, item.keyResult)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}

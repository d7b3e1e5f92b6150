// Check this workbook: what is wrong, each one click from its cell, and the fix where one is safe.
import { useRef } from 'preact/hooks';
import { Badge, type Tone } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Loading, Notice, RefusalNotice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { SetUp } from '../parts/set-up.tsx';
import { useCommand } from '../parts/use-command.ts';
import { type Cell, useGoToCell } from '../parts/use-go-to-cell.ts';
import type { ValueOf } from '../server.ts';
import { useRequest } from '../use-request.ts';
import { words } from '../words.ts';

type Finding = ValueOf<'checkWorkbook'>['findings'][number];

function toneOf(severity: Finding['severity']): Tone {
  switch (severity) {
    case 'error':
      return 'bad';
    case 'warning':
      return 'warn';
    case 'advice':
      return 'neutral';
  }
}

interface FindingCardProps {
  readonly finding: Finding;
  readonly onGo: (cell: Cell) => void;
  /** `next` is where the keyboard goes when the card is gone; null behind the last one. */
  readonly onFix: (finding: Finding, next: HTMLElement | null) => void;
  readonly isBusy: boolean;
}

function FindingCard({ finding, onGo, onFix, isBusy }: FindingCardProps) {
  const { severity, place, cell, says, fix } = finding;
  const card = useRef<HTMLLIElement>(null);
  const next = () => card.current?.nextElementSibling?.querySelector<HTMLElement>('button') ?? null;
  return (
    <li class="card" ref={card}>
      <div class="card-head">
        <Button kind="link" label={words.doctor.goTo(place)} onClick={() => onGo(cell)}>
          {place}
        </Button>
        <Badge tone={toneOf(severity)} word={words.doctor.severity[severity]} />
      </div>
      <p>{says}</p>
      {fix && (
        <div class="fix-line">
          <p class="secondary">{fix}</p>
          <Button
            kind="secondary"
            label={words.doctor.fixOf(place)}
            onClick={() => onFix(finding, next())}
            isDisabled={isBusy}
          >
            {words.doctor.fix}
          </Button>
        </div>
      )}
    </li>
  );
}

export function DoctorView({ isShown }: { readonly isShown: boolean }) {
  const reading = useRequest('checkWorkbook', {}, isShown);
  const fixing = useCommand('fixWorkbook');
  const cells = useGoToCell();
  const headline = useRef<HTMLHeadingElement>(null);
  const found = reading.value;
  if (found && !found.isSetUp) return <SetUp onDone={reading.readAgain} />;

  const fix = async (chosen: readonly Finding[], next: HTMLElement | null) => {
    const done = await fixing.run({ keys: chosen.map(({ key }) => key) });
    if (!done) return;
    (next ?? headline.current)?.focus();
    reading.readAgain();
  };
  const fixable = found ? found.findings.filter((finding) => finding.fix !== '') : [];
  const isBusy = fixing.isRunning || reading.isReading;
  const footer = found && (
    <>
      {fixable.length > 0 && (
        <Button
          kind="primary"
          onClick={() => fix(fixable, null)}
          isBusy={fixing.isRunning}
          isDisabled={isBusy}
        >
          {fixing.isRunning ? words.doctor.fixing : words.doctor.fixAll(fixable.length)}
        </Button>
      )}
      <Button
        kind={fixable.length > 0 ? 'secondary' : 'primary'}
        onClick={reading.readAgain}
        isDisabled={isBusy}
      >
        {words.doctor.again}
      </Button>
    </>
  );
  return (
    <Panel footer={footer} isBusy={isBusy}>
      {!found && <h1 class="visually-hidden">{words.errands.doctor}</h1>}
      {found && (
        <h1 ref={headline} tabIndex={-1}>
          {found.headline}
        </h1>
      )}
      {fixing.done && (
        <Notice tone="good">
          <p>{`${fixing.done.says} ${words.doctor.undo}`}</p>
          {fixing.done.changed.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {fixing.refusal && <RefusalNotice refusal={fixing.refusal} />}
      {cells.refusal && <RefusalNotice refusal={cells.refusal} />}
      {reading.refusal && (
        <RefusalNotice refusal={reading.refusal} onRetry={reading.readAgain} isBusy={reading.isReading} />
      )}
      {!found && !reading.refusal && <Loading says={words.doctor.loading} />}
      {found && found.findings.length === 0 && <p class="calm">{words.doctor.calm}</p>}
      {found && found.findings.length > 0 && (
        <ul class="cards" aria-label={words.doctor.list}>
          {found.findings.map((finding) => (
            <FindingCard
              key={finding.key}
              finding={finding}
              onGo={cells.go}
              onFix={(one, next) => fix([one], next)}
              isBusy={isBusy}
            />
          ))}
        </ul>
      )}
      {found && found.more > 0 && <p class="secondary">{words.doctor.more(found.more)}</p>}
    </Panel>
  );
}

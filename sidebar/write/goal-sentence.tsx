// A sentence that is judged while it is written: underlined text, five letters, findings beneath.
import { useId } from 'preact/hooks';
import type { Finding, Fix, GoalAssessment } from '../../src/domain/smart/assess.ts';
import { useLeft } from '../parts/use-left.ts';
import { messages } from '../words.ts';
import { Announcer } from './announcer.tsx';
import { Findings } from './findings.tsx';
import { Letters, letters } from './letters.tsx';
import { piecesOf } from './marked-text.ts';

interface GoalSentenceProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly assessment: GoalAssessment;
  readonly isDismissed: (finding: Finding) => boolean;
  readonly onDismiss: (finding: Finding) => void;
  readonly onFix: (fix: Fix) => void;
  readonly dueText: string;
  /** '' unless somebody tried to go on without a sentence. */
  readonly problem: string;
}

/** Pasted lines become one: a goal is one sentence in one cell. */
const onOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');

export function GoalSentence(props: GoalSentenceProps) {
  const { label, text, onText, assessment, isDismissed, onDismiss, onFix, dueText, problem } = props;
  const id = useId();
  const { hasLeft, leave } = useLeft();
  const isWritten = text.trim() !== '';
  const open = assessment.findings.filter((finding) => !isDismissed(finding));
  const shown = isWritten && hasLeft ? open : [];
  const setAside = letters.filter(
    (letter) =>
      assessment.findings.some((finding) => finding.letter === letter) &&
      open.every((finding) => finding.letter !== letter),
  );
  const verdict = isWritten ? messages.smart.summary({ ...assessment, findings: open }) : '';
  return (
    <div class="goal">
      <div class="field">
        <label for={id}>{label}</label>
        <div class="sentence">
          <div class="sentence-marks" aria-hidden="true">
            {piecesOf(text, shown).map((piece) => (
              <span key={piece.from} class={piece.severity ?? undefined}>
                {piece.text}
              </span>
            ))}
            {/* Keeps the height of a line that is just being begun. */}
            {'\u200b'}
          </div>
          <textarea
            id={id}
            rows={2}
            data-first-focus
            spellcheck
            value={text}
            aria-invalid={problem !== ''}
            {...(problem ? { 'aria-describedby': `${id}-problem` } : {})}
            onInput={(event) => onText(onOneLine(event.currentTarget.value))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              leave();
            }}
            onBlur={leave}
          />
        </div>
        {problem && (
          <p class="problem" id={`${id}-problem`}>
            {problem}
          </p>
        )}
      </div>
      {isWritten && (
        <Letters assessment={assessment} setAside={setAside} isEarly={!hasLeft} dueText={dueText} />
      )}
      <Findings findings={shown} onFix={onFix} onDismiss={onDismiss} />
      <Announcer says={verdict} />
    </div>
  );
}

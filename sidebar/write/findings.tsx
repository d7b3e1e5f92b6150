// What cannot be checked yet, under the sentence it is about: the reason, a fix in one click, and the way out.
import type { Finding, Fix } from '../../src/domain/smart/assess.ts';
import { Button } from '../parts/button.tsx';
import { messages, words } from '../words.ts';

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly onFix: (fix: Fix) => void;
  readonly onDismiss: (finding: Finding) => void;
}

function FindingCard({
  finding,
  onFix,
  onDismiss,
}: { readonly finding: Finding } & Omit<FindingsProps, 'findings'>) {
  const message = messages.smart.finding(finding);
  const fixText = (fix: Fix): string => messages.smart.fix(fix, finding);
  return (
    <li class={`aside ${finding.severity}`}>
      <p>
        <span class="visually-hidden">{words.write.severity[finding.severity]}</span>
        {message}
      </p>
      <p class="actions">
        {finding.fixes.map((fix) => (
          <Button key={fixText(fix)} kind="link" onClick={() => onFix(fix)}>
            {fixText(fix)}
          </Button>
        ))}
        <Button
          kind="link"
          className="quiet"
          label={words.write.dismissThis(message)}
          onClick={() => onDismiss(finding)}
        >
          {words.write.dismiss}
        </Button>
      </p>
    </li>
  );
}

export function Findings({ findings, onFix, onDismiss }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings" aria-label={words.write.findingsLabel}>
      {findings.map((finding) => (
        <FindingCard
          key={`${finding.rule} ${finding.span?.from ?? ''}`}
          finding={finding}
          onFix={onFix}
          onDismiss={onDismiss}
        />
      ))}
    </ul>
  );
}

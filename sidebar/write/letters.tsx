// The five letters: each lights up as the sentence meets it, with a word and a sign besides the colour.
import type { GoalAssessment, Letter, Verdict } from '../../src/domain/smart/assess.ts';
import { messages, words } from '../words.ts';

export const letters: readonly Letter[] = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'];

interface LettersProps {
  readonly assessment: GoalAssessment;
  /** Letters whose findings were all set aside: no longer held against the sentence. */
  readonly setAside: readonly Letter[];
  /** Before the field is left, a letter that is not met yet is no reproach. */
  readonly isEarly: boolean;
  /** Such as "31 Mar", for the last letter. */
  readonly dueText: string;
}

function shownVerdict(verdict: Verdict, isSetAside: boolean, isEarly: boolean): Verdict | 'open' {
  if (verdict !== 'notMet') return verdict;
  return isSetAside || isEarly ? 'open' : 'notMet';
}

export function Letters({ assessment, setAside, isEarly, dueText }: LettersProps) {
  return (
    <ul class="letters" aria-label={words.write.lettersLabel}>
      {letters.map((letter) => {
        const { verdict } = assessment.letters[letter];
        const shown = shownVerdict(verdict, setAside.includes(letter), isEarly);
        const { initial, askedFor } = words.write.letters[letter];
        const caption =
          shown === 'open'
            ? askedFor
            : letter === 'timeBound' && shown === 'met' && dueText
              ? dueText
              : messages.smart.caption(letter, assessment);
        const verdictText = shown === 'open' ? words.write.openLetter : messages.smart.verdictWords[shown];
        return (
          <li key={letter} class={shown}>
            <span class="visually-hidden">
              {words.write.letterSays(messages.smart.letterNames[letter], verdictText)}
            </span>
            <span class="initial" aria-hidden="true">
              {initial}
              <span class="sign" />
            </span>
            <span class="caption" aria-hidden="true">
              {caption}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

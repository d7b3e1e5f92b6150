// The fields put into one sentence, to be taken with one click.
import { Button } from '../parts/button.tsx';
import { words } from '../words.ts';

interface SuggestedSentenceProps {
  readonly sentence: string | null;
  readonly onTake: (sentence: string) => void;
}

export function SuggestedSentence({ sentence, onTake }: SuggestedSentenceProps) {
  if (sentence === null) return null;
  return (
    <div class="hint">
      <p>
        <span class="secondary">{words.write.sentenceSuggested}</span> {sentence}
      </p>
      <Button kind="link" onClick={() => onTake(sentence)}>
        {words.write.useSentence}
      </Button>
    </div>
  );
}

// A library of goals by area: one click puts an idea into the sentence, with its first blank selected.
import { useState } from 'preact/hooks';
import { ChoiceField } from '../parts/fields.tsx';
import { panelId } from '../views.ts';
import { messages, words } from '../words.ts';

interface IdeasProps {
  readonly kind: 'objectives' | 'keyResults';
  readonly onTake: (idea: string) => void;
}

const { goalLibrary } = messages;

const blank = /\[[^\]]*\]/;

/** Ideas are offered until a sentence of one's own is there. */
export const isOpenToIdeas = (sentence: string): boolean => sentence.trim() === '' || blank.test(sentence);

/** After the sentence is in its field: the first blank is what people type next. */
function selectFirstBlank(): void {
  const field = document.querySelector<HTMLTextAreaElement>(`#${panelId('write')} .sentence textarea`);
  if (!field) return;
  field.focus();
  const found = blank.exec(field.value);
  if (found) field.setSelectionRange(found.index, found.index + found[0].length);
}

export function Ideas({ kind, onTake }: IdeasProps) {
  const [area, setArea] = useState('');
  const ideas = goalLibrary.find(({ name }) => name === area)?.[kind] ?? [];
  const take = (idea: string) => {
    onTake(idea);
    window.setTimeout(selectFirstBlank);
  };
  return (
    <details class="ideas">
      <summary>{words.write.ideasLabel}</summary>
      <ChoiceField
        label={words.write.ideasArea}
        value={area}
        none={words.write.choose}
        choices={goalLibrary.map(({ name }) => ({ value: name, text: name }))}
        onValue={setArea}
      />
      {ideas.length > 0 && (
        <>
          <p class="secondary">{words.write.ideasHint}</p>
          <ul>
            {ideas.map((idea) => (
              <li key={idea}>
                <button type="button" class="idea" onClick={() => take(idea)}>
                  {words.write.ideaShown(idea)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

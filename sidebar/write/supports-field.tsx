// Which objectives a new one supports: pick from the list, take back with one click.
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/fields.tsx';
import { words } from '../words.ts';

interface SupportsFieldProps {
  readonly objectives: readonly { readonly id: string; readonly objective: string }[];
  readonly supports: readonly string[];
  readonly onSupports: (supports: readonly string[]) => void;
}

export function SupportsField({ objectives, supports, onSupports }: SupportsFieldProps) {
  const chosen = objectives.filter(({ id }) => supports.includes(id));
  const others = objectives.filter(({ id }) => !supports.includes(id));
  return (
    <div class="supports">
      <ChoiceField
        label={words.write.supports}
        value=""
        none={chosen.length === 0 ? words.write.supportsNone : words.write.supportsMore}
        choices={others.map(({ id, objective }) => ({ value: id, text: words.write.named(id, objective) }))}
        onValue={(id) => id && onSupports([...supports, id])}
      />
      {chosen.length > 0 && (
        <ul class="chosen">
          {chosen.map(({ id, objective }) => (
            <li key={id}>
              <span>{words.write.named(id, objective)}</span>
              <Button
                kind="link"
                label={words.write.removeThis(id)}
                onClick={() => onSupports(supports.filter((other) => other !== id))}
              >
                {words.write.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

// The columns as they were understood, each with a sample and a drop-down to say otherwise.
import { useId } from 'preact/hooks';
import { choosableMeanings } from '../../src/domain/choosable-meaning.ts';
import { Button } from '../parts/button.tsx';
import { words } from '../words.ts';
import { type ColumnGroup, groupsOf, type Meaning, type Preview } from './choices.ts';
import { More } from './more.tsx';

const firstShown = 12;
const meaningWords: Readonly<Record<string, string>> = words.adopt.meanings;

interface ColumnRowProps {
  readonly group: ColumnGroup;
  /** What somebody has said it holds; undefined where nobody did. */
  readonly chosen: Meaning | undefined;
  readonly onMeaning: (cells: readonly string[], meaning: Meaning | null) => void;
}

function ColumnRow({ group, chosen, onMeaning }: ColumnRowProps) {
  const { cells, headings, meaning, sample } = group;
  const id = useId();
  const [first = '', last = first] = [headings[0], headings[headings.length - 1]];
  const isChanged = chosen !== undefined;
  const isHistory = meaning === 'period';
  const name = isHistory ? words.adopt.periods(first, last, headings.length) : first;
  const asRead = isChanged ? words.adopt.asRead : (meaningWords[meaning] ?? meaning);
  const needsOwn = isChanged || !choosableMeanings.some((choice) => choice === meaning);
  const choose = (value: string) =>
    onMeaning(cells, choosableMeanings.find((choice) => choice === value) ?? null);
  return (
    <li class={isChanged ? 'column changed' : 'column'}>
      <label for={id}>
        <span class="column-name">{name}</span>
        <span class="secondary column-sample">
          <span class="visually-hidden">{isHistory ? '' : words.adopt.columnLabel('', cells)} </span>
          {words.adopt.sample(sample)}
        </span>
      </label>
      <select
        id={id}
        value={chosen ?? (needsOwn ? '' : meaning)}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {needsOwn && <option value="">{asRead}</option>}
        {choosableMeanings.map((choice) => (
          <option key={choice} value={choice}>
            {meaningWords[choice]}
          </option>
        ))}
      </select>
    </li>
  );
}

interface ColumnListProps {
  readonly columns: Preview['columns'];
  readonly chosen: Readonly<Record<string, Meaning>>;
  readonly hasChanges: boolean;
  readonly onMeaning: ColumnRowProps['onMeaning'];
  readonly onForget: () => void;
}

export function ColumnList({ columns, chosen, hasChanges, onMeaning, onForget }: ColumnListProps) {
  const groups = groupsOf(columns);
  return (
    <section class="block" aria-labelledby="adopt-columns">
      <h2 id="adopt-columns">{words.adopt.columns}</h2>
      <p class="secondary">{groups.length === 0 ? words.adopt.noColumns : words.adopt.columnsSay}</p>
      {groups.length > 0 && (
        <More items={groups} firstShown={firstShown} className="columns" label={words.adopt.columns}>
          {(group) => (
            <ColumnRow
              key={group.cells.join()}
              group={group}
              chosen={chosen[group.cells[0] ?? '']}
              onMeaning={onMeaning}
            />
          )}
        </More>
      )}
      {hasChanges && (
        <Button kind="link" onClick={onForget}>
          {words.adopt.backToRead}
        </Button>
      )}
    </section>
  );
}

// The words of the errand Next cycle.
import type { Carrying } from '../../domain/okr/carry-over.ts';

export const cycle = {
  loading: 'Scoring the cycle for the last time…',
  carryings: { carryOver: 'Carry over', restart: 'Restart', drop: 'Drop' } satisfies Record<Carrying, string>,
  explains:
    'Carry over keeps start and target. Restart begins from the current value. Drop leaves it in the record. What goes on gets a new ID.',
  titled: (id: string, title: string): string => [id, title].filter(Boolean).join(' · '),
  finally: (status: string, score: string): string => `${status}, ${score}`,
  staysBehind: 'stays behind',
  next: 'The next cycle',
  name: 'Name',
  start: 'First day',
  due: 'Last day',
  writes: 'What will be written',
  begin: (closes: string, next: string): string => `Close ${closes} and begin ${next}`,
  closing: 'Closing…',
  toObjectives: 'Go to Objectives',
  undo: 'Undo takes it back, and so does the version history.',
};

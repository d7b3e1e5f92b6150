// The one door of the sidebar: looks the request up, checks what came, runs it, writes, checks what goes.
import * as z from 'zod/mini';
import type { Problem } from '../domain/problem.ts';
import type { Messages } from '../messages/messages.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { problemOfFailure } from './problem-of-failure.ts';
import type { Outcome, Reply, RequestContext } from './requests/request.ts';
import { requests } from './requests/requests.ts';

/** Apps Script has no `new Function`, which zod would otherwise try. */
z.config({ jitless: true });

/** A request whose schemas are only known when it runs. */
interface AnyRequest {
  readonly name: string;
  readonly input: z.ZodMiniType;
  readonly output: z.ZodMiniType;
  readonly writes?: boolean;
  run(input: unknown, snapshot: Snapshot, context: RequestContext): Outcome<unknown>;
}

export interface RequestDesk {
  readonly workbook: Workbook;
  readonly words: Messages;
  /** Takes note of a bug, for whoever looks after the add-on. */
  reportBug(error: unknown): void;
}

const allowed: ReadonlyMap<string, AnyRequest> = new Map<string, AnyRequest>(
  Object.values(requests).map((request) => [request.name, request]),
);

const refusal = (problem: Problem, words: Messages): Reply<never> => ({
  ok: false,
  problem: { code: problem.code, message: words.problems(problem) },
});

/** Where in the input the first value stands that was not understood: `keyResults › 2 › due`. */
function placeOf(error: z.core.$ZodError): string {
  const path = error.issues[0]?.path ?? [];
  return path.length === 0 ? 'the request' : path.map(String).join(' › ');
}

function answer(request: AnyRequest, input: unknown, desk: RequestDesk): Reply<unknown> {
  const outcome = request.run(input, desk.workbook.read(), { words: desk.words });
  if (!outcome.ok) return refusal(outcome.problem, desk.words);
  const value = z.parse(request.output, outcome.value);
  if (outcome.plan) desk.workbook.apply(outcome.plan);
  return { ok: true, value };
}

/** Answers a request by name. Never throws: a bug becomes a sentence, too. */
export function handleRequest(name: unknown, input: unknown, desk: RequestDesk): Reply<unknown> {
  try {
    const request = allowed.get(String(name));
    if (!request) return refusal({ code: 'unknown-request', name: String(name) }, desk.words);
    const parsed = z.safeParse(request.input, input);
    if (!parsed.success) return refusal({ code: 'wrong-input', where: placeOf(parsed.error) }, desk.words);
    if (!request.writes) return answer(request, parsed.data, desk);
    const done = desk.workbook.exclusively(() => answer(request, parsed.data, desk));
    return done ? done.value : refusal({ code: 'workbook-busy' }, desk.words);
  } catch (error) {
    desk.reportBug(error);
    return refusal(problemOfFailure(error), desk.words);
  }
}

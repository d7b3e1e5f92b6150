// What a sidebar request is: name, schemas on both sides, and a pure function from input and snapshot to outcome.
import type * as z from 'zod/mini';
import type { Problem } from '../../domain/problem.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Plan } from '../../workbook/plan.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';

export interface RequestContext {
  readonly words: Messages;
}

/** A value for the sidebar, with what is to be written before it is sent; or what stands in the way. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value; readonly plan?: Plan }
  | { readonly ok: false; readonly problem: Problem };

export const refuse = (problem: Problem): Outcome<never> => ({ ok: false, problem });

/** Schemas admit only what google.script.run carries: dates are ISO text, absent is null. */
export interface Request<Name extends string, Input extends z.ZodMiniType, Output extends z.ZodMiniType> {
  readonly name: Name;
  readonly input: Input;
  readonly output: Output;
  /** Its plan changes the workbook, so that it runs while nobody else's does. */
  readonly writes?: boolean;
  run(input: z.output<Input>, snapshot: Snapshot, context: RequestContext): Outcome<z.input<Output>>;
}

/** Declares a request; the types of `run` follow from the schemas. */
export function defineRequest<
  const Name extends string,
  Input extends z.ZodMiniType,
  Output extends z.ZodMiniType,
>(request: Request<Name, Input, Output>): Request<Name, Input, Output> {
  return request;
}

/** What crosses the bridge. Never an exception. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: { readonly code: string; readonly message: string } };

// The parts of the add-on that most cells do without. Apps Script loads every script file for every call of a custom
// function, so these travel as HTML files of the project, whose text is run when somebody first asks for them.
import type { GoalReader } from '../catalog/functions/goal-reader.ts';
import type { Reply } from '../catalog/requests/request.ts';
import type { Area } from '../workbook/snapshot.ts';
import type { SelfTestReport } from './self-test/run-self-test.ts';

/** What menu items, the sidebar and the opening of a file set off. */
export interface Actions {
  onOpening(): void;
  /** Somebody has edited these cells of Key Results by hand. */
  onKeyResultsEdited(edited: Area): void;
  runMenu(name: string): void;
  handleRequest(name: unknown, input: unknown): Reply<unknown>;
  selfTest(): SelfTestReport;
  /** Only a build with reminders calls this. */
  runReminders(wish: 'toggle' | 'send', event: unknown): void;
}

/** Each part by the name of its file. */
export interface Parts {
  readonly actions: Actions;
  readonly goals: GoalReader;
}

/** What a part's file is given, to hand over what is in it. */
export interface PartDesk {
  provide<Name extends keyof Parts>(name: Name, part: Parts[Name]): void;
}

const loaded: { -readonly [Name in keyof Parts]?: Parts[Name] } = {};

const desk: PartDesk = {
  provide: (name, part) => {
    loaded[name] = part;
  },
};

/** Called by another name, eval runs text in the global scope; Google documents it for HtmlTemplate.getCode(). */
// biome-ignore lint/security/noGlobalEval: what it runs are files of this project, and nothing else can be named.
const evaluate = eval;

export function partNamed<Name extends keyof Parts>(name: Name): Parts[Name] {
  const before: Parts[Name] | undefined = loaded[name];
  if (before) return before;
  const open: unknown = evaluate(HtmlService.createTemplateFromFile(name).getRawContent());
  if (typeof open === 'function') open(desk);
  const part: Parts[Name] | undefined = loaded[name];
  if (!part) throw new Error(`The file ${name}.html of this project does not hold what it should.`);
  return part;
}

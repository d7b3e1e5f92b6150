// A workbook of the host: the engine's model with its time zone and what the add-on keeps beside the sheets.
import type { Model as EngineModel } from '@odoo/o-spreadsheet';
import type { FunctionHost, WithFunctionHost } from './custom-functions.ts';
import { Model } from './engine.ts';
import { localeOf } from './locales.ts';
import { notesOf } from './notes.ts';
import { asOneStep } from './one-step.ts';
import type { KeptTrigger, SavedWorkbook } from './saved-workbook.ts';

type ModelConfig = NonNullable<ConstructorParameters<typeof Model>[1]>;
type ModelRevisions = NonNullable<ConstructorParameters<typeof Model>[2]>;

export interface WorkbookOptions {
  /** Such as "en_US" or "de_DE". */
  readonly locale?: string;
  /** An IANA name such as "America/New_York". */
  readonly timeZone?: string;
  readonly title?: string;
  /** Given by the server, so that tabs and the add-on work on one model. */
  readonly transportService?: ModelConfig['transportService'];
  /** Who this model is among the clients of the transport. */
  readonly client?: ModelConfig['client'];
  /** What the file it comes from holds and it does not, one piece each. */
  readonly notRead?: readonly string[];
  /** What others have done since the data was taken, for a client that joins them. */
  readonly revisions?: ModelRevisions;
}

/** What the add-on keeps for the person alone, beside the document. */
export interface PersonKept {
  readonly properties: Map<string, string>;
  triggers: readonly KeptTrigger[];
}

export interface Workbook {
  readonly model: EngineModel;
  readonly timeZone: string;
  /** Such as "en_US". */
  readonly locale: string;
  /** What the file it comes from holds and it does not, one piece each. */
  readonly notRead: readonly string[];
  title: string;
  /** What the add-on keeps with `PropertiesService.getDocumentProperties()`. */
  readonly documentProperties: Map<string, string>;
  readonly person: PersonKept;
  /** Notes by sheet id and cell name; the same object as long as none has changed. */
  notes(): ReturnType<typeof notesOf>;
  /** Everything dispatched inside is one revision and one undo. */
  asOneStep<Value>(work: () => Value): Value;
  /** Takes back this model's own last step (of the add-on, where the add-on works on it). */
  undo(): void;
  /** From now on this runs the custom functions in the cells. */
  useFunctions(host: FunctionHost): void;
  /** Lets the same functions run in another workbook, such as a copy made for a file. */
  lendFunctions(other: Workbook): void;
  /** Plain data for a file; `openWorkbook` reads it. */
  save(): SavedWorkbook;
}

const newSheetSize = { rowNumber: 1000, colNumber: 26 };

function blankData(localeCode: string): object {
  const locale = localeOf(localeCode);
  if (!locale) throw new Error(`The host does not know the locale ${localeCode}.`);
  return { sheets: [{ id: 'sheet1', name: 'Sheet1', ...newSheetSize }], settings: { locale } };
}

function workbookOf(data: object, kept: KeptBeside, options: WorkbookOptions): Workbook {
  const custom: WithFunctionHost = { functionHost: null };
  const config = {
    custom,
    ...(options.transportService ? { transportService: options.transportService } : {}),
    ...(options.client ? { client: options.client } : {}),
  };
  const model = new Model(data, config, options.revisions);
  const workbook: Workbook = {
    model,
    timeZone: kept.timeZone,
    get locale() {
      return model.getters.getLocale().code;
    },
    title: kept.title,
    notRead: options.notRead ?? [],
    documentProperties: new Map(Object.entries(kept.documentProperties)),
    person: {
      properties: new Map(Object.entries(kept.person?.properties ?? {})),
      triggers: kept.person?.triggers ?? [],
    },
    notes: () => notesOf(model),
    asOneStep: (work) => asOneStep(model, work),
    undo: () => {
      model.dispatch('REQUEST_UNDO');
    },
    useFunctions: (host) => {
      custom.functionHost = host;
      model.dispatch('EVALUATE_CELLS');
    },
    lendFunctions: (other) => {
      if (custom.functionHost) other.useFunctions(custom.functionHost);
    },
    save: () => ({
      format: 'waypoint-workbook',
      version: 1,
      title: workbook.title,
      timeZone: workbook.timeZone,
      documentProperties: Object.fromEntries(workbook.documentProperties),
      person: {
        properties: Object.fromEntries(workbook.person.properties),
        triggers: [...workbook.person.triggers],
      },
      engine: model._exportData(false),
    }),
  };
  return workbook;
}

type KeptBeside = Pick<SavedWorkbook, 'title' | 'timeZone' | 'documentProperties' | 'person'>;

/** A new workbook with one empty sheet. */
export function createWorkbook(options: WorkbookOptions = {}): Workbook {
  const { locale = 'en_US', timeZone = 'Etc/UTC', title = 'Untitled spreadsheet' } = options;
  return workbookOf(blankData(locale), { title, timeZone, documentProperties: {} }, options);
}

/** A workbook as it was saved. */
export function openWorkbook(saved: SavedWorkbook, options: WorkbookOptions = {}): Workbook {
  return workbookOf(saved.engine, saved, options);
}

/** A workbook from engine data or from the parts of an .xlsx file. */
export function workbookFrom(data: object, options: WorkbookOptions = {}): Workbook {
  const { timeZone = 'Etc/UTC', title = 'Untitled spreadsheet' } = options;
  return workbookOf(data, { title, timeZone, documentProperties: {} }, options);
}

// PropertiesService: text that the add-on keeps with the document or for the person, within Google's limits.
import type { ScriptRun } from './script-run.ts';
import { type Effect, notPermitted, service, wrongParameters } from './service.ts';

type GoogleProperties = GoogleAppsScript.Properties.Properties;

const mostBytesPerValue = 9 * 1024;
const mostBytes = 500 * 1024;

const effects = {
  getProperty: 'local',
  setProperty: 'local',
  deleteProperty: 'local',
  getKeys: 'local',
} as const satisfies Partial<Record<keyof GoogleProperties, Effect>>;

function store(run: ScriptRun, kept: Map<string, string>): GoogleProperties {
  const made: GoogleProperties = service<GoogleProperties, keyof typeof effects>(run, 'Properties', effects, {
    getProperty: (key) => kept.get(key) ?? null,
    setProperty: (key, value) => {
      if (run.mode === 'CUSTOM_FUNCTION') throw notPermitted(run, 'Properties.setProperty');
      if (typeof key !== 'string' || typeof value !== 'string') {
        throw wrongParameters(run, 'PropertiesService.Properties.setProperty', [key, value]);
      }
      if (new TextEncoder().encode(value).length > mostBytesPerValue)
        throw run.realm.exception('Argument too large: value');
      const next = new Map(kept).set(key, value);
      const all = [...next].reduce(
        (sum, [name, text]) => sum + new TextEncoder().encode(name + text).length,
        0,
      );
      if (all > mostBytes) throw run.realm.exception('You have exceeded the property storage quota.');
      kept.set(key, value);
      return made;
    },
    deleteProperty: (key) => {
      if (run.mode === 'CUSTOM_FUNCTION') throw notPermitted(run, 'Properties.deleteProperty');
      kept.delete(key);
      return made;
    },
    getKeys: () => run.realm.array([...kept.keys()]),
  });
  return made;
}

export function propertiesService(run: ScriptRun): GoogleAppsScript.Properties.PropertiesService {
  function demand(call: string): void {
    if (run.mode === 'LOADING' || run.mode === 'NONE') throw notPermitted(run, `PropertiesService.${call}`);
  }
  return service<
    GoogleAppsScript.Properties.PropertiesService,
    'getDocumentProperties' | 'getUserProperties'
  >(
    run,
    'PropertiesService',
    { getDocumentProperties: 'local', getUserProperties: 'local' },
    {
      getDocumentProperties: () => {
        demand('getDocumentProperties');
        if (!run.hasDocument) throw run.realm.exception('There is no document to get properties of.');
        return store(run, run.workbook.documentProperties);
      },
      getUserProperties: () => {
        demand('getUserProperties');
        return store(run, run.workbook.person.properties);
      },
    },
  );
}

// CacheService: text for a while, within Google's limits; a run of its own begins with an empty one.
import type { ScriptRun } from './script-run.ts';
import { type Effect, notPermitted, service, wrongParameters } from './service.ts';

type GoogleCache = GoogleAppsScript.Cache.Cache;

const mostBytesPerValue = 100 * 1024;
const mostCharactersPerKey = 250;
const mostSeconds = 21_600;

const effects = {
  get: 'local',
  put: 'local',
  remove: 'local',
} as const satisfies Partial<Record<keyof GoogleCache, Effect>>;

function cache(run: ScriptRun): GoogleCache {
  const kept = new Map<string, string>();
  return service<GoogleCache, keyof typeof effects>(run, 'Cache', effects, {
    get: (key) => kept.get(key) ?? null,
    put: (...given: readonly unknown[]) => {
      const [key, value, seconds = 600] = given;
      if (typeof key !== 'string' || typeof value !== 'string' || typeof seconds !== 'number') {
        throw wrongParameters(run, 'CacheService.Cache.put', given);
      }
      if (key.length > mostCharactersPerKey) throw run.realm.exception('Argument too large: key');
      if (new TextEncoder().encode(value).length > mostBytesPerValue) {
        throw run.realm.exception('Argument too large: value');
      }
      if (seconds < 1 || seconds > mostSeconds) {
        throw run.realm.exception(`Argument must be between 1 and ${mostSeconds}: expirationInSeconds`);
      }
      kept.set(key, value);
    },
    remove: (key) => {
      kept.delete(key);
    },
  });
}

type GoogleCacheService = GoogleAppsScript.Cache.CacheService;

export function cacheService(run: ScriptRun): GoogleCacheService {
  const documentCache = cache(run);
  return service<GoogleCacheService, 'getDocumentCache'>(
    run,
    'CacheService',
    { getDocumentCache: 'local' },
    {
      getDocumentCache: () => {
        if (run.mode === 'LOADING' || run.mode === 'NONE') {
          throw notPermitted(run, 'CacheService.getDocumentCache');
        }
        if (!run.hasDocument) throw run.realm.exception('There is no document to keep a cache for.');
        return documentCache;
      },
    },
  );
}

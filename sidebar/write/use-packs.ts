// The languages the wizard can read: those it was opened with, and those of the sentences as soon as they are here.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LanguagePack } from '../../src/domain/smart/languages/language-pack.ts';
import { call } from '../server.ts';
import { foreignLanguageOf } from './foreign-language.ts';

/** A language noticed in a sentence is asked for once; after a failure again with the next change. */
export function usePacks(
  opened: readonly LanguagePack[],
  sentences: readonly string[],
): readonly LanguagePack[] {
  // The first copy of a language is kept, as making it ready takes a while.
  const kept = useRef(new Map<string, LanguagePack>());
  const asked = useRef(new Set<string>());
  const [, setCount] = useState(0);
  for (const pack of opened) if (!kept.current.has(pack.code)) kept.current.set(pack.code, pack);
  const noticed = new Set(
    opened.length > 0 ? sentences.flatMap((text) => foreignLanguageOf(text) ?? []) : [],
  );
  const wanted = [...noticed].join();
  const text = sentences.join();
  useEffect(() => {
    for (const code of wanted.split(',')) {
      if (code === '' || kept.current.has(code) || asked.current.has(code)) continue;
      asked.current.add(code);
      call('goalLanguage', { code }).then((reply) => {
        if (!reply.ok) asked.current.delete(code);
        else if (reply.value.pack) setCount(kept.current.set(code, reply.value.pack).size);
      });
    }
  }, [wanted, text]);
  return [...kept.current.values()];
}

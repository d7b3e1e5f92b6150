// The languages the wizard can read: those it was opened with, and that of the text as soon as it is here.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LanguagePack } from '../../src/domain/smart/languages/language-pack.ts';
import { call } from '../server.ts';
import { foreignLanguageOf } from './foreign-language.ts';

/** A language noticed in the text is asked for once; after a failure again with its next change. */
export function usePacks(opened: readonly LanguagePack[], text: string): readonly LanguagePack[] {
  // The first copy of a language is kept, as making it ready takes a while.
  const kept = useRef(new Map<string, LanguagePack>());
  const asked = useRef(new Set<string>());
  const [, setCount] = useState(0);
  for (const pack of opened) if (!kept.current.has(pack.code)) kept.current.set(pack.code, pack);
  const foreign = opened.length > 0 ? foreignLanguageOf(text) : null;
  useEffect(() => {
    if (foreign === null || kept.current.has(foreign) || asked.current.has(foreign)) return;
    asked.current.add(foreign);
    call('goalLanguage', { code: foreign }).then((reply) => {
      if (!reply.ok) asked.current.delete(foreign);
      else if (reply.value.pack) setCount(kept.current.set(foreign, reply.value.pack).size);
    });
  }, [foreign]);
  return [...kept.current.values()];
}

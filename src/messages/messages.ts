// The words people read, by language; a new language is one more folder with the same shape as en/.
import { english } from './en/english.ts';

/** All words of one language. */
export type Messages = typeof english;

/** The words of a language ('en', 'de', …); English where there is no other. */
export function messagesIn(language: string): Messages {
  switch (language) {
    default:
      return english;
  }
}

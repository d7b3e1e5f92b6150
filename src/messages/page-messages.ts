// The words of the sidebar's page, by language; apart from the others, so that neither side carries words it never says.
import { englishPage } from './en/english-page.ts';

export type PageMessages = typeof englishPage;

/** The page's words in a language ('en', 'de', …); English where there is no other. */
export function pageMessagesIn(language: string): PageMessages {
  switch (language) {
    default:
      return englishPage;
  }
}

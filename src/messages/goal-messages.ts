// The words of the SMART check, by language; apart from the others, because only cells that ask for it load them.
import { smart } from './en/smart.ts';

export type GoalMessages = typeof smart;

/** The words of the SMART check in a language ('en', 'de', …); English where there is no other. */
export function goalMessagesIn(language: string): GoalMessages {
  switch (language) {
    default:
      return smart;
  }
}

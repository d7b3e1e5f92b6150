// Headings of targets that were talked about: what somebody proposed or asked for, and what was agreed.
import { plainWords } from './plain-words.ts';

const agreement =
  /\b(?:agreed|settled|signed off|vereinbart(?:e[rs]?|es)?|vereinbarung|abgestimmt(?:e[rs]?)?|einigung|geeinigt|beschlossen(?:e[rs]?)?|convenue?|accord|retenue?|arretee?|acordad[oa]|acuerdo|pactad[oa]|consensuad[oa])\b/;
const proposal =
  /\b(?:propos\p{L}*|suggest\p{L}*|ask(?:s|ed|ing)?|offer\p{L}*|wants?|wish\p{L}*|request\p{L}*|draft|counter\p{L}*|vorgeschlagen|fordert|bietet|demand\p{L}*|souhait\p{L}*|offre|propuest[oa]|propone|pide)\b|(?:vorschlag|wunsch|forderung|angebot|entwurf)/u;

/** `Agreed`, `Vereinbart`, `Objectif convenu`. */
export const speaksOfAgreement = (heading: string): boolean => agreement.test(plainWords(heading));

/** `We propose`, `Wunsch Vertrieb`, `Demandé`. */
export const speaksOfProposal = (heading: string): boolean => proposal.test(plainWords(heading));

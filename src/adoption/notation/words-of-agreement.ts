// Headings of targets that were talked about: what somebody proposed or asked for, and what was agreed.
import { plainWords } from './plain-words.ts';

const agreement =
  /\b(?:agreed|agreement|settled|settled on|signed off|vereinbart(?:e[rs]?|es)?|vereinbarung|abgestimmt(?:e[rs]?)?|einigung|geeinigt|beschlossen(?:e[rs]?)?|convenue?|accord|retenue?|arretee?|acordad[oa]|acuerdo|pactad[oa]|consensuad[oa])\b/;
const proposal =
  /\b(?:propos\p{L}*|suggest\p{L}*|asks?|asked|asking|offers?|offered|wants?|wish\p{L}*|requests?|requested|draft|counter\p{L}*|vorschlag\p{L}*|vorgeschlagen\p{L}*|gegenvorschlag|wunsch|wunscht|fordert|forderung|bietet|angebot|entwurf|demande|demandee?|souhait\p{L}*|offre|propuest[oa]|propone|pide|pedido|ofrece)\b|\p{L}(?:vorschlag|wunsch|forderung|entwurf)\b/u;

/** `Agreed`, `Vereinbart`, `Objectif convenu`. */
export const speaksOfAgreement = (heading: string): boolean => agreement.test(plainWords(heading));

/** `We propose`, `Wunsch Vertrieb`, `Demandé`. */
export const speaksOfProposal = (heading: string): boolean => proposal.test(plainWords(heading));

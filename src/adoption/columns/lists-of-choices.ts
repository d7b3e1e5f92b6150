// Lists in which things are to be chosen between, whose figures are no goals: ideas with their scores, offers beside each other.
import type { HeadedColumn } from './shaped-table.ts';

const rating =
  /\b(?:impact|ease|effort|reach|r?ice score|wirkung|aufwand|machbarkeit|nutzen|effet|facilit[ée]|faisabilit[ée]|impacto|facilidad|esfuerzo)\b/iu;

/** Whether figures rate ideas: `Impact`, `Confidence` and `Ease` beside each other. */
const rateIdeas = (headed: readonly HeadedColumn[]): boolean =>
  headed.filter(({ text }) => rating.test(text)).length > 1;

const ofChoice = /^(?:criteri(?:on|a)|kriteri(?:um|en)|crit[èe]res?|criterios?)$/iu;

const ofOrder = /^(?:quantity|qty|menge|anzahl|st[üu]ckzahl|quantit[ée]|qt[ée]|cantidad|unidades)\.?$/iu;

/** Whether offers are compared: `Criterion | Weight`, or how much is wanted, and the names of what is to be chosen from. */
const compareOffers = (headed: readonly HeadedColumn[]): boolean =>
  headed.some(({ text }) => ofOrder.test(text.trim())) ||
  (headed.some(({ text }) => ofChoice.test(text.trim())) &&
    headed.some(({ meaning }) => meaning === 'weight'));

/** Whether a table rates ideas or compares offers. */
export const isOfChoices = (headed: readonly HeadedColumn[]): boolean =>
  rateIdeas(headed) || compareOffers(headed);

// Fields put into a sentence, in each language's own order, and read back from it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInAnyLanguage } from '../../../src/domain/smart/any-language.ts';
import { type ComposedKind, composeDue, composeGoal } from '../../../src/domain/smart/compose.ts';
import { english } from '../../../src/domain/smart/languages/english.ts';
import { french } from '../../../src/domain/smart/languages/french.ts';
import { german } from '../../../src/domain/smart/languages/german.ts';
import { everyLanguage } from '../../../src/domain/smart/languages/languages.ts';
import { spanish } from '../../../src/domain/smart/languages/spanish.ts';
import { day, setting } from './setting.ts';

const due = day('2027-03-31');
const openRate = { start: '28', target: '34', upper: '', unit: '%' };

describe('a sentence in the order of its language', () => {
  test.each([
    [english, 'Open rate', 'Increase open rate from 28% to 34% by 31 Mar 2027'],
    [german, 'Öffnungsrate', 'Öffnungsrate von 28 % auf 34 % steigern bis 31. März 2027'],
    [french, 'Taux d’ouverture', 'Taux d’ouverture : augmenter de 28 % à 34 % d’ici le 31 mars 2027'],
    [spanish, 'Tasa de apertura', 'Tasa de apertura: aumentar de 28 % a 34 % para el 31 de marzo de 2027'],
  ])('$code', (pack, metric, expected) => {
    const said = composeGoal(pack, 'increase', { ...openRate, metric });
    expect(`${said} ${composeDue(pack, due)}`).toBe(expected);
  });

  test('a start that is not known is left out', () => {
    expect(composeGoal(german, 'decrease', { ...openRate, metric: 'Churn', start: '', target: '3' })).toBe(
      'Churn auf 3 % senken',
    );
  });

  test('a range names both ends', () => {
    const parts = { metric: 'Délai de réponse', start: '', target: '2', upper: '4', unit: 'heures' };
    expect(composeGoal(french, 'between', parts)).toBe('Délai de réponse : maintenir entre 2 et 4 heures');
  });
});

const metricsIn: Readonly<Record<string, readonly string[]>> = {
  en: ['trial sign-ups', 'reply rate', 'NPS', 'cost per lead'],
  de: ['Testanmeldungen', 'Antwortrate', 'NPS', 'Kosten pro Lead'],
  fr: ["inscriptions à l'essai", 'taux de réponse', 'NPS', 'coût par lead'],
  es: ['registros de prueba', 'tasa de respuesta', 'NPS', 'coste por lead'],
};

test('what is composed is read back as what it was made from', () => {
  const kinds: readonly ComposedKind[] = ['increase', 'decrease', 'atLeast', 'atMost', 'between'];
  const number = fc.integer({ min: 2, max: 900 });
  fc.assert(
    fc.property(
      fc.constantFrom('en', 'de', 'fr', 'es'),
      fc.nat(3),
      fc.constantFrom(...kinds),
      number,
      number,
      fc.constantFrom('%', '', 'EUR'),
      (code, which, kind, one, other, unit) => {
        fc.pre(one !== other);
        const pack = everyLanguage.find((language) => language.code === code) ?? english;
        const metric = metricsIn[code]?.[which] ?? '';
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        const [start, target] = kind === 'decrease' ? [large, small] : [small, large];
        const isRange = kind === 'between';
        const said = composeGoal(pack, kind, {
          metric,
          start: String(start),
          target: String(isRange ? small : target),
          upper: isRange ? String(large) : '',
          unit,
        });
        const parsed = parseInAnyLanguage(`${said} ${composeDue(pack, due)}`, {
          ...setting,
          language: pack.code,
        });
        const isMove = kind === 'increase' || kind === 'decrease';
        expect({ said, ...parsed }).toMatchObject({
          said,
          direction: isMove ? kind : 'maintain',
          baseline: isMove ? start : null,
          target: isRange ? small : target,
          upper: isRange ? large : null,
          bound: isMove ? null : kind,
          unit: unit || null,
          deadline: due,
        });
      },
    ),
    { seed: 20261126, numRuns: 400 },
  );
});

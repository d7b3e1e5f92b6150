// Conditional formats that compare with a text: an .xlsx file wants it in quotes, the engine as it is.
import { helpers } from '../engine/engine.ts';
import { localeOf } from '../engine/locales.ts';

interface FormatRule {
  readonly rule: object;
}

const defaults: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['fontSize', 10],
  ['wrapping', 'overflow'],
]);

const american = localeOf('en_US');

const quoted = (value: string): string => {
  const isPlainText =
    value !== '' && !value.startsWith('=') && !(american && helpers.isNumber(value, american));
  return isPlainText ? `"${value.replaceAll('"', '""')}"` : value;
};

function unquoted(value: string): string {
  const read = /^="((?:[^"]|"")*)"$/.exec(value) ?? /^"((?:[^"]|"")*)"$/.exec(value);
  return read?.[1] === undefined ? value : read[1].replaceAll('""', '"');
}

function withValues<Format extends FormatRule>(
  formats: readonly Format[],
  change: (value: string) => string,
): Format[] {
  return formats.map((format) => {
    const { rule } = format;
    const compares =
      'operator' in rule &&
      (rule.operator === 'isEqual' || rule.operator === 'isNotEqual') &&
      'values' in rule;
    if (!compares || !Array.isArray(rule.values)) return format;
    return { ...format, rule: { ...rule, values: rule.values.map((value) => change(String(value))) } };
  });
}

export const textRulesForFile = <Format extends FormatRule>(formats: readonly Format[]): Format[] =>
  withValues(formats, quoted);

/** The engine completes a rule's look with what it takes for usual, which would then override the cells' own. */
function withoutDefaults<Format extends FormatRule>(format: Format): Format {
  const { rule } = format;
  if (!('style' in rule) || typeof rule.style !== 'object' || rule.style === null) return format;
  const own = Object.entries(rule.style).filter(([name, look]) => defaults.get(name) !== look);
  return { ...format, rule: { ...rule, style: Object.fromEntries(own) } };
}

export const textRulesFromFile = <Format extends FormatRule>(formats: readonly Format[]): Format[] =>
  withValues(formats, unquoted).map(withoutDefaults);

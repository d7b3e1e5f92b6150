// Conditional formats that compare with a text: an .xlsx file wants it in quotes, the engine as it is.
import { helpers } from '../engine/engine.ts';
import { localeOf } from '../engine/locales.ts';

interface FormatRule {
  readonly rule: object;
}

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

export const textRulesFromFile = <Format extends FormatRule>(formats: readonly Format[]): Format[] =>
  withValues(formats, unquoted);

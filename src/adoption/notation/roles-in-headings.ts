// The role a heading names, alone or with more words around it: whose it is, of when, how often.
import { tidy } from './plain-words.ts';
import { type Role, roleListed } from './words-of-roles.ts';

const fillers =
  /\b(?:the|our|your|my|of|de|du|des|del|la|le|les|el|los|las|der|die|das|den|am|l|d|in|en|as|per|this|new|s)\b/g;
const periods = /\b(?:[qth][1-4]|[1-4]q|fy ?\d\d(?:\d\d)?|20\d\d|current (?:quarter|cycle))\b/g;
const qualifiers =
  / (?:value|wert|valeur|valor|name|title|statement|description|beschreibung|bezeichnung|s|number|level|text|figure|e?mails?|to date|so far|%|in %)$/;
/** `Dept. objective`, `Region key result`: one word before what it is. */
const ownKind = /^[\p{L}\d]{2,14} (objective|key result|kr)s?$/u;
/** `Staff lead`, `Content owner`: one alone, as leads are counted. */
const ownPerson =
  /^(?:staff|account|client|product|channel|brand|delivery|workstream|squad|project|campaign|content|action|task|measure|process|business|programme|program) (lead|owner)$/;
/** `Team objective`, `Company goal`: whose it is. */
const whose =
  /^(?:company|corporate|organi[sz]ation|business|team|department|departmental|area|marketing|sales|individual|personal|my|main|top|overall|linked|related|parent|supporting|new|revised|updated|latest|equipe|entreprise|empresa|equipo) (?=(?:objective|goal|okr|key result|kr|owner|target|objectif|objetivo|kpi|metric|initiative|activity|action|ziel|massnahme|kennzahl)(?:s|e|n|en)?\b)/;
/** `Teamziel`, `Marketingmaßnahme`: the same in one German word. */
const whoseInOneWord =
  /^(?:marketing|wirkungs|vereins|projekt|strategie|entwicklungs|qualitats|handlungs|rahmen|schwerpunkt|kommunikations|vertriebs|team|bereichs|abteilungs|unternehmens|firmen|haupt|gesamt|content|kampagnen)(?=(?:ziel|massnahme|kennzahl|aktivitat)(?:e|n|en)?$)/;
const qualifiersBefore = /^(?:value|wert|valeur|valor) /;
/** `Actual as of 15 Nov`, `Stand per 15.11.`: the day is no part of what is told. */
const asOf = / (?:as of|as at|per|am|zum|vom|on|at|au|al|a fecha de) \d.*$/;

/** `Target per quarter`, `Stand Ende Oktober`, `Cible fin 2026`: when or how often, at the end. */
const time =
  / (?:(?:end|ende|fin|finales|mid|mitte|anfang|early|late|per|je|pro|par|por|al|au|a|each|every|in|im|of|de|du|am|zum|until|bis|by|date|year|years|jahr|annee|an|ano|quarter|quartal|trimestre|month|monat|mois|mes|week|woche|semaine|semana|day|tag|jour|dia|weekly|monthly|quarterly|yearly|annual|q[1-4]|t[1-4]|h[12]|fy|gj|wj|hj|geschaftsjahr|exercice|ejercicio|season|saison|temporada|semestre|halbjahr|this|term|jahresende|quartalsende|monatsende|saisonende|spring|summer|autumn|fall|winter|fruhling|fruhjahr|sommer|herbst|printemps|ete|automne|hiver|primavera|verano|otono|invierno|20\d\d)|(?:jan|feb|fev|mar|mar|apr|avr|abr|mai|may|jun|juin|jul|juil|aug|aou|ago|sep|okt|oct|nov|dez|dec|ene)\p{L}*)$/u;

/** `Target per quarter`, where `target quarter` would be a date. */
const howOften = / (?:(?:per|je|pro|par|por|each|every) \p{L}+|p [amqtw])$/u;

function withoutTime(words: string): string {
  let rest = words;
  while (time.test(rest)) rest = rest.replace(time, '');
  return rest.length < 3 ? words : rest;
}

/** The role that plain words name; null where they name none. */
export function roleOf(words: string): Role | null {
  /** They are counted; only a `lead` owns something. */
  if (words === 'leads') return null;
  for (const form of formsOf(words)) {
    const role =
      roleListed(form) ??
      roleListed(form.replace(/s$/, '')) ??
      roleListed(form.replace(/es$/, '')) ??
      roleListed(form.replace(/(?<=e)n$/, '')) ??
      roleListed(form.replace(/s\b/g, ''));
    if (role) return role;
  }
  return null;
}

/** The words, then with more and more of what stands around a role taken away. */
function* formsOf(words: string): Generator<string> {
  yield words;
  yield words.replace(howOften, '');
  const bare = tidy(words.replace(periods, ' '));
  yield bare;
  yield withoutFillers(bare);
  yield tidy(bare.replace(qualifiers, ''));
  yield tidy(bare.replace(qualifiersBefore, ''));
  yield tidy(bare.replace(whose, ''));
  yield bare.replace(whoseInOneWord, '');
  yield tidy(words.replace(asOf, ''));
  yield withoutTime(words);
  yield withoutFillers(withoutTime(words));
  yield ownKind.exec(words)?.[1] ?? '';
  yield ownPerson.exec(words)?.[1] ?? '';
}

/** Words without articles and the like. */
export const withoutFillers = (words: string): string => tidy(words.replace(fillers, ' '));

// Check this workbook: what is wrong in it, each at its cell, with the fix where one is safe.
import * as z from 'zod/mini';
import { cellName } from '../../workbook/placing/a1.ts';
import { checkup, keyOf } from '../doctor/checkup.ts';
import { isSetUp } from '../overview/content-of.ts';
import { defineRequest } from './request.ts';

/** Nobody reads a longer list; the rest comes when these are mended. */
const mostFindings = 200;

const checkupOutput = z.object({
  isSetUp: z.boolean(),
  headline: z.string(),
  findings: z.array(
    z.object({
      /** What fixWorkbook knows it by. */
      key: z.string(),
      code: z.string(),
      severity: z.enum(['error', 'warning', 'advice']),
      /** Such as "Key Results!I4". */
      place: z.string(),
      cell: z.object({ sheet: z.string(), row: z.number(), column: z.number() }),
      says: z.string(),
      /** What the fix would change, in a sentence; '' where people have to decide. */
      fix: z.string(),
    }),
  ),
  /** Findings beyond those that are listed. */
  more: z.number(),
});

export const checkWorkbook = defineRequest({
  name: 'checkWorkbook',
  input: z.object({}),
  output: checkupOutput,
  run(_input, snapshot, { words }) {
    if (!isSetUp(snapshot, words)) {
      return { ok: true, value: { isSetUp: false, headline: words.doctor.notSetUp, findings: [], more: 0 } };
    }
    const findings = checkup(snapshot, words);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return {
      ok: true,
      value: {
        isSetUp: true,
        headline: words.doctor.headline(findings.length, errors),
        findings: findings.slice(0, mostFindings).map((finding) => ({
          key: keyOf(finding),
          code: finding.code,
          severity: finding.severity,
          place: cellName(finding.cell),
          cell: { ...finding.cell },
          says: words.summary.sentence(finding.says),
          fix: finding.fix?.says ?? '',
        })),
        more: Math.max(0, findings.length - mostFindings),
      },
    };
  },
});

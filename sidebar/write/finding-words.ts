// The sentence of a finding.
import type { Finding } from '../../src/domain/smart/assess.ts';

export const findingMessage = (finding: Finding): string => finding.rule;

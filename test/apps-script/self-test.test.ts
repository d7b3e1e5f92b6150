// The developers' self-test, by the built add-on in the local host: all as expected, or explained.
import { describe, expect, test, vi } from 'vitest';
import { hostedWorkbook } from '../scenarios/hosted-workbook.ts';

vi.setConfig({ testTimeout: 30_000 });

interface Observation {
  readonly tried: string;
  readonly observed: string;
  readonly verdict: string;
  readonly hangsOn: string;
}

const isReport = (value: unknown): value is { says: string; observations: Observation[] } =>
  typeof value === 'object' && value !== null && 'observations' in value;

describe('the self-test', () => {
  const host = hostedWorkbook();
  const { value } = host.addOn.request('menuSelfTest', [], { stage: host.stage, selection: null });
  const observations = isReport(value) ? value.observations : [];

  test('is all as expected here, or explained', () => {
    expect(observations.length).toBeGreaterThan(15);
    expect(observations.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
    const explained = observations.filter(({ verdict }) => verdict === 'explained');
    expect(explained.map(({ observed }) => observed)).toEqual([
      'not emulated: Range.setRichTextValue',
      '#SPILL!',
    ]);
    for (const { hangsOn } of explained) expect(hangsOn).toContain('local host');
  });

  test('writes it all down, and takes its scratch sheet away', () => {
    expect(host.sheetNames()).toEqual(['Sheet1', 'Waypoint self-test']);
    expect(host.column('Waypoint self-test', 'Verdict')).toEqual(observations.map(({ verdict }) => verdict));
    expect(host.column('Waypoint self-test', 'Observed')[3]).toBe("=1+1 +a -a @a 007 1/2 TRUE '");
    expect(host.shown.toasts).toEqual(['23 as expected, 2 explained, 0 different.']);
  });
});

describe('its menu item', () => {
  const labels = (value: string | null, mode: 'NONE' | 'LIMITED'): string[] => {
    const host = hostedWorkbook();
    host.workbook.model.dispatch('CREATE_SHEET', { sheetId: 'settings', name: 'Settings', position: 1 });
    const rows = [
      ['Setting', 'Value'],
      ['As of', '2026-11-23'],
      ...(value === null ? [] : [['Developer', value]]),
    ];
    rows.forEach(([name = '', content = ''], row) => {
      host.type('Settings', `A${row + 1}`, name);
      host.type('Settings', `B${row + 1}`, content);
    });
    const { addOn } = host.addOn.open(mode).value;
    return addOn.map((item) => (item.kind === 'item' ? item.label : item.kind));
  };

  test.each(['yes', 'Yes', 'TRUE'])('is there with Developer = %s', (value) => {
    expect(labels(value, 'LIMITED').slice(-2)).toEqual(['separator', 'Run the self-test']);
  });

  test.each([
    [null, 'LIMITED'],
    ['no', 'LIMITED'],
    ['yes', 'NONE'],
  ] as const)('is not there with Developer = %s in %s', (value, mode) => {
    expect(labels(value, mode)).not.toContain('Run the self-test');
  });
});

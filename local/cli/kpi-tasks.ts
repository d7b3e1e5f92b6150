// The commands about KPIs, read from their options.

/** Values to log; without any, the command tells which are due. */
export interface ValuesToLog {
  /** null: today. */
  readonly day: string | null;
  readonly campaign: string;
  readonly rows: readonly { readonly kpiId: string; readonly value: string }[];
  readonly note: string;
  /** Unusual values are meant. */
  readonly isSure: boolean;
}

export type KpiTask =
  | { readonly kind: 'kpi'; readonly kpiId: string | null }
  /** null: every KPI. */
  | { readonly kind: 'kpi-chart'; readonly kpiIds: readonly string[] | null }
  | { readonly kind: 'campaigns'; readonly kpiId: string | null }
  | { readonly kind: 'log-values'; readonly values: ValuesToLog | null };

export interface KpiOptions {
  readonly kpi?: readonly string[] | undefined;
  readonly value?: readonly string[] | undefined;
  readonly day?: string | undefined;
  readonly campaign?: string | undefined;
  readonly note?: string | undefined;
  readonly sure?: boolean | undefined;
}

/** Which of these options go with which command. */
export const optionsOfKpi = {
  kpi: ['kpi'],
  'kpi-chart': ['kpi'],
  campaigns: ['kpi'],
  'log-values': ['value', 'day', 'campaign', 'note', 'sure'],
} as const;

function readOneKpi(kind: 'kpi' | 'campaigns', { kpi = [] }: KpiOptions): KpiTask | string {
  const [kpiId = null, another] = kpi;
  return another === undefined ? { kind, kpiId } : `${kind} tells of one KPI at a time`;
}

function readValues({ value = [], day, campaign, note, sure }: KpiOptions): KpiTask | string {
  if (value.length === 0) {
    const hasMore = [day, campaign, note, sure].some((option) => option !== undefined);
    return hasMore ? 'Say with --value what to log, such as K1=45' : { kind: 'log-values', values: null };
  }
  const rows = value.map((text) => {
    const at = text.indexOf('=');
    return { kpiId: text.slice(0, Math.max(0, at)).trim(), value: text.slice(at + 1).trim() };
  });
  if (rows.some((row) => row.kpiId === '' || row.value === ''))
    return '--value takes a KPI and its value, such as K1=45';
  return {
    kind: 'log-values',
    values: { day: day ?? null, campaign: campaign ?? '', rows, note: note ?? '', isSure: sure ?? false },
  };
}

/** The task, or what is wrong with it. */
export function readKpiTask(kind: KpiTask['kind'], options: KpiOptions): KpiTask | string {
  switch (kind) {
    case 'kpi':
    case 'campaigns':
      return readOneKpi(kind, options);
    case 'kpi-chart':
      return { kind, kpiIds: options.kpi ?? null };
    case 'log-values':
      return readValues(options);
  }
}

/** Whether the task makes a workbook worth keeping. */
export const kpiWrites = (task: KpiTask): boolean =>
  task.kind === 'kpi-chart' || (task.kind === 'log-values' && task.values !== null);

export const kpiUsage = `With kpi, campaigns
  --kpi ID            which one; the first without it
With kpi-chart
  --kpi ID            which one (may be repeated); all without it
With log-values
  --value ID=VALUE    a value to log, such as K1=45 or K3=45/1200 (may be repeated), with --day as
                      2026-12-31 (today without it), --campaign NAME, --note TEXT, and --sure where
                      an unusual value is no typo
`;

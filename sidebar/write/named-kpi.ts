// The KPI a sentence is about: the one all of whose words stand in it.

const significant = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** The one KPI all of whose words stand in the sentence; '' where none or several do. */
export function kpiNamedIn(
  sentence: string,
  kpis: readonly { readonly id: string; readonly kpi: string }[],
): string {
  const said = new Set(significant(sentence));
  const named = kpis
    .map(({ id, kpi }) => ({ id, size: significant(kpi).length, all: significant(kpi) }))
    .filter(({ size, all }) => size > 0 && all.every((word) => said.has(word)))
    .sort((a, b) => b.size - a.size);
  const [best, next] = named;
  return best && best.size > (next?.size ?? 0) ? best.id : '';
}

// A status word on its colour.
export type Tone = 'good' | 'warn' | 'bad' | 'neutral';

export function Badge({ tone, word }: { readonly tone: Tone; readonly word: string }) {
  return <span class={`badge ${tone}`}>{word}</span>;
}

// Looks a thing up when it is first asked for, and remembers it for the rest of the run.

export function once<Value>(lookUp: () => Value): () => Value {
  let found: { readonly value: Value } | null = null;
  return () => {
    found ??= { value: lookUp() };
    return found.value;
  };
}

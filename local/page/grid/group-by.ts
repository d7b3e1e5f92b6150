// The engine uses Object.groupBy, which older browsers lack; this must be loaded before the engine.
if (Reflect.get(Object, 'groupBy') === undefined) {
  Object.defineProperty(Object, 'groupBy', {
    value: <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) => {
      const groups = Object.create(null);
      let index = 0;
      for (const item of items) {
        const key = keyOf(item, index++);
        groups[key] = [...(groups[key] ?? []), item];
      }
      return groups;
    },
  });
}

// The engine uses Object.groupBy, which Node 20 and older browsers lack; load this before the engine.
if (!('groupBy' in Object)) {
  Object.defineProperty(Object, 'groupBy', {
    configurable: true,
    writable: true,
    value: <Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => PropertyKey) => {
      const groups: Record<PropertyKey, Item[]> = Object.create(null);
      let index = 0;
      for (const item of items) {
        const key = keyOf(item, index);
        index += 1;
        const group = groups[key];
        if (group) group.push(item);
        else groups[key] = [item];
      }
      return groups;
    },
  });
}

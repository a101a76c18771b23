import type { Store } from '@ephemeride/store';

/** A store that notes the name of each method as it is called. */
export const countedStore = (store: Store, calls: string[]): Store =>
  new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        calls.push(String(name));
        return value.apply(target, args);
      };
    },
  });

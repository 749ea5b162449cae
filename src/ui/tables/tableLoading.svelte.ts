import type { Table } from '../../core/dataset/table.ts';

/**
 * A table on its way to the screen; undefined = not here yet, null = there is none. An {#await} block would do, but what
 * it has shown is held by the framework for as long as the page lives, and a table may be a hundred megabytes.
 */
export class TableLoading {
  #table = $state.raw<Table | null | undefined>(undefined);

  /** To be made while a component is; `load` gives null as long as there is nothing to load, and is asked again then. */
  constructor(load: () => Promise<Table | null> | null) {
    $effect(() => {
      let isWanted = true;
      void load()?.then((table) => {
        if (isWanted) this.#table = table;
      });
      return () => {
        isWanted = false;
        this.#table = undefined;
      };
    });
  }

  get table(): Table | null | undefined {
    return this.#table;
  }
}

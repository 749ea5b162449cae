/** How often this tab has asked for the new version without getting it; a reload does not forget it. 0 = not asked. */
export interface AskedBefore {
  read(): number;
  keep(times: number): void;
}

const KEY = 'gevinst-update';

/** Kept for the tab alone. Where nothing can be kept, the new version is offered again instead of fetched again. */
export function askedBefore(storage: () => Storage): AskedBefore {
  return {
    read() {
      try {
        return Number(storage().getItem(KEY)) || 0;
      } catch {
        return 0;
      }
    },
    keep(times) {
      try {
        if (times > 0) storage().setItem(KEY, String(times));
        else storage().removeItem(KEY);
      } catch {
        return;
      }
    },
  };
}

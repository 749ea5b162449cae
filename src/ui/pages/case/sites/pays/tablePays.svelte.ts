import { untrack } from 'svelte';
import type { CaseView } from '../../caseView.svelte.ts';
import { paysOffer, sitePays, type PaysAt } from '../table/sitePays.ts';
import { ManyPays } from './manyPays.svelte.ts';

/** Rows for which it is sought unasked. */
const few = 200;

/** From which value each row of a table pays, for the parameter that the reader chose. Made while a component is. */
export class TablePays {
  readonly #view: CaseView;
  readonly #count: () => number;
  readonly seeking = new ManyPays();
  // Sought anew after every edit: for many rows only where the reader asks for it.
  #asked = $state<string | null | undefined>();

  readonly offer = $derived.by(() => paysOffer(this.#view));
  readonly parameter = $derived.by(() => {
    const first = this.#count() <= few ? (this.offer?.parameters[0] ?? null) : null;
    const sought = this.#asked === undefined ? first : this.#asked;
    return sought !== null && this.offer?.parameters.includes(sought) ? sought : null;
  });
  readonly #figure = $derived.by(() => this.offer?.figure ?? null);
  readonly #figures = $derived.by(() => this.#view.open.many?.figures ?? null);
  /** null where nothing is sought, or not yet found. */
  readonly at = $derived.by((): PaysAt | null => {
    const [figure, parameter] = [this.#figure, this.parameter];
    if (figure === null || parameter === null) return null;
    if (this.#view.open.many) return this.seeking.at(this.#figures, { parameter, figure });
    const found = sitePays(this.#view, figure, parameter)?.rows;
    return found ? (row) => found[row] : null;
  });

  constructor(view: CaseView, count: () => number) {
    this.#view = view;
    this.#count = count;
    // Drives a worker: anew with every answer about many rows, not with every step towards one.
    $effect(() => {
      const [figure, parameter] = [this.#figure, this.parameter];
      const many = this.#figures && untrack(() => view.open.many);
      if (!many || figure === null || parameter === null) return;
      void this.seeking.seek(many, { parameter, figure }, view.workspace.jobs);
      return () => this.seeking.stop();
    });
  }

  choose(parameter: string | null): void {
    this.#asked = parameter;
  }
}

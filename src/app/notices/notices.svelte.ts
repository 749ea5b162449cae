import type { Notice, NoticeCode } from './notice.ts';

/** What the app has to say and the user has not yet put away; each code with the same values once. */
export class Notices {
  #list = $state.raw<readonly Notice[]>([]);
  #count = 0;

  get list(): readonly Notice[] {
    return this.#list;
  }

  add(code: NoticeCode, values: Readonly<Record<string, string>> = {}): void {
    const same = (notice: Notice) => notice.code === code && notice.values['name'] === values['name'];
    this.#count++;
    this.#list = [
      ...this.#list.filter((notice) => !same(notice)),
      { id: `notice-${this.#count}`, code, values },
    ];
  }

  dismiss(id: string): void {
    this.#list = this.#list.filter((notice) => notice.id !== id);
  }

  dismissCode(code: NoticeCode): void {
    if (this.#list.some((notice) => notice.code === code)) {
      this.#list = this.#list.filter((notice) => notice.code !== code);
    }
  }
}

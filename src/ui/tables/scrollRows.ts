import type { Attachment } from 'svelte/attachments';
import type { RowWindow } from './rowWindow.svelte.ts';

/** After so long without a scroll the scrollbar is put where it belongs. */
const SETTLE_MS = 150;

/** For the box that a long table scrolls in: tells its window of scrolls and sizes. Rows carry `aria-rowindex`. */
export function scrollRows(rows: RowWindow): Attachment<HTMLElement> {
  return (box) => {
    let settling: ReturnType<typeof setTimeout> | undefined;

    function measure(): void {
      const header = box.querySelector('thead')?.offsetHeight ?? 0;
      const row = box.querySelector('tbody tr[aria-rowindex]')?.getBoundingClientRect().height ?? 0;
      rows.measure(row, Math.max(0, box.clientHeight - header));
    }

    function scroll(): void {
      rows.scrolled(box.scrollTop);
      clearTimeout(settling);
      settling = setTimeout(() => {
        const place = rows.settle();
        if (Math.abs(box.scrollTop - place) >= 1) box.scrollTop = place;
      }, SETTLE_MS);
    }

    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    box.addEventListener('scroll', scroll);
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', scroll);
      clearTimeout(settling);
    };
  };
}

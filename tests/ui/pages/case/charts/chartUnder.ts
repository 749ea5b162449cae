import { waitFor } from '@testing-library/svelte';

/** The chart under the heading that begins with these words. */
export function chartUnder(heading: string): Promise<HTMLElement> {
  return waitFor(() => {
    const charts = document.querySelectorAll<HTMLElement>('[data-section="charts"] .chart');
    const found = [...charts].find((chart) => chart.querySelector('h3')?.textContent?.startsWith(heading));
    if (!found) throw new Error(`No chart under ${heading}`);
    return found;
  });
}

/** Text as a reader sees it, with plain spaces. */
export function plain(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}

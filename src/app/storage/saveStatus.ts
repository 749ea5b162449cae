export interface SaveStatus {
  /**
   * idle: nothing typed yet · pending: an edit is on its way · saved: on disk · failed: kept in memory, tried again ·
   * conflict: another tab was first, both are kept · newer: the database belongs to a newer version, nothing is written ·
   * memory: there is no storage here, nothing outlives the page.
   */
  readonly kind: 'idle' | 'pending' | 'saved' | 'failed' | 'conflict' | 'newer' | 'memory';
  /** ISO time of the last completed save. */
  readonly at: string | null;
}

/** What the workspace may tell the user without being asked; the workspace's own list must fit into this one. */
export type NoticeCode =
  | 'storage.unavailable'
  | 'storage.failed'
  | 'storage.newer'
  | 'storage.updated-elsewhere'
  | 'document.conflict'
  | 'document.changed-elsewhere'
  | 'document.removed'
  | 'document.unreadable'
  | 'dataset.removed';

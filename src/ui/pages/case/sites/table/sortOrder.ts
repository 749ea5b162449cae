/** Which column rules, the rows' names or a figure, and which way it runs. */
export interface SortOrder {
  readonly by: string;
  readonly descending: boolean;
}

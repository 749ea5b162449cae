/** The cases that stand first in the library, worked through in full; their cards are part of the first screen. */
export const firstCases: readonly string[] = ['birth-robot', 'ccc', 'ai-mammography'];

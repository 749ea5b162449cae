/** Puts figures into a model sentence: every {name} becomes what `figure` answers for it. */
export function fillSentence(say: string, figure: (id: string) => string): string {
  return say.replace(/\{([^{}]+)\}/g, (_, id: string) => figure(id.trim()));
}

import type { CaseModel } from '../../model/case.ts';
import type { SourceReference } from '../../model/text.ts';
import type { DocumentIssue } from '../issue.ts';
import { nearName } from '../../units/nearName.ts';

/** Source references whose first word names no entry of `sources`. */
export function sourceReferences(model: CaseModel): DocumentIssue[] {
  const known = new Set(model.sources.map((source) => source.id));
  const issues: DocumentIssue[] = [];
  const check = (place: string, references: readonly SourceReference[] | undefined): void => {
    references?.forEach((reference, index) => {
      const source = reference.split(' ', 1)[0] ?? '';
      if (known.has(source)) return;
      const meant = nearName(source, known);
      const at = `${place}.src[${index}]`;
      issues.push({
        code: 'document.unknown-source',
        at,
        source,
        ...(meant === undefined ? {} : { near: meant }),
      });
    });
  };
  model.parameters.forEach((parameter, index) => check(`parameters[${index}]`, parameter.src));
  model.published?.forEach((published, index) => check(`published[${index}]`, published.src));
  model.correlations?.forEach((correlation, index) => check(`correlations[${index}]`, correlation.src));
  check('priceIndex', model.priceIndex?.src);
  return issues;
}

import type { MappingIssue } from '../../../../../../core/dataset/issue.ts';
import type { Quantity } from '../../../../../../core/model/parameter.ts';
import type { UncertaintyIssue } from '../../../../../../core/uncertainty/issue.ts';
import type { CaseView } from '../../../caseView.svelte.ts';
import { percentShown } from '../../../percentShown.ts';
import { columnUnitText } from '../../../sites/mapping/columnUnitText.ts';

/** Why measurements cannot be used, in the numbers and units that the page shows: shares in per cent. */
export function measuredIssueText(
  view: CaseView,
  parameter: Quantity,
  issue: UncertaintyIssue | MappingIssue,
): string {
  const at = view.label(parameter.id);
  const shown = (value: number): number =>
    percentShown(parameter) ? Number((value * 100).toPrecision(12)) : value;
  switch (issue.code) {
    case 'uncertainty.sample-outside': {
      const [low, high] = [issue.low, issue.high].map((end) => (end === null ? null : shown(end)));
      return view.words.issueText({
        ...{ ...issue, at, value: shown(issue.value) },
        ...{ low: low ?? null, high: high ?? null },
      });
    }
    case 'uncertainty.value-unmeasured': {
      const [value, low, high] = [shown(issue.value), shown(issue.low), shown(issue.high)];
      return view.words.issueText({ ...issue, at, value, low, high });
    }
    case 'dataset.unit-clash': {
      const [columnUnit, parameterUnit] = [issue.columnUnit, issue.parameterUnit].map((unit) =>
        columnUnitText(view, parameter, unit),
      );
      return view.words.issueText({
        ...{ ...issue, at },
        ...{ columnUnit: columnUnit ?? '', parameterUnit: parameterUnit ?? '' },
      });
    }
    default:
      return view.words.issueText({ ...issue, at });
  }
}

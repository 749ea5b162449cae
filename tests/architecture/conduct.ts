import ts from 'typescript';
import { isSvelte, nodesOf, placeOf, treeOf, type Source } from './sources.ts';

/** Turning text into markup or code: blocked by the policy in the browser, and refused here already. */
const textToMarkup =
  /\.(innerHTML|outerHTML|insertAdjacentHTML)\b|document\.write|\bnew Function\b|(?<![.\w])eval\(/;

export function markupFromTextIn(source: Source): string[] {
  return source.text
    .split('\n')
    .flatMap((line, index) =>
      textToMarkup.test(line) ? [`${source.path}:${index + 1} ${line.trim()}`] : [],
    );
}

/** Statements that run when the file is imported: only the four entries may. Declarations are no acts. */
export function actsOnImport(source: Source): string[] {
  const tree = treeOf(source);
  return tree.statements
    .filter((statement) => isAct(statement))
    .map(
      (statement) => `${placeOf(source, statement.getStart(tree))} ${statement.getText(tree).split('\n')[0]}`,
    );
}

function isAct(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) return statement.importClause === undefined;
  return !(
    ts.isExportDeclaration(statement) ||
    ts.isVariableStatement(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    ts.isExportAssignment(statement)
  );
}

/** `Math.max(...column)` fails beyond some hundred thousand lanes. */
export function spreadsIntoMath(source: Source): string[] {
  const tree = treeOf(source);
  const found: string[] = [];
  for (const node of nodesOf(tree)) {
    if (!ts.isCallExpression(node) || !/^Math\.(max|min)$/.test(node.expression.getText(tree))) continue;
    if (node.arguments.some((argument) => ts.isSpreadElement(argument)))
      found.push(placeOf(source, node.getStart(tree)));
  }
  return found;
}

/** Ways round the type checker, and exports that do not say their name. */
export function looseTypesIn(source: Source): string[] {
  const tree = treeOf(source);
  const found: string[] = [];
  for (const node of nodesOf(tree)) {
    const place = (): string => placeOf(source, node.getStart(tree));
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${place()} any`);
    if (ts.isEnumDeclaration(node)) found.push(`${place()} enum`);
    if (ts.isExportAssignment(node)) found.push(`${place()} export default`);
    if (ts.isExportDeclaration(node) && !node.exportClause) found.push(`${place()} export *`);
  }
  return found;
}

/** Tests that are switched off, or that switch the others off. */
export function mutedTestsIn(source: Source): string[] {
  const tree = treeOf(source);
  const found: string[] = [];
  for (const node of nodesOf(tree)) {
    if (!ts.isPropertyAccessExpression(node)) continue;
    const of = node.expression.getText(tree).split('.')[0] ?? '';
    if (
      /^(it|test|describe|suite|bench)$/.test(of) &&
      /^(skip|only|todo|fixme|skipIf|fails)$/.test(node.name.text)
    )
      found.push(`${placeOf(source, node.getStart(tree))} ${node.getText(tree)}`);
  }
  return found;
}

const unfinished = new RegExp(['TO' + 'DO', 'FIX' + 'ME', '@ts-' + 'ignore', '@ts-' + 'nocheck'].join('|'));

/** Lines that say something is left to do, or that types were switched off. */
export function unfinishedLinesIn(source: Source): string[] {
  return source.text
    .split('\n')
    .flatMap((line, index) => (unfinished.test(line) ? [`${source.path}:${index + 1} ${line.trim()}`] : []));
}

/** Whether anything of the file is left when its types are taken away. */
export function hasRunningCode(source: Source): boolean {
  if (isSvelte(source)) return true;
  const { outputText } = ts.transpileModule(source.text, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  return outputText.replace(/export\s*\{\s*\};?/g, '').trim() !== '';
}

import type { CaseModel } from '../../../core/model/case.ts';
import { compileCase } from '../../../core/program/compileCase.ts';
import type { Program } from '../../../core/program/program.ts';

// What the last request brought, so that an edit compiles nothing. One case: a worker serves one open document.
let compiled: { readonly json: string; readonly program: Program } | null = null;

/** The case as a program, compiled once however many requests bring it. */
export function compiledCase(model: CaseModel): Program {
  const json = JSON.stringify(model);
  if (compiled?.json !== json) compiled = { json, program: compileCase(model) };
  return compiled.program;
}

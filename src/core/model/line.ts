import type { FormulaText, Text } from './text.ts';

export type Lens = 'cash' | 'capacity' | 'societal' | 'memo';

export type Role =
  | 'investment'
  | 'running'
  | 'support'
  | 'training'
  | 'cover'
  | 'transport'
  | 'dip'
  | 'renewal'
  | 'gain'
  | 'finance';

export interface Line {
  readonly id: string;
  readonly label: Text;
  readonly role: Role;
  readonly appropriation?: 'operating' | 'capital';
  readonly circuit?: string;
  readonly lens: Lens;
  readonly kind: 'cost' | 'benefit';
  readonly payer?: string;
  readonly transfer?: { readonly from: string; readonly to: string };
  readonly per?: 'row' | 'whole';
  /** Left out for follow and repay lines. */
  readonly amount?: FormulaText;
  /** Shown unit of a quantity line's yearly amount; needed for capacity and societal lines not in DKK. */
  readonly unit?: string;
  readonly when: When;
  readonly note?: Text;
}

export type When =
  | { readonly once: { readonly at?: FormulaText; readonly every?: FormulaText } }
  | {
      readonly yearly: {
        readonly from?: FormulaText;
        readonly until?: FormulaText;
        /** A profile's id, or formulas by age. */
        readonly ramp?: string | readonly FormulaText[];
        readonly growth?: FormulaText;
        readonly accumulate?: { readonly decay: FormulaText };
      };
    }
  | { readonly follow: { readonly line?: string; readonly net?: Selection; readonly share: FormulaText } }
  | {
      readonly repay: {
        readonly of: string;
        readonly perYear?: FormulaText;
        readonly by?: string;
        readonly share?: FormulaText;
        readonly rate?: FormulaText;
      };
    };

export interface Selection {
  readonly lens?: Lens;
  readonly payers?: readonly string[];
  readonly roles?: readonly Role[];
  readonly kind?: 'cost' | 'benefit';
  readonly unit?: 'money' | 'quantity';
  readonly lines?: readonly string[];
}

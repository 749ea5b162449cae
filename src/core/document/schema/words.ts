import * as v from 'valibot';
import { distributionNames } from '../../model/distribution/distributionNames.ts';

// The closed word lists of a case document.

export const kind = v.picklist([
  'time',
  'contacts',
  'beds',
  'threshold',
  'investment',
  'target',
  'allocation',
  'funding',
  'spread',
  'growth',
]);
export const frees = v.picklist(['time', 'beds', 'visits', 'money', 'none']);
export const region = v.picklist([
  'hovedstaden',
  'sjaelland',
  'syddanmark',
  'midtjylland',
  'nordjylland',
  'national',
]);
export const lens = v.picklist(['cash', 'capacity', 'societal', 'memo']);
export const role = v.picklist([
  'investment',
  'running',
  'support',
  'training',
  'cover',
  'transport',
  'dip',
  'renewal',
  'gain',
  'finance',
]);
export const side = v.picklist(['cost', 'benefit']);
export const sourceClass = v.picklist([
  'document',
  'published',
  'computed',
  'implied',
  'assumption',
  'definition',
  'ownValue',
]);
export const scope = v.picklist(['travels', 'local', 'unproven']);
export const grade = v.picklist(['measuredHere', 'measuredElsewhere', 'literature', 'expert', 'guess']);
export const tone = v.picklist(['gain', 'loss', 'neutral', 'unknown']);
export const namedDistribution = v.picklist(distributionNames);
export const measureKind = v.picklist([
  'npv',
  'payback',
  'irr',
  'bcr',
  'equivalentAnnual',
  'sum',
  'cumulative',
  'inYear',
  'lowest',
  'balance',
]);

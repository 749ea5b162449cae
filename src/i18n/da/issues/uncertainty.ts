import { numberText } from '../../../core/number/numberText.ts';
import type { UncertaintyIssue } from '../../../core/uncertainty/issue.ts';
import type { IssueWords } from '../../issueWords.ts';

const number = (value: number): string => numberText(value, 'da');

const between = (low: number | null, high: number | null): string => {
  if (low === null) return `højst ${number(high ?? 0)}`;
  return high === null ? `mindst ${number(low)}` : `mellem ${number(low)} og ${number(high)}`;
};

export const uncertaintyIssues: IssueWords<UncertaintyIssue> = {
  'uncertainty.disordered': ({ at, low, high }) =>
    `Spændet for »${at}« går fra ${number(low)} til ${number(high)}. Det laveste tal skal stå først.`,
  'uncertainty.value-outside': ({ at, value, low, high }) =>
    `Værdien ${number(value)} for »${at}« ligger uden for spændet ${number(low)} til ${number(high)}. Ret værdien eller spændet.`,
  'uncertainty.no-range': ({ at }) =>
    `»${at}« har ikke noget spænd at variere i. Skriv et lavt og et højt tal, eller lad værdien ligge fast.`,
  'uncertainty.not-positive': ({ at, value }) =>
    `»${at}« kan ikke variere sådan: En gamma- eller lognormalfordeling kræver tal over 0, og her står ${number(value)}. Ret tallet, eller vælg PERT.`,
  'uncertainty.not-share': ({ at, value }) =>
    `»${at}« kan ikke variere sådan: En betafordeling kræver en andel mellem 0 og 1, og værdien er ${number(value)}. Ret værdien, eller vælg PERT.`,
  'uncertainty.no-counts': ({ at, events, others }) =>
    `»${at}« kan ikke variere efter optællingen ${number(events)} mod ${number(others)}: Begge tal skal være over 0. Vælg en anden fordeling.`,
  'uncertainty.no-samples': ({ at, column }) =>
    column === ''
      ? `»${at}« har ingen tal at trække imellem. Indsæt nogle tal, eller vælg en anden fordeling.`
      : `»${at}« skal trækkes fra kolonnen »${column}«, men den findes ikke, er tom eller er i en enhed, der ikke passer. Vælg en anden kolonne eller fordeling.`,
  'uncertainty.too-few-samples': ({ at, count, least }) =>
    `Der er kun ${number(count)} målinger af »${at}«. Der skal mindst ${number(least)} til, før de viser, hvordan tallet varierer. Tilføj flere, eller skriv et spænd i stedet.`,
  'uncertainty.too-many-samples': ({ at, count, most }) =>
    `Der er ${number(count)} målinger af »${at}«, og der kan gemmes højst ${number(most)}. Tag en tilfældig del af dem.`,
  'uncertainty.sample-outside': ({ at, value, low, high, count }) =>
    `${count === 1 ? 'En måling' : `${number(count)} målinger`} af »${at}« er uden for det mulige; ${count === 1 ? 'den' : 'den første'} er ${number(value)}. Tallene skal være ${between(low, high)}. Ret tallene, eller vælg en anden enhed.`,
  'uncertainty.value-unmeasured': ({ at, value, low, high }) =>
    `Værdien ${number(value)} for »${at}« ligger uden for målingerne, der går fra ${number(low)} til ${number(high)}. Ret værdien, eller se efter, om enheden passer.`,
  'uncertainty.too-wide': ({ at, low, high }) =>
    `Spændet ${number(low)} til ${number(high)} for »${at}« er bredere, end en betafordeling kan blive. I stedet bruges PERT med de samme tal.`,
  'uncertainty.crosses-bound': ({ at, bound }) =>
    `En normalfordeling for »${at}« ville give tal på den forkerte side af ${number(bound)}. Den er derfor skåret af ved ${number(bound)}.`,
  'uncertainty.correlations-clash': ({ at, other, rank }) =>
    `»${at}« og »${other}« kan ikke følges ad med ${number(rank)}, når de andre sammenhænge også skal gælde. Sammenhængen er udeladt.`,
};

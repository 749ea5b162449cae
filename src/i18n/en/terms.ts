import type { terms as danish } from '../da/terms.ts';

export const terms: typeof danish = {
  case: {
    word: 'case',
    explanation: 'One change, described as a calculation with assumptions, formulas and sources.',
  },
  scenario: {
    word: 'scenario',
    explanation: 'A case with your own figures. Whatever you have not changed is the case’s own.',
  },
  dataset: { word: 'dataset', explanation: 'A table in which each row is a place, a ward or a year.' },
  receipt: {
    word: 'working',
    explanation:
      'How one figure came about: the formula with numbers and units, step by step, down to the source.',
  },
  sourceImplied: {
    word: 'implied',
    explanation: 'The figure is not in the source but follows from what the source says.',
  },
  sourceAssumption: {
    word: 'assumption',
    explanation: 'Nobody has measured the figure. It was chosen so that a result can be worked out.',
  },
  asPublished: {
    word: 'the source’s assumptions',
    explanation:
      'The figures and omissions that the source itself used. They serve to check the source’s figures.',
  },
  baseCase: {
    word: 'base case',
    explanation: 'The case’s own calculation, with every cost counted or left out for a stated reason.',
  },
  parity: {
    word: 'recomputes the source’s figures',
    explanation:
      'The figures printed in the source come out of the calculation again within a stated tolerance.',
  },
  travels: { word: 'carries over', explanation: 'The figure does not depend on where it is used.' },
  local: { word: 'local figure', explanation: 'The figure differs from place to place. Enter your own.' },
  unproven: {
    word: 'not tried here',
    explanation: 'Measured elsewhere. Nobody knows yet whether it holds for you.',
  },
  conclusionRule: {
    word: 'how the conclusion is reached',
    explanation: 'Fixed rules, read from the top, choose the conclusion. The first that holds applies.',
  },
  example: {
    word: 'worked example',
    explanation:
      'An assumption alone can turn the conclusion. Enter your own figures before you use the result.',
  },
  comparator: {
    word: 'current operation',
    explanation: 'What the case is compared with: everyday work without the change.',
  },
  perspective: { word: 'seen from', explanation: 'Whose costs and benefits are counted.' },
  horizon: {
    word: 'time horizon',
    explanation: 'The number of years for which costs and benefits are counted.',
  },
  discountRate: {
    word: 'discount rate',
    explanation: 'How much less an amount weighs for each year it lies ahead. Year 0 is not discounted.',
  },
  priceLevel: {
    word: 'price and wage level',
    explanation:
      'The year in whose prices amounts are stated. 22-PL is the 2022 price and wage level. Amounts at different levels are converted before they are added.',
  },
  lensCash: { word: 'Budget', explanation: 'Money that can be taken out of a budget.' },
  lensCapacity: {
    word: 'Capacity',
    explanation: 'Time, beds and appointments that become free, less what the change itself uses.',
  },
  lensSocietal: {
    word: 'Patients and society',
    explanation: 'Time and travel of patients and their families.',
  },
  freedTime: {
    word: 'time freed',
    explanation: 'Working time that the change makes unnecessary. It is not money in itself.',
  },
  usableTime: {
    word: 'usable time',
    explanation:
      'The part of the time freed that comes in pieces large enough to be used for something else.',
  },
  wholePosts: {
    word: 'whole posts',
    explanation: 'Posts that can be cut or left unfilled. Rounded down for each ward.',
  },
  ladder: {
    word: 'from time freed to money',
    explanation:
      'Time freed → usable time → whole posts → budget money. Each step has an assumption of its own.',
  },
  cashShare: {
    word: 'share that can be taken out of the budget',
    explanation: 'How much of the gain somebody will actually cut from a budget.',
  },
  captureShare: {
    word: 'usable share',
    explanation: 'How much of the time freed can be used for something else.',
  },
  valueOfTime: {
    word: 'value of time freed',
    explanation: 'Hours times hourly cost. It is not budget money and does not count towards payback.',
  },
  pricePerFreedHour: { word: 'cost per hour freed', explanation: 'Net cost divided by the hours freed.' },
  fte: { word: 'full-time equivalent', explanation: 'One full-time employee for a year.' },
  paidHours: {
    word: 'paid hours',
    explanation: 'The 1,924 hours for which a full-time post is paid, holidays and sick leave included.',
  },
  effectiveHours: {
    word: 'working hours available',
    explanation:
      'Working hours per full-time equivalent once holidays, sick leave and courses are taken out.',
  },
  hourlyCost: { word: 'hourly cost', explanation: 'Wage cost per hour worked.' },
  averageCost: {
    word: 'average cost',
    explanation: 'Total cost divided by the number. It does not say what one fewer saves.',
  },
  marginalCost: { word: 'marginal cost', explanation: 'What is actually saved by one fewer.' },
  investment: { word: 'set-up cost', explanation: 'What it costs to get going, before operation begins.' },
  productivityDip: { word: 'running-in loss', explanation: 'A slower pace in the first weeks.' },
  rampUp: {
    word: 'phasing in',
    explanation: 'How much of the gain has been reached in each of the first years.',
  },
  npv: {
    word: 'net present value',
    explanation:
      'The benefits and costs of all years, converted to the start year at the discount rate and added.',
  },
  payback: {
    word: 'payback time',
    explanation: 'How long it takes until benefits in the budget have covered the costs and go on doing so.',
  },
  irr: { word: 'internal rate of return', explanation: 'The rate at which the net present value is zero.' },
  annualised: {
    word: 'annualised cost',
    explanation: 'The cost per year when the set-up is spread over its life.',
  },
  breakEven: { word: 'break-even point', explanation: 'The value at which gains and costs are equal.' },
  payer: { word: 'payer', explanation: 'The party whose budget the amount falls on.' },
  transfer: {
    word: 'moves money between payers',
    explanation: 'One party’s cost is another’s income. For all of them together it is zero.',
  },
  drgValue: { word: 'DRG value', explanation: 'An average value of a treatment, not a saving.' },
  bedDay: { word: 'bed-day', explanation: 'One bed in use for a day and a night.' },
  ga: { word: 'general anaesthesia', explanation: 'The child sleeps and is watched by an anaesthesia team.' },
  read: { word: 'read', explanation: 'One doctor’s examination of one screening image.' },
  doubleRead: {
    word: 'double reading',
    explanation: 'Two doctors see each image independently of each other.',
  },
  arbitration: {
    word: 'arbitration',
    explanation: 'A joint decision when two doctors see an image differently.',
  },
  doubleEntry: { word: 'double entry', explanation: 'The same information is typed into two systems.' },
  notCounted: {
    word: 'not counted',
    explanation: 'Effects that may matter but have not been given a figure.',
  },
  benefitOwner: {
    word: 'benefit owner',
    explanation: 'The named manager who must see that the benefit comes about.',
  },
  controlFigure: {
    word: 'control figure',
    explanation:
      'Worked out from the source’s figures outside this program and used to check it. It is not in the source.',
  },
  contradiction: {
    word: 'the source contradicts itself',
    explanation: 'In one place the source says something other than its own figures give. Both are shown.',
  },
  evidenceGrade: {
    word: 'strength of evidence',
    explanation:
      'From measured through literature and expert judgement to guess. It says where the figures come from, not whether the case is good.',
  },
  avoidedCost: {
    word: 'avoided extra cost',
    explanation: 'A cost that would otherwise have come. It makes no budget smaller than today.',
  },
  liquidityEffect: {
    word: 'liquidity effect',
    explanation: 'When the money comes in and goes out. The budget stays the same.',
  },
  plRegulation: {
    word: 'price and wage adjustment',
    explanation: 'The yearly conversion of amounts because prices and wages rise.',
  },
  backfill: { word: 'cover for staff', explanation: 'Payment for others to do the work meanwhile.' },
  renewal: { word: 'replacement', explanation: 'The equipment is worn out and has to be bought again.' },
  adoption: { word: 'uptake', explanation: 'In how large a part of the places or occasions it is used.' },
  baselineMeasurement: {
    word: 'baseline measurement',
    explanation: 'A measurement before anything is changed. Without it nobody can show what the change did.',
  },
  fundingCircuit: {
    word: 'funding circuit',
    explanation: 'A region’s money for health and for regional development is kept apart.',
  },
  coFinancing: { word: 'co-financing', explanation: 'The part of the cost that somebody else pays.' },
  technologyContribution: {
    word: 'technology contribution',
    explanation:
      'The amount the regions are expected to free every year with new technology. The money stays in the health service.',
  },
  frame: { word: 'budget frame', explanation: 'The most a unit may spend in a year.' },
  shortfall: { word: 'activity below budget', explanation: 'Less activity than the budget agreed on.' },
  surplus: { word: 'activity above budget', explanation: 'More activity than the budget agreed on.' },
  fiftyRule: {
    word: '50 per cent rule',
    explanation:
      'A rule of 2017: if the hospital misses its activity target, its budget falls by half the DRG value of what is missing.',
  },
  noShow: { word: 'no-show', explanation: 'The patient does not come, and the slot stands empty.' },
  recall: { word: 'recall', explanation: 'A woman is called in again because an image has to be examined.' },
};

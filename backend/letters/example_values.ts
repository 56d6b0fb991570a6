import { say, type Locale } from '#backend/lang/words'
import { tallyOf } from './reset_words.js'
import type { Values } from './values.js'

/** Invented values for every placeholder, by which a template is looked at before it is kept. */
export const exampleValues = (locale: Locale): Values => ({
  unit: say(locale, 'letters.examples.unit'),
  season: say(locale, 'letters.examples.season'),
  name: say(locale, 'letters.examples.name'),
  hours: 72,
  what: 'proof',
  reason: say(locale, 'letters.examples.reason'),
  firstDay: '2023-03-20',
  lastDay: '2023-03-26',
  from: '08:00',
  to: '18:00',
  day: '2023-03-21',
  on: '2023-03-22',
  until: '2023-05-16',
  due: '2023-05-09',
  memoDue: '2023-04-02',
  left: 7,
  days: 3,
  no: 1,
  open: 2,
  count: 800,
  usual: 120,
  at: '2023-03-21 09:30',
  expected: 850,
  captured: 812,
  pending: 6,
  unresolved: 6,
  unlooked: 3,
  awaiting: 2,
  failed: 1,
  resetOpen: 2,
  ...tallyOf(
    [
      ['计科2001班', 2],
      [null, 1],
    ],
    [
      ['blurred', 2],
      ['untidy_hair', 1],
    ]
  ),
  retakeUntil: '2023-03-26',
  countedFrom: 'upload',
  start: '2023-04-10',
  holidays: JSON.stringify([['劳动节', '2023-04-29', '2023-05-03']]),
  moved: 0,
  openClasses: JSON.stringify(['计科2001班', '软件2001班']),
  classCount: 12,
  unmarked: 34,
  roundNo: 2,
  answers: JSON.stringify([
    ['replaced', 1],
    ['swapped', 2],
  ]),
  className: '计科2001班',
  locked: 1,
  parcels: 2,
  amountFen: 1_200_000,
})

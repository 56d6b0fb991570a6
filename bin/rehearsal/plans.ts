import {
  counts,
  form,
  memo,
  money,
  paper,
  plus,
  proof,
  REASON,
  setup,
  step,
  studentMoney,
  type School,
  type Step,
} from './steps.js'

/** What the staff of each school do in a rehearsed season, as days relative to their windows. */
const accept = (on: string) => step(on, 'operator', 'acceptFeedback')

function usual(school: School, settle = money) {
  const end = school.window.lastDay
  const accepted = plus(end, 25)
  const known = { ...school, end, from: accepted }
  return [
    setup(school),
    counts(school),
    ...proof(known),
    accept(accepted),
    ...settle(known),
    ...paper(known),
  ]
}

/** An extension of the window is granted; a later one for proofreading is refused. */
function extended(school: School) {
  const end = plus(school.window.lastDay, 2)
  const known = { ...school, end, from: plus(end, 25) }
  return [
    setup(school),
    step(plus(school.window.firstDay, 1), 'school', 'requestExtension', {
      target: 'window',
      until: end,
      ...REASON,
    }),
    step(
      plus(school.window.firstDay, 1),
      'operator',
      'decideExtension',
      { granted: true, ...REASON },
      '14:00'
    ),
    counts({ ...school, window: { ...school.window, lastDay: end } }),
    ...proof(known),
    accept(known.from),
    ...money(known),
    ...paper(known),
  ]
}

/** The form is returned once; errata, a second batch, and reprints. */
function returned(school: School) {
  const end = school.window.lastDay
  const { heads } = school
  const accepted = plus(end, 36)
  return [
    setup(school),
    counts({ ...school, unresolved: 4 }),
    step(plus(end, 2), 'operator', 'startProcessing'),
    step(plus(end, 4), 'school', 'submitMemo', memo(heads, 3)),
    step(plus(end, 10), 'operator', 'uploadBatch', { count: heads - 40 }),
    step(plus(end, 14), 'operator', 'uploadBatch', { count: 40 }),
    step(plus(end, 18), 'school', 'submitErrata', { count: 5 }),
    step(plus(end, 21), 'reviewer', 'answerErrata', { count: 5 }),
    step(plus(end, 24), 'school', 'declareProofread'),
    step(plus(end, 25), 'school', 'submitFeedback', form(heads)),
    step(plus(end, 28), 'operator', 'returnFeedback', REASON),
    step(plus(end, 33), 'school', 'submitFeedback', form(heads)),
    accept(accepted),
    step(plus(end, 40), 'operator', 'registerChsiReturn', { count: 1 }),
    step(plus(end, 50), 'operator', 'resolveChsiReturn', { count: 1 }),
    step(plus(end, 42), 'school', 'reportLateErratum', { count: 1 }),
    step(plus(end, 44), 'reviewer', 'resolveLateErratum', { count: 1 }),
    ...money({ end, heads }),
    ...paper({ from: accepted, heads, corrections: 3 }),
    step('2023-11-10', 'printing', 'ship', { parcels: 1 }),
    step('2023-11-14', 'school', 'confirmReceipt'),
    step('2023-11-16', 'school', 'reportPaperCheck', { corrections: 0 }),
  ]
}

/** Misses every deadline and is accepted late each time. */
function late(school: School) {
  const end = school.window.lastDay
  const { heads } = school
  return [
    step(plus(end, 3), 'operator', 'startProcessing'),
    step(plus(end, 20), 'school', 'submitMemo', memo(heads, 9)),
    step(plus(end, 40), 'operator', 'uploadBatch', { count: heads }),
    step(plus(end, 85), 'school', 'declareProofread'),
    step(plus(end, 90), 'school', 'submitFeedback', form(heads)),
    accept(plus(end, 105)),
    step(plus(end, 120), 'finance', 'issueStatement', { count: heads }),
    step('2023-12-01', 'finance', 'recordPayment', { amountFen: 100_000, paidOn: '2023-12-01' }),
    step('2023-12-04', 'finance2', 'settleDifference', REASON),
    ...paper({ from: plus(end, 110), heads, checkedOn: '2023-12-06' }),
  ]
}

/** Suspended in the middle of its window, and resumed with the lost days added. */
function suspended(school: School) {
  const { firstDay, lastDay } = school.window
  const end = plus(lastDay, 2)
  const known = { ...school, end, from: plus(end, 25) }
  return [
    setup(school),
    step(plus(firstDay, 1), 'operator', 'suspend', REASON),
    step(plus(firstDay, 3), 'operator', 'resume', { lastDay: end, ...REASON }),
    ...proof(known),
    accept(known.from),
    ...money(known),
    ...paper(known),
  ]
}

const cancelled = (school: School) => [
  setup(school),
  step('2023-03-10', 'admin', 'cancelUnit', REASON),
]

const window = (firstDay: string, lastDay: string) => ({ firstDay, lastDay })

/** By school code: its story and number of graduates. */
const STORIES: Record<number, School & { play: (school: School) => Step[] }> = {
  90001: { play: usual, heads: 1840, window: window('2023-03-20', '2023-03-24') },
  90002: { play: suspended, heads: 960, window: window('2023-03-20', '2023-03-24') },
  90003: { play: late, heads: 1210, window: window('2023-03-20', '2023-03-26') },
  90004: { play: extended, heads: 4300, window: window('2023-03-27', '2023-03-30') },
  90005: { play: cancelled, heads: 380, window: window('2023-03-28', '2023-03-29') },
  90006: {
    play: (school: School) => usual(school, studentMoney),
    payer: 'students',
    heads: 2050,
    window: window('2023-03-29', '2023-04-01'),
  },
  90007: { play: returned, heads: 6150, window: window('2023-04-03', '2023-04-14') },
  90008: { play: usual, heads: 1480, window: window('2023-04-10', '2023-04-18') },
  90009: { play: usual, heads: 890, window: window('2023-04-24', '2023-04-28') },
  90010: { play: usual, heads: 3120, window: window('2023-05-04', '2023-05-12') },
  90011: {
    play: (school: School) => usual(school, studentMoney),
    payer: 'students',
    heads: 720,
    window: window('2023-05-08', '2023-05-11'),
  },
  90012: { play: usual, heads: 540, window: window('2023-05-15', '2023-05-20') },
}

const CAMPUS = 100

/** The story of a school; further campuses play that of the first one. */
export function planOf(code: string): Step[] {
  const story = STORIES[90_000 + (Number(code) % CAMPUS)]
  if (!story) throw new Error(`no story for the school ${code}`)
  const { play, ...school } = story
  return play(school)
}

/** What the people of each school do in a rehearsed season, as days relative to their windows. */
const DAY_MS = 86_400_000
export const plus = (date, days) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

const REASON = { reason: '演练' }
const RATINGS = { photoRating: 3, serviceRating: 3 }
const PRICE_FEN = 1500

const contact = {
  notice: '请提前在学信网获取采集码，按时参加采集。',
  contactName: '演练联系人',
  contactPhone: '025-00000000',
  mailingAddress: '演练市演练路 1 号',
}

const step = (on, by, act, body = {}, time = '10:00') => ({ on, time, by, act, body })

const setup = ({ window, payer = 'school' }) =>
  step('2023-03-06', 'school', 'saveSetup', {
    window: { ...window, from: '08:00', to: '18:00' },
    payer,
    setup: contact,
  })

const counts = ({ window, heads, unresolved = 0 }) => ({
  on: window.lastDay,
  time: '17:30',
  by: 'school',
  count: { expected: heads, captured: heads - 3, pendingReview: 2, unresolved, locked: 0 },
})

const form = (heads) => ({
  form: true,
  count: heads,
  handler: '演练经办人 025-00000000',
  ...RATINGS,
})
const memo = (captured, uncaptured) => ({ captured, uncaptured, byReason: { away: uncaptured } })

/** From the end of capture until the school's form lies with the centre. */
const proof = ({ end, heads }) => [
  step(plus(end, 2), 'operator', 'startProcessing'),
  step(plus(end, 4), 'school', 'submitMemo', memo(heads, 3)),
  step(plus(end, 10), 'operator', 'uploadBatch', { count: heads }),
  step(plus(end, 20), 'school', 'declareProofread'),
  step(plus(end, 21), 'school', 'submitFeedback', form(heads)),
]

const money = ({ end, heads }) => [
  step(plus(end, 30), 'finance', 'issueStatement', { count: heads }),
  step(plus(end, 45), 'finance', 'recordPayment', {
    amountFen: heads * PRICE_FEN,
    paidOn: plus(end, 45),
  }),
]

const studentMoney = ({ end, heads }) => [
  step(plus(end, 30), 'finance', 'startReconciling', { count: heads }),
  step(plus(end, 33), 'finance', 'settleReconciling', { amountFen: heads * PRICE_FEN }),
]

const paper = ({ from, heads, checkedOn = '2023-11-03', corrections = 0 }) => [
  step(plus(from, 2), 'school', 'confirmLayoutData', { count: heads }),
  step(plus(from, 10), 'printing', 'orderPrints'),
  step(plus(from, 20), 'printing', 'finishPrints'),
  step(plus(from, 24), 'printing', 'ship', { parcels: 2 }),
  step(plus(from, 29), 'school', 'confirmReceipt'),
  step(checkedOn, 'school', 'reportPaperCheck', { corrections }),
]

const accept = (on) => step(on, 'operator', 'acceptFeedback')

function usual(school, money_ = money) {
  const end = school.window.lastDay
  const accepted = plus(end, 25)
  const known = { ...school, end, from: accepted }
  return [
    setup(school),
    counts(school),
    ...proof(known),
    accept(accepted),
    ...money_(known),
    ...paper(known),
  ]
}

/** Asks for a longer window and gets it; later asks for more time to proofread and does not. */
function extended(school) {
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

/** Its form comes back once; errata, a second batch, and paper that is printed again. */
function returned(school) {
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
    ...money({ end, heads }),
    ...paper({ from: accepted, heads, corrections: 3 }),
    step('2023-11-10', 'printing', 'ship', { parcels: 1 }),
    step('2023-11-14', 'school', 'confirmReceipt'),
    step('2023-11-16', 'school', 'reportPaperCheck', { corrections: 0 }),
  ]
}

/** Misses every date there is, and is accepted late each time. */
function late(school) {
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
    step('2023-12-04', 'finance', 'settleDifference', REASON),
    ...paper({ from: plus(end, 110), heads, checkedOn: '2023-12-06' }),
  ]
}

/** Suspended in the middle of its window, and resumed with the days it lost. */
function suspended(school) {
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

const cancelled = (school) => [setup(school), step('2023-03-10', 'admin', 'cancelUnit', REASON)]

const window = (firstDay, lastDay) => ({ firstDay, lastDay })

/** By the code of the school, the story it plays and how many graduates it has. */
const STORIES = {
  90001: { play: usual, heads: 1840, window: window('2023-03-20', '2023-03-24') },
  90002: { play: suspended, heads: 960, window: window('2023-03-20', '2023-03-24') },
  90003: { play: late, heads: 1210, window: window('2023-03-20', '2023-03-26') },
  90004: { play: extended, heads: 4300, window: window('2023-03-27', '2023-03-30') },
  90005: { play: cancelled, heads: 380, window: window('2023-03-28', '2023-03-29') },
  90006: {
    play: (school) => usual(school, studentMoney),
    payer: 'students',
    heads: 2050,
    window: window('2023-03-29', '2023-04-01'),
  },
  90007: { play: returned, heads: 6150, window: window('2023-04-03', '2023-04-14') },
  90008: { play: usual, heads: 1480, window: window('2023-04-10', '2023-04-18') },
  90009: { play: usual, heads: 890, window: window('2023-04-24', '2023-04-28') },
  90010: { play: usual, heads: 3120, window: window('2023-05-04', '2023-05-12') },
  90011: {
    play: (school) => usual(school, studentMoney),
    payer: 'students',
    heads: 720,
    window: window('2023-05-08', '2023-05-11'),
  },
  90012: { play: usual, heads: 540, window: window('2023-05-15', '2023-05-20') },
}

const CAMPUS = 100

/** The story of a school; a further campus plays that of its first. */
export function planOf(code) {
  const first = 90_000 + (Number(code) % CAMPUS)
  const { play, ...school } = STORIES[first]
  return play(school)
}

import type { CountedDeadline } from '#domain/season/counted_deadline'
import type { DeadlineKind } from '#domain/season/deadline'

type Example = Pick<CountedDeadline, 'due' | 'start' | 'days' | 'unit'> & Partial<CountedDeadline>

const LABOUR_DAY: CountedDeadline['holidays'] = [['劳动节', '2023-04-29', '2023-05-03']]

/** An invented deadline of each kind, as in a season of 2023. */
const EXAMPLES: Record<DeadlineKind, Example> = {
  setup: { due: '2023-03-19', start: '2023-03-19', days: 0, unit: 'fixed' },
  memo: { due: '2023-04-02', start: '2023-03-26', days: 7, unit: 'calendar_days' },
  processing_start: { due: '2023-04-03', start: '2023-03-26', days: 5, unit: 'working_days' },
  processing: { due: '2023-04-25', start: '2023-04-03', days: 15, unit: 'working_days' },
  proof: {
    ...{ due: '2023-05-09', start: '2023-04-10', days: 20, unit: 'working_days' },
    holidays: LABOUR_DAY,
    worked: [
      ['2023-04-23', '劳动节'],
      ['2023-05-06', '劳动节'],
    ],
  },
  review: { due: '2023-05-16', start: '2023-05-09', days: 5, unit: 'working_days' },
  payment: { due: '2023-11-20', start: '2023-11-20', days: 0, unit: 'fixed', roll: 'next' },
}

/** An invented deadline, as a letter about it keeps it. */
export const exampleDeadline = (kind: DeadlineKind): CountedDeadline => ({
  ...{ kind, roll: 'stay', holidays: [], worked: [], moved: null },
  ...EXAMPLES[kind],
})

import { useDates } from '../layout/useDates'

/** A day with its year: a key may end in the next one. */
export function LastDay({ on }: { on: string }) {
  const { fullDay } = useDates()
  return <time dateTime={on}>{fullDay(on)}</time>
}

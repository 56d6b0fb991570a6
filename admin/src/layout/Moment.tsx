import { useDates } from './useDates'

/** A civil date, `YYYY-MM-DD`, without its year, which is said on hover. */
export function Day({ on }: { on: string | null }) {
  const { day, fullDay } = useDates()
  if (!on) return <span>—</span>
  return (
    <time dateTime={on} title={fullDay(on)}>
      {day(on)}
    </time>
  )
}

/** An instant, by Shanghai's clock. */
export function Moment({ at }: { at: string | null }) {
  const { moment, fullMoment } = useDates()
  if (!at) return <span>—</span>
  return (
    <time dateTime={at} title={fullMoment(at)}>
      {moment(at)}
    </time>
  )
}

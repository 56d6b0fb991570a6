import type { Data } from '@api/data'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import { useDates } from '../useDates'

export type Figures = Data.Rehearsal.LastMove | Data.Rehearsal.ClockForecast

/** Units that move on without closing their season. */
const movedOn = ({ moved, closed }: Figures) =>
  moved.reduce((sum, { units }) => sum + units, 0) - closed

/** Says in one sentence what a move of the clock will do, and what the last one did. */
export function useClockSentences() {
  const translate = useTranslate()
  const { commas } = usePatterns()
  const { moment } = useDates()

  function joined(pieces: string[]) {
    const last = pieces.at(-1)!
    if (pieces.length === 1) return last
    return translate('clock.and', { pieces: commas(pieces.slice(0, -1)), last })
  }

  function say(tense: 'will' | 'did', figures: Figures, times: Record<string, string>) {
    if (figures.kinds.length === 0) return translate(`clock.${tense}.nothing`, times)
    const counts = { moved: movedOn(figures), closed: figures.closed }
    const further = Object.entries(counts).filter(([, count]) => count > 0)
    const pieces = [['letters', figures.letters] as const, ...further].map(([what, count]) =>
      translate(`clock.${tense}.${what}`, { smart_count: count })
    )
    return translate(`clock.${tense}.sentence`, { ...times, what: joined(pieces) })
  }

  return {
    will: (figures: Figures) => say('will', figures, { at: moment(figures.to) }),
    did: (figures: Figures) =>
      say('did', figures, { from: moment(figures.from), to: moment(figures.to) }),
  }
}

import { useSession } from '../session/SessionContext'
import { timeText } from '../words/times'
import { useLanguage } from '../words/WordsContext'

/** How an instant is said: by its clock, and its day if that is not today's by the season's clock. */
export function useTimes() {
  const { now } = useSession().standing
  const language = useLanguage()
  return { timeOf: (instant: string) => timeText(instant, now, language) }
}

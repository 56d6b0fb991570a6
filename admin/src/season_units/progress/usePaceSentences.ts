import { useTranslate } from 'react-admin'
import { useDates } from '../../layout/useDates'
import { paceSentences } from './paceSentences'

/** The pace in the reader's language. */
export function usePaceSentences(pace: Parameters<typeof paceSentences>[0], absent: number) {
  const translate = useTranslate()
  const { day } = useDates()
  return paceSentences(pace, absent, { translate, day })
}

import { useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import type { StudentStory } from './types'

/** Decoders that the console has a name for; another one says its own. */
const NAMED = ['simulator']

/** Whether a student is tied to a 采集码: since when, by what it was decoded, and how often it was replaced. */
export function CodeFact({ code }: Pick<StudentStory, 'code'>) {
  const translate = useTranslate()
  const { moment } = useDates()
  if (!code) return translate('roster.tied_code.none')
  const { boundAt, decoder, replaced } = code
  const by = NAMED.includes(decoder) ? translate(`roster.tied_code.decoders.${decoder}`) : decoder
  const bound = translate('roster.tied_code.bound', { at: moment(boundAt!), by })
  return replaced > 0
    ? `${bound}\n${translate('roster.tied_code.replaced', { smart_count: replaced })}`
    : bound
}

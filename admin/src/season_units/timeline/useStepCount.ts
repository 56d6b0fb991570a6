import { useTranslate } from 'react-admin'
import type { StepView } from './step_view'

/** What a step of money or prints counted. */
const COUNTS: Record<string, [detail: string, key: string]> = {
  issueStatement: ['count', 'unit_page.people'],
  startReconciling: ['count', 'unit_page.people'],
  confirmLayoutData: ['count', 'unit_page.people'],
  ship: ['parcels', 'unit_page.parcels'],
  reportPaperCheck: ['corrections', 'unit_page.corrections'],
}

/** The amount or the number of a step of money or prints, in words; null for others. */
export function useStepCount() {
  const translate = useTranslate()
  return ({ event, details }: Pick<StepView, 'event' | 'details'>): string | null => {
    const { amountFen } = details
    if (typeof amountFen === 'number')
      return translate('unit_page.yuan', { amount: (amountFen / 100).toFixed(2) })
    const [detail, key] = COUNTS[event] ?? []
    const count = detail ? details[detail] : undefined
    return typeof count === 'number' ? translate(key!, { smart_count: count }) : null
  }
}

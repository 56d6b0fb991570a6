import { useMay } from '../../permissions/useMay'
import { useOnlyUnit } from '../../season_units/useOnlyUnit'

/**
 * May the reader let students off, and do students pay at all? Of several schools each has its own way: the rows say so
 * then.
 */
export function useStudentsPay(): boolean {
  const isAllowed = useMay()('waivePayments')
  const { only, isPending } = useOnlyUnit({ enabled: isAllowed })
  if (!isAllowed || isPending) return false
  const facts = only?.facts
  return !facts || (facts.payer === 'students' && facts.priceFen > 0)
}

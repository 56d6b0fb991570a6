import type { IntakeFault } from '@domain/photos/intake'
import { useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'

const DAY = /^\d{4}-\d\d-\d\d$/

/** Why a photo cannot be handed in now, with its days in words. */
export function useIntakeWords() {
  const translate = useTranslate()
  const { day } = useDates()
  return (fault: IntakeFault) => {
    const values = Object.entries(fault).map(([name, value]) => [
      name,
      DAY.test(value) ? day(value) : value,
    ])
    return translate(`photo.intake.${fault.type}`, Object.fromEntries(values))
  }
}

import type { ActName } from '@domain/season/act_rules'
import { isRegisteredFor } from '@domain/season/registered_for'
import { useTranslate } from 'react-admin'
import { useRolesAt } from '../../permissions/useMay'

/** What an act of a unit is called for the reader: whoever registers it for the school is told so. */
export function useActName(unitId: string) {
  const translate = useTranslate()
  const roles = useRolesAt(unitId)
  return (act: ActName) => {
    const name = translate(`acts.${act}`)
    return isRegisteredFor(act, roles) ? translate('act.for_school', { act: name }) : name
  }
}

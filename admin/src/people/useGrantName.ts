import { useTranslate } from 'react-admin'
import type { Grant } from './types'

/** Names a grant by its role and its school: `学校联系人 · 泰州凤城学院`. */
export function useGrantName() {
  const translate = useTranslate()
  return ({ role, unit }: Pick<Grant, 'role' | 'unit'>) => {
    const name = translate(`roles.${role}`)
    return unit ? translate('people.role_at', { role: name, unit: unit.name }) : name
  }
}

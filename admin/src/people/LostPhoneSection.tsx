import { useTranslate } from 'react-admin'
import { Section } from '../layout/Section'
import { ResetSecondFactorButton } from './ResetSecondFactorButton'
import type { Person } from './types'
import { Way } from './Way'

/** For somebody who cannot sign in any more: neither app nor recovery codes are left. */
export function LostPhoneSection({ person }: { person: Person }) {
  const translate = useTranslate()
  if (!person.hasSecondFactor) return null
  return (
    <Section title={translate('people.lost_phone.section')}>
      <Way says="people.lost_phone.says">
        <ResetSecondFactorButton person={person} />
      </Way>
    </Section>
  )
}

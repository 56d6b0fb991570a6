import { useTranslate } from 'react-admin'
import { Section } from '../layout/Section'
import { DisableButton } from './DisableButton'
import { HandOverButton } from './HandOverButton'
import type { Person } from './types'
import { Way } from './Way'

/** What cannot simply be undone: somebody hands over to a successor, or is shut out. */
export function LeavingSection({ person }: { person: Person }) {
  const translate = useTranslate()
  const holds = person.grants.some(({ isOver }) => !isOver)
  const isDisabled = person.state === 'disabled'
  if (!holds && isDisabled) return null
  return (
    <Section title={translate('people.leaving')}>
      {holds && (
        <Way says="people.hand_over.says">
          <HandOverButton person={person} />
        </Way>
      )}
      {!isDisabled && (
        <Way says="people.disable.says">
          <DisableButton person={person} />
        </Way>
      )}
    </Section>
  )
}

import { Link, useRecordContext, useTranslate } from 'react-admin'
import { Section } from '../../layout/Section'
import { PlannedLetters } from '../letters/PlannedLetters'
import { tabAddress } from '../tabs/UnitTabs'
import type { SeasonUnit } from '../types'

const SHOWN = 3

/** The next letters that go out by themselves, each with its day; all of them are in a tab. */
export function ComingLetters() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  if (!unit?.facts || !unit.parts.includes('course')) return null
  return (
    <Section
      title={translate('unit_page.letters')}
      beside={<Link to={tabAddress(unit.id, 'letters')}>{translate('unit_page.all_letters')}</Link>}
    >
      <PlannedLetters limit={SHOWN} />
    </Section>
  )
}

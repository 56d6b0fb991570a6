import { Link } from '@mui/material'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { EmptyList } from '../layout/EmptyList'
import { Section } from '../layout/Section'
import { useDates } from '../layout/useDates'
import type { Column } from '../rows/column'
import { Rows } from '../rows/Rows'
import type { HelpRegion } from './types'

function Window({ window }: HelpRegion) {
  const { span } = useDates()
  const { noted } = usePatterns()
  if (!window) return '—'
  return noted(span(window.firstDay, window.lastDay), `${window.from}–${window.to}`)
}

function Contact({ contact }: HelpRegion) {
  const translate = useTranslate()
  if (!contact) return translate('help.no_contact')
  return (
    <>
      {contact.name}{' '}
      <Link underline="always" href={`mailto:${contact.email}`}>
        {contact.email}
      </Link>
    </>
  )
}

const columns: Column<HelpRegion>[] = [
  { label: 'board.region', place: 'name', value: ({ name }) => name },
  { label: 'unit.city_window', value: (region) => <Window {...region} /> },
  { label: 'help.contact', value: (region) => <Contact {...region} /> },
]

/** Whom to ask at the centre, by region. */
export function Contacts({ regions }: { regions: HelpRegion[] }) {
  const translate = useTranslate()
  return (
    <Section title={translate('help.contacts_title')}>
      {regions.length > 0 ? (
        <Rows rows={regions} columns={columns} />
      ) : (
        <EmptyList hint="help.no_regions" />
      )}
    </Section>
  )
}

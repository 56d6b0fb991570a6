import type { Data } from '@api/data'
import { SelectInput, useTranslate } from 'react-admin'
import { Moment } from '../layout/Moment'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import { ScopedList } from '../seasons/ScopedList'
import { LetterFailure, LetterState } from './LetterState'
import { OfUnit } from './OfUnit'

type LetterRow = Data.Letters.Letter

const STATES = [
  ...['queued', 'gathered', 'sending', 'sent'],
  ...['superseded', 'uncertain', 'failed', 'joined'],
]
const filters = [
  <SelectInput
    key="status"
    source="status"
    choices={STATES.map((id) => ({ id, name: `letters.${id}` }))}
    alwaysOn
  />,
  <OfUnit key="seasonUnitId" source="seasonUnitId" />,
]

function Subject({ template }: LetterRow) {
  const translate = useTranslate()
  return translate(`templates.${template}`)
}

const columns: Column<LetterRow>[] = [
  {
    label: 'resources.letters.fields.template',
    place: 'name',
    value: (letter) => <Subject {...letter} />,
  },
  {
    label: 'resources.letters.fields.businessAt',
    value: ({ businessAt }) => <Moment at={businessAt} />,
    by: ({ businessAt }) => businessAt,
  },
  { label: 'resources.letters.fields.unit', value: ({ unit }) => unit, by: ({ unit }) => unit },
  {
    label: 'resources.letters.fields.reader',
    value: ({ reader }) => reader,
    by: ({ reader }) => reader,
  },
  {
    label: 'resources.letters.fields.status',
    place: 'state',
    value: (letter) => <LetterState {...letter} />,
  },
  {
    label: 'resources.letters.fields.lastError',
    value: (letter) => letter.failure && <LetterFailure {...letter} />,
  },
]

/** The outbox: letters with their readers and delivery state. */
export const LetterList = () => (
  <ScopedList filters={filters}>
    <RecordRows columns={columns} empty="hints.letters" />
  </ScopedList>
)

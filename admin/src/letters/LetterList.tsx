import type { Data } from '@api/data'
import { Stack } from '@mui/material'
import { SelectInput, useTranslate } from 'react-admin'
import { Moment } from '../layout/Moment'
import { StateChip } from '../layout/StateChip'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import { ScopedList } from '../seasons/ScopedList'
import type { Turn } from '../theme/roles'
import { SettleButtons } from './SettleButtons'

type LetterRow = Data.Letters.Letter

const STATES = ['queued', 'sending', 'sent', 'superseded', 'uncertain', 'failed']
const filters = [
  <SelectInput
    key="status"
    source="status"
    choices={STATES.map((id) => ({ id, name: `letters.${id}` }))}
    alwaysOn
  />,
]

const TURNS: Record<string, Turn> = {
  sending: 'running',
  sent: 'done',
  uncertain: 'soon',
  failed: 'overdue',
}

function Subject({ template }: LetterRow) {
  const translate = useTranslate()
  return translate(`templates.${template}`)
}

/** Why it did not leave, in words; the relay’s own are its title. */
function Failure({ failure, lastError }: LetterRow) {
  const translate = useTranslate()
  return <span title={lastError ?? undefined}>{translate(`letters.failures.${failure}`)}</span>
}

/** A letter whose delivery is uncertain waits for a person. */
const Settling = ({ id, status }: LetterRow) =>
  ['uncertain', 'failed'].includes(status) && <SettleButtons id={id} />

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
    value: (letter) => (
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <StateChip name={`letters.${letter.status}`} turn={TURNS[letter.status]} />
        <Settling {...letter} />
      </Stack>
    ),
  },
  {
    label: 'resources.letters.fields.lastError',
    value: (letter) => letter.failure && <Failure {...letter} />,
  },
]

/** The outbox: letters with their readers and delivery state. */
export const LetterList = () => (
  <ScopedList filters={filters}>
    <RecordRows columns={columns} empty="hints.letters" />
  </ScopedList>
)

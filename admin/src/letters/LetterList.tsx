import { DataTable, FunctionField, SelectInput, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { LiveList } from '../layout/LiveList'
import { StateChip, type Tone } from '../layout/StateChip'
import { Moment } from '../layout/Moment'
import { SettleButtons } from './SettleButtons'

interface LetterRow {
  id: string
  template: string
  status: string
  reader: string
  unit: string | null
  businessAt: string
  attempts: number
  lastError: string | null
}

const STATES = ['queued', 'sending', 'sent', 'superseded', 'uncertain', 'failed']
const filters = [
  <SelectInput
    key="status"
    source="status"
    choices={STATES.map((id) => ({ id, name: `letters.${id}` }))}
    alwaysOn
  />,
]

const TONES: Record<string, Tone> = {
  sent: 'success',
  uncertain: 'warning',
  failed: 'error',
}

/** The outbox: letters with their readers and delivery state. */
export function LetterList() {
  const translate = useTranslate()
  return (
    <LiveList filters={filters}>
      <DataTable<LetterRow> bulkActionButtons={false} empty={<EmptyList hint="hints.letters" />}>
        <DataTable.Col source="businessAt" disableSort>
          <FunctionField<LetterRow> render={({ businessAt }) => <Moment at={businessAt} />} />
        </DataTable.Col>
        <DataTable.Col source="template" disableSort>
          <FunctionField<LetterRow> render={({ template }) => translate(`templates.${template}`)} />
        </DataTable.Col>
        <DataTable.Col source="unit" disableSort />
        <DataTable.Col source="reader" disableSort />
        <DataTable.Col source="status" disableSort>
          <FunctionField<LetterRow>
            render={({ id, status }) => (
              <>
                <StateChip name={`letters.${status}`} tone={TONES[status]} />
                {['uncertain', 'failed'].includes(status) && <SettleButtons id={id} />}
              </>
            )}
          />
        </DataTable.Col>
        <DataTable.Col source="lastError" disableSort />
      </DataTable>
    </LiveList>
  )
}

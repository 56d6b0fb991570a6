import { letterPath } from '@domain/download_letters/download_letter'
import { useTranslate } from 'react-admin'
import { EmptyList } from '../../layout/EmptyList'
import { Moment } from '../../layout/Moment'
import { Section } from '../../layout/Section'
import type { Column } from '../../rows/column'
import { Rows } from '../../rows/Rows'
import { useLettersToDecide, type LetterToDecide } from './useLettersToDecide'

function Waited({ workingDaysWaited: days }: LetterToDecide) {
  return useTranslate()('download_letter.waited_days', { smart_count: days })
}

const COLUMNS: Column<LetterToDecide>[] = [
  { label: 'resources.tasks.fields.unit', place: 'name', value: ({ unit }) => unit.name },
  { label: 'feedback_form.region', value: ({ unit }) => unit.region },
  { label: 'download_letter.sent_at', value: ({ at }) => <Moment at={at} /> },
  { label: 'download_letter.by', value: ({ by }) => by },
  { label: 'download_letter.no_column', value: ({ no }) => no },
  { label: 'download_letter.waited', value: (letter) => <Waited {...letter} /> },
]

/** The letters that wait for the centre, the oldest first; nothing where no season asks for them. */
export function LetterQueue() {
  const translate = useTranslate()
  const { data } = useLettersToDecide()
  if (!data?.asked) return null
  return (
    <Section title={translate('download_letter.queue')}>
      {data.letters.length === 0 ? (
        <EmptyList hint="download_letter.queue_empty" />
      ) : (
        <Rows
          rows={data.letters}
          columns={COLUMNS}
          to={({ seasonUnitId }) => letterPath(seasonUnitId)}
        />
      )}
    </Section>
  )
}

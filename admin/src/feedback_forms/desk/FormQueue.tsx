import { formsPath } from '@domain/feedback_forms/returned_form'
import { useTranslate } from 'react-admin'
import { EmptyList } from '../../layout/EmptyList'
import { Day, Moment } from '../../layout/Moment'
import { Section } from '../../layout/Section'
import type { Column } from '../../rows/column'
import { Rows } from '../../rows/Rows'
import { DaysLeft } from '../../season_units/DueDate'
import type { FormToDecide } from '../useForms'

/** A count that is not that of the delivered photos stands beside it. */
const countOf = ({ count, delivered }: FormToDecide) =>
  count === delivered ? String(count) : `${count} / ${delivered}`

function Source({ source }: FormToDecide) {
  return useTranslate()(`feedback_form.sources.${source}`)
}

const COLUMNS: Column<FormToDecide>[] = [
  {
    label: 'resources.tasks.fields.unit',
    place: 'name',
    value: ({ unit }) => unit.name,
  },
  { label: 'feedback_form.region', value: ({ unit }) => unit.region },
  { label: 'feedback_form.submitted', value: ({ submittedAt }) => <Moment at={submittedAt} /> },
  { label: 'feedback_form.source', value: (form) => <Source {...form} /> },
  { label: 'feedback_form.version_no', value: ({ no }) => no },
  { label: 'feedback_form.count_delivered', value: countOf },
  { label: 'resources.tasks.fields.dueOn', value: ({ dueOn }) => <Day on={dueOn} /> },
  {
    label: 'board.left',
    value: ({ dueOn, workingDaysLeft }) => <DaysLeft dueOn={dueOn} left={workingDaysLeft} />,
  },
]

/** The stamped forms that wait for the centre, the oldest first (苏教指通〔2023〕13号 二.4). */
export const FormQueue = ({ forms }: { forms: FormToDecide[] }) => (
  <Section>
    {forms.length === 0 ? (
      <EmptyList hint="feedback_form.queue_empty" />
    ) : (
      <Rows rows={forms} columns={COLUMNS} to={({ seasonUnitId }) => formsPath(seasonUnitId)} />
    )}
  </Section>
)

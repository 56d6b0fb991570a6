import { useTranslate } from 'react-admin'
import { DocumentLink } from '../../documents/DocumentLink'
import { FactList } from '../../layout/FactList'
import { Moment } from '../../layout/Moment'
import type { StampedForm } from '../useForms'

const Originals = ({ documents }: Pick<StampedForm, 'documents'>) => (
  <>
    {documents.map(({ id, fileName }) => (
      <DocumentLink key={id} id={id} name={fileName} />
    ))}
  </>
)

/** What is written on the form, beside what the system counts. */
export function FormOnPaper({ form }: { form: StampedForm }) {
  const translate = useTranslate()
  const { count, delivered, countReason, printNo, source, submittedAt } = form
  return (
    <FactList
      facts={[
        ['feedback_form.submitted', <Moment key="at" at={submittedAt} />],
        ['feedback_form.source', translate(`feedback_form.sources.${source}`)],
        [
          'feedback_form.print_stamped',
          printNo && translate('feedback_form.print_no', { no: printNo }),
        ],
        ['feedback_form.count', String(count)],
        ['unit.delivered', String(delivered)],
        ['act.count_reason', countReason],
        ['act.photo_rating', translate(`act.rating_${form.photoRating}`)],
        ['act.service_rating', translate(`act.rating_${form.serviceRating}`)],
        ['feedback_form.comments', form.comments],
        ['feedback_form.handler', form.handler],
        ['feedback_form.phone', form.phone],
        ['feedback_form.originals', form.documents.length > 0 && <Originals {...form} />],
      ]}
    />
  )
}

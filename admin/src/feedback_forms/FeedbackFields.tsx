import { Alert, Link } from '@mui/material'
import { LinkBase, required, TextInput, useTranslate } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import { FieldGroup, Wide } from '../forms/FieldGroup'
import { Count } from '../forms/Count'
import type { DraftDocument } from '../season_units/acts/draft_document'
import type { SeasonUnit } from '../season_units/types'
import { Rating } from './Rating'
import { DraftScans } from './scan/DraftScans'
import { FormPapers } from './scan/FormPapers'

interface Props {
  unit: SeasonUnit
}

/** Where it is printed, for whoever has no paper to stamp yet. */
function WhereToPrint({ unit }: Props) {
  const translate = useTranslate()
  return (
    <Alert severity="info" sx={{ mb: 1 }}>
      {translate('feedback_form.how')}{' '}
      <Link component={LinkBase} to={`/season_units/${unit.id}/show/proof`}>
        {translate('feedback_form.print')}
      </Link>
    </Alert>
  )
}

/** What stands on the print that was stamped is filled in, unless somebody typed another value. */
function Scans({ unit }: Props) {
  const { setValue, getFieldState } = useFormContext()
  const drafts = useWatch({ name: 'papers' }) as DraftDocument[] | null
  if (!drafts?.length) return null
  return (
    <DraftScans
      drafts={drafts}
      delivered={unit.facts?.delivered ?? 0}
      onPrint={({ count, photoRating, serviceRating }) => {
        for (const [name, value] of Object.entries({ count, photoRating, serviceRating }))
          if (value !== null && !getFieldState(name).isDirty) setValue(name, value)
      }}
    />
  )
}

/** Compulsory once the paper says another count than that of the delivered photos. */
function CountReason({ delivered }: { delivered: number | undefined }) {
  const count = useWatch({ name: 'count' }) as number | null | undefined
  if (count === null || count === undefined || Number(count) === delivered) return <span />
  return <TextInput source="countReason" label="act.count_reason" validate={required()} />
}

/** The stamped feedback form, handed in by the school or registered for it (苏教指通〔2023〕13号 附件3). */
export const FeedbackFields = ({ unit }: Props) => (
  <>
    <WhereToPrint unit={unit} />
    <FormPapers unitId={unit.id} />
    <Scans unit={unit} />
    <FieldGroup title="feedback_form.on_paper">
      <Count label="feedback_form.count" initial={unit.facts?.delivered} />
      <CountReason delivered={unit.facts?.delivered} />
      <Rating source="photoRating" label="act.photo_rating" />
      <Rating source="serviceRating" label="act.service_rating" />
      <TextInput
        source="handler"
        label="feedback_form.handler"
        defaultValue={unit.setup?.contactName ?? ''}
        validate={required()}
      />
      <TextInput
        source="phone"
        label="feedback_form.phone"
        defaultValue={unit.setup?.contactPhone ?? ''}
      />
      <Wide>
        <TextInput source="comments" label="feedback_form.comments" multiline minRows={2} />
      </Wide>
    </FieldGroup>
  </>
)

import { Link, Stack, Typography } from '@mui/material'
import { useWatch } from 'react-hook-form'
import { LinkBase, RadioButtonGroupInput, required, TextInput, useTranslate } from 'react-admin'
import { PhotoChoice } from './PhotoChoice'
import { RingInput } from './RingInput'
import { ShownFields } from './ShownFields'
import type { Erratum, ErratumDetail } from './useErrata'

interface Props {
  erratum: Erratum
  detail: ErratumDetail
}

/** The list is corrected where it is kept; what was delivered follows it. */
function Corrected({ erratum, detail }: Props) {
  const translate = useTranslate()
  return (
    <Stack spacing={1}>
      <ShownFields detail={detail} />
      <Typography variant="muted">{translate('errata.correct_hint')}</Typography>
      <Link component={LinkBase} to={`/students/${erratum.student.id}/show`}>
        {translate('errata.to_student')}
      </Link>
    </Stack>
  )
}

/** How an erratum is answered, and what that needs. */
export function AnswerFields({ erratum, detail }: Props) {
  const translate = useTranslate()
  const answer = useWatch({ name: 'answer' }) as ErratumDetail['answers'][number] | undefined
  return (
    <Stack spacing={1.5} sx={{ mt: 1 }}>
      <RadioButtonGroupInput
        source="answer"
        label="errata.how"
        row={false}
        choices={detail.answers.map((id) => ({ id, name: `errata.do.${id}` }))}
        validate={required()}
      />
      {(answer === 'replaced' || answer === 'added') && (
        <PhotoChoice candidates={detail.candidates} studentId={erratum.student.id} />
      )}
      {answer === 'swapped' && <RingInput erratum={erratum} />}
      {answer === 'corrected' && <Corrected {...{ erratum, detail }} />}
      {answer === 'removed' && (
        <Typography variant="muted">{translate('errata.removed_hint')}</Typography>
      )}
      {answer === 'at_registry' && (
        <Typography variant="muted">{translate('errata.registry_hint')}</Typography>
      )}
      {answer && (
        <TextInput
          source="reason"
          label={answer === 'rejected' ? 'errata.reject_reason' : 'errata.note'}
          multiline
          minRows={2}
          validate={answer === 'rejected' ? required() : undefined}
        />
      )}
    </Stack>
  )
}

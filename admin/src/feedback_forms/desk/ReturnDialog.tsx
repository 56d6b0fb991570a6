import { Chip, Stack, Typography } from '@mui/material'
import { required, TextInput, useTranslate } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import { FormDialog } from '../../forms/FormDialog'

/** Why a form is sent back, as sentences that become the letter. */
const REASONS = ['seal', 'count', 'ratings', 'handler', 'print', 'unreadable'] as const

/** Adds a sentence to the reason, which may be written on. */
function Sentences() {
  const translate = useTranslate()
  const { getValues, setValue } = useFormContext()
  const add = (sentence: string) => {
    const text = String(getValues('reason') ?? '').trim()
    if (text.includes(sentence)) return
    setValue('reason', text ? `${text}\n${sentence}` : sentence, { shouldDirty: true })
  }
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mb: 1.5 }}>
      {REASONS.map((reason) => (
        <Chip
          key={reason}
          label={translate(`feedback_form.return_words.${reason}`)}
          onClick={() => add(translate(`feedback_form.return_reasons.${reason}`))}
        />
      ))}
    </Stack>
  )
}

interface Props {
  onReturn: (reason: string) => Promise<unknown>
  onClose: () => void
}

/** Sends the form back: its reasons become the letter to the school. */
export function ReturnDialog({ onReturn, onClose }: Props) {
  const translate = useTranslate()
  return (
    <FormDialog
      title={translate('acts.returnFeedback')}
      submitLabel="acts.returnFeedback"
      onClose={onClose}
      onSubmit={async ({ reason }) => {
        await onReturn(String(reason))
        onClose()
      }}
    >
      <Typography variant="muted" sx={{ mb: 1 }}>
        {translate('feedback_form.return_hint')}
      </Typography>
      <Sentences />
      <TextInput
        source="reason"
        label="act.reason"
        multiline
        minRows={3}
        autoFocus
        validate={required()}
      />
    </FormDialog>
  )
}

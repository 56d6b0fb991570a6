import { REFUSAL_GROUNDS } from '@domain/consent/requests'
import { Typography } from '@mui/material'
import {
  FormDataConsumer,
  RadioButtonGroupInput,
  required,
  SelectInput,
  useDataProvider,
  useTranslate,
} from 'react-admin'
import { DialogButton } from '../forms/DialogButton'
import { FormDialog } from '../forms/FormDialog'
import type { Values } from '../forms/useSubmit'
import { useDone } from '../people/useDone'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { ConsentRequest } from './types'

const ANSWERS = ['granted', 'refused'].map((id) => ({ id, name: `consent_request.says.${id}` }))
const GROUNDS = REFUSAL_GROUNDS.map((id) => ({ id, name: `consent_request.grounds.${id}` }))

function AnswerDialog({ id, student, onClose }: ConsentRequest & { onClose: () => void }) {
  const translate = useTranslate()
  const done = useDone()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const send = async ({ answer, refusalGround }: Values) => {
    const ground = answer === 'refused' ? { refusalGround } : {}
    await post('consent_requests/answers', { requestId: id, answer, ...ground })
    done('consent_request.answered')
    onClose()
  }
  return (
    <FormDialog
      title={translate('consent_request.answer_title', { name: student.maskedName ?? '' })}
      submitLabel="consent_request.answer"
      onSubmit={send}
      onClose={onClose}
    >
      <Typography variant="body2">{translate('consent_request.answer_says')}</Typography>
      <RadioButtonGroupInput
        source="answer"
        label="consent_request.fields.answer"
        choices={ANSWERS}
        row={false}
        validate={required()}
      />
      <FormDataConsumer>
        {({ formData }) =>
          formData.answer === 'refused' && (
            <SelectInput
              source="refusalGround"
              label="consent_request.ground"
              choices={GROUNDS}
              validate={required()}
            />
          )
        }
      </FormDataConsumer>
    </FormDialog>
  )
}

/** The centre answers one request; the student reads it on the phone page. */
export const AnswerButton = (request: ConsentRequest) => (
  <DialogButton label="consent_request.answer">
    {(close) => <AnswerDialog {...request} onClose={close} />}
  </DialogButton>
)

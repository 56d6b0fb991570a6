import { Typography } from '@mui/material'
import { useState } from 'react'
import {
  Edit,
  required,
  SimpleForm,
  TextInput,
  useNotify,
  useRecordContext,
  useRefresh,
  useTranslate,
  type HttpError,
} from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { SaveBar } from '../reference/SaveBar'
import { EditedVersion } from './EditedVersion'
import { Placeholders } from './Placeholders'
import { ResetButton } from './ResetButton'
import { TemplatePreview } from './TemplatePreview'
import { TemplateVersions } from './TemplateVersions'
import type { TemplateWithPlaceholders } from './types'
import { FormPage } from '../layout/FormPage'

function Heading() {
  const template = useRecordContext<TemplateWithPlaceholders>()
  const translate = useTranslate()
  const { noted } = usePatterns()
  if (!template) return null
  const { code, locale } = template
  return (
    <Typography variant="h2" sx={{ mb: 2 }}>
      {noted(translate(`templates.${code}`), translate(`wording.languages.${locale}`))}
    </Typography>
  )
}

/** What somebody else has changed meanwhile does not take away what is typed. */
const KEEP_TYPED = { keepDirtyValues: true, keepDirty: true }

/** A refusal at a field is said there; after somebody else’s change the page shows it. */
function useRefusal() {
  const notify = useNotify()
  const refresh = useRefresh()
  return (error: unknown) => {
    const { status, body, message } = error as HttpError
    if (status === 409) refresh()
    if (!body?.errors) notify(message, { type: 'error' })
  }
}

/** Changes the template of a letter in one language; braces are refused at the field that has them. */
export function TemplateEdit() {
  const [seen, setSeen] = useState<number | null>(null)
  const onError = useRefusal()
  const textsOf = ({ subject, body }: { subject?: string; body?: string }) => ({
    ...{ subject, body, version: seen },
  })
  const bar = (
    <SaveBar>
      <ResetButton version={seen} />
    </SaveBar>
  )
  return (
    <FormPage title="reference.change">
      <Edit
        mutationMode="pessimistic"
        redirect="list"
        actions={false}
        transform={textsOf}
        mutationOptions={{ onError }}
      >
        <SimpleForm toolbar={bar} resetOptions={KEEP_TYPED}>
          <Heading />
          <EditedVersion seen={seen} onSeen={setSeen} />
          <TextInput source="subject" validate={required()} />
          <TextInput source="body" validate={required()} multiline minRows={6} />
          <Placeholders />
          <TemplatePreview />
          <TemplateVersions />
        </SimpleForm>
      </Edit>
    </FormPage>
  )
}

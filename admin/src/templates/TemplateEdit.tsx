import { Typography } from '@mui/material'
import { Edit, required, SimpleForm, TextInput, useRecordContext, useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { SaveBar } from '../reference/SaveBar'
import { Placeholders } from './Placeholders'
import { ResetButton } from './ResetButton'
import { TemplatePreview } from './TemplatePreview'
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

const BAR = (
  <SaveBar>
    <ResetButton />
  </SaveBar>
)

const textsOf = ({ subject, body }: { subject?: string; body?: string }) => ({ subject, body })

/** Changes the template of a letter in one language; braces are refused at the field that has them. */
export const TemplateEdit = () => (
  <FormPage title="reference.change">
    <Edit mutationMode="pessimistic" redirect="list" actions={false} transform={textsOf}>
      <SimpleForm toolbar={BAR}>
        <Heading />
        <TextInput source="subject" validate={required()} />
        <TextInput source="body" validate={required()} multiline minRows={6} />
        <Placeholders />
        <TemplatePreview />
      </SimpleForm>
    </Edit>
  </FormPage>
)

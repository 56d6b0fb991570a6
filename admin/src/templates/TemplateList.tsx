import { useTranslate } from 'react-admin'
import { ListPage } from '../layout/ListPage'
import { StateChip } from '../layout/StateChip'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import type { Template } from './types'

function Letter({ code }: Template) {
  const translate = useTranslate()
  return translate(`templates.${code}`)
}

function Language({ locale }: Template) {
  const translate = useTranslate()
  return translate(`wording.languages.${locale}`)
}

const columns: Column<Template>[] = [
  { label: 'resources.wordings.fields.code', place: 'name', value: (one) => <Letter {...one} /> },
  { label: 'resources.wordings.fields.locale', value: (one) => <Language {...one} /> },
  { label: 'resources.wordings.fields.subject', value: ({ subject }) => subject },
  {
    label: 'resources.wordings.fields.changed',
    place: 'state',
    value: ({ changed }) => (
      <StateChip
        name={changed ? 'wording.changed' : 'wording.shipped'}
        turn={changed ? 'running' : 'idle'}
      />
    ),
  },
]

/** 措辞: every letter in every language. */
export const TemplateList = () => (
  <ListPage pagination={false}>
    <RecordRows columns={columns} to={({ id }) => `/wordings/${id}`} empty="hints.wordings" />
  </ListPage>
)

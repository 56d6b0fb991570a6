import { Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'
import { DocumentLink } from './DocumentLink'
import type { DocumentPages } from './types'

/** The versions that a document has replaced, the newest first, each to be opened. */
export function FormerVersions({ former }: { former: DocumentPages['versions'] }) {
  const translate = useTranslate()
  const { moment } = useDates()
  return (
    <Stack sx={{ alignItems: 'flex-start' }}>
      {former.map(({ id, no, at }) => (
        <DocumentLink
          key={id}
          id={id}
          name={`${translate('document.version', { no })} · ${moment(at)}`}
        />
      ))}
    </Stack>
  )
}

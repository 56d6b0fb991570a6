import type { Data } from '@api/data'
import { Button, Skeleton, Stack } from '@mui/material'
import { useRecordContext, useTranslate } from 'react-admin'
import { DocumentLink } from '../../documents/DocumentLink'
import { FormerVersions } from '../../documents/FormerVersions'
import { kindAndSize } from '../../documents/file_words'
import { usePurpose } from '../../documents/usePurpose'
import { LetterSection } from '../../download_letters/LetterSection'
import { Moment } from '../../layout/Moment'
import type { Column } from '../../rows/column'
import { Rows } from '../../rows/Rows'
import type { SeasonUnit } from '../types'
import { useUnitPages } from '../useUnitPages'
import { ComingPart } from './ComingPart'

type NamedDocument = Data.Documents.NamedDocument

function ForWhat({ event }: NamedDocument) {
  return usePurpose()(event)
}

const columns: Column<NamedDocument>[] = [
  {
    label: 'document.title',
    place: 'name',
    value: ({ id, fileName }) => <DocumentLink id={id} name={fileName} />,
  },
  { label: 'document.for_what', value: (document) => <ForWhat {...document} /> },
  { label: 'document.at', value: ({ at }) => <Moment at={at} /> },
  { label: 'document.author', value: ({ by }) => by },
  { label: 'document.file', value: kindAndSize },
  {
    label: 'document.former_versions',
    value: ({ former }) => (former.length > 0 ? <FormerVersions former={former} /> : null),
  },
]

/** Every document of the unit, newest first; it opens at the side. */
function DocumentRows({ unit }: { unit: SeasonUnit | undefined }) {
  const translate = useTranslate()
  const pages = useUnitPages<NamedDocument>(unit, { path: 'documents', cursor: 'after' })
  const { rows, hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  if (!rows) return <Skeleton variant="rectangular" height={120} />
  if (rows.length === 0) return <ComingPart tab="documents" stage="memo" after="capture" />
  return (
    <>
      <Rows rows={rows} columns={columns} />
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {translate('unit.more')}
        </Button>
      )}
    </>
  )
}

/** The documents of the unit; above them the letter by which it asks for its photos, where the season wants one. */
export function DocumentsTab() {
  const unit = useRecordContext<SeasonUnit>()
  return (
    <Stack spacing={2}>
      {unit && <LetterSection unit={unit} />}
      <div>
        <DocumentRows unit={unit} />
      </div>
    </Stack>
  )
}

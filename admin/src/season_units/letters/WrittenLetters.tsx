import type { Data } from '@api/data'
import { Button, Skeleton } from '@mui/material'
import type { ReactNode } from 'react'
import { useRecordContext, useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import { Moment } from '../../layout/Moment'
import { LetterFailure, LetterState } from '../../letters/LetterState'
import type { Column } from '../../rows/column'
import { Rows } from '../../rows/Rows'
import type { SeasonUnit } from '../types'
import { useUnitPages } from '../useUnitPages'

type UnitLetter = Data.Letters.UnitLetter

function Title({ template }: UnitLetter) {
  return useTranslate()(`templates.${template}`)
}

function Reader({ reader, role }: UnitLetter) {
  const translate = useTranslate()
  return usePatterns().noted(reader, translate(`letters.roles.${role}`))
}

const columns: Column<UnitLetter>[] = [
  {
    label: 'resources.letters.fields.template',
    place: 'name',
    value: (letter) => <Title {...letter} />,
  },
  {
    label: 'resources.letters.fields.businessAt',
    value: ({ businessAt }) => <Moment at={businessAt} />,
  },
  { label: 'resources.letters.fields.reader', value: (letter) => <Reader {...letter} /> },
  {
    label: 'resources.letters.fields.status',
    place: 'state',
    value: (letter) => <LetterState {...letter} />,
  },
  {
    label: 'resources.letters.fields.lastError',
    value: (letter) => letter.failure && <LetterFailure failure={letter.failure} />,
  },
]

/** The letters about the unit that were written, newest first, each with its reader and what became of it. */
export function WrittenLetters({ empty }: { empty: ReactNode }) {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const of = { path: 'letters', cursor: 'after', topic: 'unit_letters' } as const
  const pages = useUnitPages<UnitLetter>(unit, of)
  const { rows, hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  if (!rows) return <Skeleton variant="rectangular" height={120} />
  if (rows.length === 0) return empty
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

import { Link } from '@mui/material'
import { useTranslate } from 'react-admin'

/** With a byte order mark, by which Excel knows the encoding. */
const csv = (header: string) =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${header}\r\n`)}`

/** A table with only its header, to be filled in. */
export function SheetTemplate({ columns }: { columns?: string }) {
  const translate = useTranslate()
  return (
    <Link
      href={csv(columns ?? translate('people.sheet.columns'))}
      download={`${translate('people.sheet.template_name')}.csv`}
    >
      {translate('people.sheet.template')}
    </Link>
  )
}

import { Link } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { useMay } from '../permissions/useMay'

interface Props {
  subjectType: string
  subjectId: string
  /** The text key of what the entries tell. */
  label: string
}

/** For those who read the audit: its entries about one subject. */
export function AuditLink({ subjectType, subjectId, label }: Props) {
  const translate = useTranslate()
  if (!useMay()('readAudit')) return null
  const filter = JSON.stringify({ subjectType, subjectId })
  return (
    <Link
      component={LinkBase}
      to={`/audit_entries?filter=${encodeURIComponent(filter)}`}
      variant="body2"
    >
      {translate(label)}
    </Link>
  )
}

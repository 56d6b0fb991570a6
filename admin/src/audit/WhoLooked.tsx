import { Link } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { useMay } from '../permissions/useMay'

/** For those who read the audit: everybody who looked at a photo or decided about it. */
export function WhoLooked({ photoId }: { photoId: string }) {
  const translate = useTranslate()
  if (!useMay()('readAudit')) return null
  const filter = JSON.stringify({ subjectType: 'photo', subjectId: photoId })
  return (
    <Link
      component={LinkBase}
      to={`/audit_entries?filter=${encodeURIComponent(filter)}`}
      variant="body2"
    >
      {translate('audit.who_looked')}
    </Link>
  )
}

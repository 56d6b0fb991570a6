import { Alert, Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import { scanPath, type Scan } from './useScans'

/** Where the seal was found, in parts of the page. */
function SealRing({ hints }: Pick<Scan, 'hints'>) {
  if (!hints?.seal.found) return null
  const { xMm, yMm, diameterMm, sureness } = hints.seal.seal
  const { width, height } = hints.size
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden
      sx={{ position: 'absolute', inset: 0, width: 1, height: 1, pointerEvents: 'none' }}
    >
      <Box
        component="circle"
        cx={xMm}
        cy={yMm}
        r={diameterMm / 2 + 3}
        fill="none"
        strokeWidth={1.2}
        strokeDasharray={sureness === 'high' ? undefined : '4 3'}
        sx={{ stroke: 'turn.running.main' }}
      />
    </Box>
  )
}

/** The straight picture of a page, with a ring around its seal; one that cannot be shown says why. */
export function ScanPage({ scan, no }: { scan: Scan; no: number }) {
  const translate = useTranslate()
  const { documentId, page, hasPicture, hints, fault } = scan
  if (fault) return <Alert severity="error">{fault.message}</Alert>
  if (!hasPicture) return null
  return (
    <Box sx={{ position: 'relative', border: 1, borderColor: 'divider' }}>
      <img
        src={`/api/${scanPath(documentId, page)}/picture`}
        alt={translate('feedback_form.page_alt', { no })}
        loading="lazy"
        style={{ display: 'block', width: '100%' }}
      />
      <SealRing hints={hints} />
    </Box>
  )
}

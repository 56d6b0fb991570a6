import PrintOutlined from '@mui/icons-material/PrintOutlined'
import { DownloadButton } from '../exports/DownloadButton'
import { useClock } from '../layout/useClock'

/**
 * Prints the demo codes of a class or a student, so that a rehearsal is played by scanning; in a rehearsal only.
 * @param of the path of whose they are
 */
export function DemoCodesButton({ of }: { of: `classes/${string}` | `students/${string}` }) {
  if (useClock()?.mode !== 'rehearsal') return null
  const label = of.startsWith('classes') ? 'capture.demo_codes' : 'capture.demo_code'
  return (
    <DownloadButton
      label={label}
      path={`${of}/demo_codes`}
      method="POST"
      icon={<PrintOutlined />}
    />
  )
}

import { TroubleLine } from '../parts/TroubleLine'
import { CodeCamera } from '../screens/CodeCamera'
import { useKioskScan } from './useKioskScan'
import { useKioskWords } from './useKioskWords'

interface Props {
  device: string
  onTurn: (token: string) => void
  onClosed: () => void
}

/** A camera that waits for a code. */
export function ScanSide({ device, onTurn, onClosed }: Props) {
  const words = useKioskWords()
  const { look, isWorth, trouble } = useKioskScan(device, onTurn, onClosed)
  return (
    <>
      <h2>{words.scan}</h2>
      <TroubleLine trouble={trouble} />
      <CodeCamera look={look} onOver={() => {}} isWorth={isWorth} faults={words.camera} />
      <p className="muted">{words.scanLead}</p>
      <p className="muted">{words.anybody}</p>
    </>
  )
}

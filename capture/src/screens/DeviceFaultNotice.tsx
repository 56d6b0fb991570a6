import type { DeviceFault } from '../camera/device'
import { Notice } from '../parts/Notice'
import { useWords } from '../words/WordsContext'

/** Why this phone or browser cannot take the photo, and what to do then. */
export function DeviceFaultNotice({ fault }: { fault: DeviceFault }) {
  const { device } = useWords().shooting
  return (
    <Notice kind="error">
      <p>{device.faults[fault].says}</p>
      <p>{device.faults[fault].todo}</p>
    </Notice>
  )
}

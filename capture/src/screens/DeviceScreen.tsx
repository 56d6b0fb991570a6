import { useEffect, useRef, useState } from 'react'
import { checkDevice, type DeviceCheck } from '../camera/device'
import { useKiosk } from '../session/KioskContext'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { CopyLink } from './CopyLink'
import { DeviceFaultNotice } from './DeviceFaultNotice'
import { OtherWays } from './OtherWays'

/** 检查手机: the camera is asked for after a word of warning, and what is missing is named. */
export function DeviceScreen() {
  const { device } = useWords().shooting
  const { act, isBusy, standing } = useSession()
  const [isChecking, setChecking] = useState(false)
  const [found, setFound] = useState<DeviceCheck | null>(null)
  const check = async () => {
    setChecking(true)
    const result = await checkDevice()
    setFound(result)
    setChecking(false)
    const { report } = result
    if (result.fault === null) await act((api) => api.takeStep('device', { report }))
  }
  // Whoever may send a file needs no camera.
  const goOn = found?.fault && standing.shoot.mayUpload ? found.report : null
  // The device of a fixed point is the same for everybody: it says so itself.
  const isShared = useKiosk() !== null
  const begin = useRef(check)
  useEffect(() => {
    if (isShared) void begin.current()
  }, [isShared])
  return (
    <Screen
      title={device.title}
      lead={device.lead}
      actions={
        <>
          <Button kind="primary" isDisabled={isChecking || isBusy} onClick={() => void check()}>
            {isChecking ? device.checking : found ? device.again : device.check}
          </Button>
          {goOn && (
            <Button
              isDisabled={isBusy}
              onClick={() => void act((api) => api.takeStep('device', { report: goOn }))}
            >
              {device.withoutCamera}
            </Button>
          )}
          {found?.fault && !isShared && <CopyLink />}
        </>
      }
    >
      <TroubleNotice />
      {found?.fault && (
        <>
          <DeviceFaultNotice fault={found.fault} />
          <OtherWays />
        </>
      )}
      {found?.isLowOnStorage && <Notice kind="warning">{device.lowStorage}</Notice>}
    </Screen>
  )
}

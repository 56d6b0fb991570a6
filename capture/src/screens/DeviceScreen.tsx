import { useState } from 'react'
import { checkDevice, type DeviceCheck } from '../camera/device'
import { Button } from '../parts/Button'
import { Notice } from '../parts/Notice'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useSession } from '../session/SessionContext'
import { useWords } from '../words/WordsContext'
import { CopyLink } from './CopyLink'
import { DeviceFaultNotice } from './DeviceFaultNotice'

/** 检查手机: the camera is asked for after a word of warning, and what is missing is named. */
export function DeviceScreen() {
  const { device } = useWords().shooting
  const { act, isBusy } = useSession()
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
  return (
    <Screen
      title={device.title}
      lead={device.lead}
      actions={
        <>
          <Button kind="primary" isDisabled={isChecking || isBusy} onClick={() => void check()}>
            {isChecking ? device.checking : found ? device.again : device.check}
          </Button>
          {found?.fault && <CopyLink />}
        </>
      }
    >
      <TroubleNotice />
      {found?.fault && <DeviceFaultNotice fault={found.fault} />}
      {found?.isLowOnStorage && <Notice kind="warning">{device.lowStorage}</Notice>}
    </Screen>
  )
}

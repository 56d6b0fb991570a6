import type { CameraFault } from '../camera/ladder'
import { useKiosk } from '../session/KioskContext'
import { Button } from '../parts/Button'
import { Screen } from '../parts/Screen'
import { TroubleNotice } from '../parts/TroubleNotice'
import { useWords } from '../words/WordsContext'
import { CopyLink } from './CopyLink'
import { DeviceFaultNotice } from './DeviceFaultNotice'
import { OtherWays } from './OtherWays'
import { UploadChoice } from './UploadChoice'

interface Props {
  fault: CameraFault
  onAgain: () => void
  onChosen: (picture: Blob) => void
}

/** There is no camera, or it was refused: what is wrong, and each way that is left. */
export function NoCameraScreen({ fault, onAgain, onChosen }: Props) {
  const { device } = useWords().shooting
  const isShared = useKiosk() !== null
  return (
    <Screen
      title={device.title}
      actions={
        <>
          <Button kind="primary" onClick={onAgain}>
            {device.again}
          </Button>
          <UploadChoice onChosen={onChosen} />
          {!isShared && <CopyLink />}
        </>
      }
    >
      <TroubleNotice />
      <DeviceFaultNotice fault={fault} />
      <OtherWays />
    </Screen>
  )
}

import { Alert, Button, LinearProgress, Stack } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Section } from '../layout/Section'
import { CameraScan } from './CameraScan'
import { PictureButton } from './PictureButton'
import { ScannerInput } from './ScannerInput'
import { useScan, type BoundCode, type Scanned } from './useScan'

/** Of a frame of the camera: the next may show the code. */
const LOOKED_ON = ['code_not_found', 'codes_differ']

const typeOf = (error: unknown) =>
  (error as { body?: { error?: { type?: string } } }).body?.error?.type ?? ''

/** Reads a 采集码 by a scanner, a picture or the camera; what is wrong with it is said, and costs nothing. */
export function ScanPart({
  unitId,
  onScanned,
}: {
  unitId: string
  onScanned: (code: BoundCode) => void
}) {
  const translate = useTranslate()
  const [isOn, setOn] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const { mutateAsync, isPending } = useScan(unitId)
  /** @returns the type of the fault; null if the code was read */
  const scan = async (scanned: Scanned, isFrame = false) => {
    try {
      onScanned(await mutateAsync(scanned))
      setFault(null)
      return null
    } catch (error) {
      const type = typeOf(error)
      if (!isFrame || !LOOKED_ON.includes(type)) setFault((error as Error).message)
      return type
    }
  }
  const look = async (picture: File) => {
    const type = await scan({ picture }, true)
    const isOver = type === null || !LOOKED_ON.includes(type)
    if (isOver) setOn(false)
    return isOver
  }
  return (
    <Section title={translate('capture.scan')}>
      <Stack spacing={1.5} sx={{ maxWidth: 560, pt: 1 }}>
        <ScannerInput onToken={(token) => void scan({ token })} />
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button variant="outlined" onClick={() => setOn(!isOn)}>
            {translate(isOn ? 'capture.camera_off' : 'capture.camera_on')}
          </Button>
          <PictureButton isDisabled={isPending} onPicture={(picture) => void scan({ picture })} />
        </Stack>
        <CameraScan isOn={isOn} look={look} />
        {isPending && !isOn && <LinearProgress />}
        {fault && (
          <Alert severity="error" role="alert" onClose={() => setFault(null)}>
            {fault}
          </Alert>
        )}
      </Stack>
    </Section>
  )
}

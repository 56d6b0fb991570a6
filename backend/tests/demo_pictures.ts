import type { PhotoVerdict } from '#domain/photos/judge'
import DemoPicture from '#models/demo/demo_picture'
import type Season from '#models/seasons/season'

const VERDICTS: PhotoVerdict[] = ['pass', 'warn', 'fail']

/** A picture of each verdict, in place of those that the product draws and judges as it starts. */
export async function plantPictures({ policyId }: Season): Promise<void> {
  const judged = { rows: [], measurements: {}, measuresVersion: '1', pack: 'core' }
  const kept = { objectKey: 'photos/x', thumbnailKey: 'photos/y', limitsVersion: 'core-1' }
  for (const [no, verdict] of VERDICTS.entries())
    await DemoPicture.create({ no, verdict, digest: `picture ${no}`, ...judged, ...kept, policyId })
}

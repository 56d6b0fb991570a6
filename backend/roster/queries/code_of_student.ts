import CaptureCode from '#models/capture/capture_code'
import type Student from '#models/roster/student'

/** How a student is tied to a 采集码; what the code says is sealed, and stays so. */
export interface CodeOfStudent {
  /** The one by which the student is known now. */
  code: CaptureCode
  /** How many codes it and others before it have replaced. */
  replaced: number
}

/** @returns null for a student without a code */
export async function codeOfStudent({ id: studentId }: Student): Promise<CodeOfStudent | null> {
  const codes = await CaptureCode.query()
    .where({ studentId })
    .select('id', 'business_at', 'decoder', 'superseded_at')
  const code = codes.find(({ supersededAt }) => supersededAt === null)
  return code ? { code, replaced: codes.length - 1 } : null
}

import { err, ok, type Result } from '../result.js'

/** A wording by which a student's consent is stated; photos name the version that was agreed to. */
export interface ConsentWording {
  /** By whose word: the school's, the student's own, or the collector's. */
  basis: 'school' | 'student' | 'collector'
  zh: string
  en: string
}

/**
 * Every wording that was ever shown, by its version: what people agreed to is never reworded. A face is
 * sensitive personal information, for which consent is given separately (个人信息保护法 第二十九条).
 */
export const CONSENT_WORDINGS = {
  'school-1': {
    basis: 'school',
    zh: '本校已告知学生：照片用于学历证书、学历电子注册和毕业生图像信息采集，由省级就业指导中心制作并保存；学生本人已单独同意。',
    en: 'The school has told its students that their photos are used for diplomas, the electronic registration of diplomas and the collection of graduates’ pictures, and that the provincial centre makes and keeps them; each student has agreed to this separately.',
  },
  'student-1': {
    basis: 'student',
    zh: '我已知悉：照片用于学历证书、学历电子注册和毕业生图像信息采集，由省级就业指导中心制作并保存。我单独同意。',
    en: 'I know that my photo is used for my diploma, its electronic registration and the collection of graduates’ pictures, and that the provincial centre makes and keeps it. I agree to this separately.',
  },
  'student-2': {
    basis: 'student',
    zh: '我已知悉：照片用于学历证书、学历电子注册和毕业生图像信息采集，由省级就业指导中心制作并保存。系统会自动检查照片中的人脸；采集季要求活体检测的，还会用拍摄前后约一秒的小图判断是否真人拍摄，判断后立即删除，不保存。我单独同意，并知道可以在本页面撤回。',
    en: 'I know that my photo is used for my diploma, its electronic registration and the collection of graduates’ pictures, and that the provincial centre makes and keeps it. The face in it is checked automatically; where the season asks for a proof of life, small pictures of the second around the shot are judged as well, and deleted at once. I agree to this separately, and know that I can withdraw it on this page.',
  },
  'collector-1': {
    basis: 'collector',
    zh: '采集单位已告知学生照片的用途和保存单位，学生本人已在拍摄时单独同意。',
    en: 'The collector has told the students what their photos are used for and who keeps them, and each student agreed to this separately when the photo was taken.',
  },
} as const satisfies Record<string, ConsentWording>

export type ConsentVersion = keyof typeof CONSENT_WORDINGS

/** The wording that each says today. */
export const CONSENT_TODAY = {
  school: 'school-1',
  student: 'student-2',
  collector: 'collector-1',
} as const satisfies Record<ConsentWording['basis'], ConsentVersion>

/** The stated wording, or nothing was stated, or not the wording of today. */
export type ConsentFault = { type: 'consent_required'; version: ConsentVersion }

/**
 * Is consent stated by today's wording? A photo is received by no other: a form that was open since an
 * earlier one shows the new one first.
 * @param stated the version that the sender was shown and agreed to
 */
export function askConsent(
  basis: ConsentWording['basis'],
  stated: string | undefined
): Result<ConsentVersion, ConsentFault> {
  const version = CONSENT_TODAY[basis]
  return stated === version ? ok(version) : err({ type: 'consent_required', version })
}

/** The wording of a version; null for a photo from before wordings had versions. */
export const consentWording = (version: string): ConsentWording | null =>
  Object.hasOwn(CONSENT_WORDINGS, version) ? CONSENT_WORDINGS[version as ConsentVersion] : null

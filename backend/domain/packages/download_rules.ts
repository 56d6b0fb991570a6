/** A link to a package serves its owner once, so soon after it was made. */
export const LINK_MINUTES = 15

/** So long a package can be downloaded; whoever needs it later has it packed again. */
export const PACKAGE_HOURS = 48

/** What a plain zip file holds (APPNOTE 4.4.1), less its index: no school has half as many graduates. */
export const MAX_PHOTOS = 65_000

/**
 * May the electronic photos of a unit be downloaded? From their delivery on: the feedback form holds back the paper only
 * (苏教指通〔2023〕13号 二.4, 四). Where a season asks for 《关于申请电子版照片的函》 first (请学校填写, 海南 五), it is asked for
 * here; no policy does yet.
 */
export const downloadGate = ({ delivered }: { delivered: number }): 'not_delivered' | null =>
  delivered > 0 ? null : 'not_delivered'

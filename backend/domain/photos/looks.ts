import type { LookAt, SeasonPolicy } from '../policy/season_policy.js'

/**
 * What a season asks to be looked at. What only a person can see (饰物, 化妆, 头发凌乱, 翻拍, 非本人) needs one
 * glance at every photo: 各校每日检查采集情况 (苏教指通〔2023〕13号 附件1 注1). Seasons stored earlier asked for
 * the uncertain ones alone.
 */
export const lookAtOf = ({ lookAt }: Pick<SeasonPolicy, 'lookAt'>): LookAt => lookAt ?? 'uncertain'

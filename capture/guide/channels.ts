/** The three channels by which a student gets the code (扬中瑞教〔2025〕11号 附件1; 海南 附件二). */
export const CHANNELS = ['wechat', 'app', 'web'] as const
export type Channel = (typeof CHANNELS)[number]

/** How to go about each of them, in one language. */
export type ChannelWords = Record<Channel, { title: string; steps: string[] }>

import { seeded } from '#tests/drawn_scans/random'

/** The sample of the notice (海南 2022, 一 3), without its misprints. */
export const SAMPLE_FIELDS = {
  sjc: '1653446320558',
  cjm: 'Hx4KcUcseltovhGV',
  yxdm: '00000',
  zjhm: '471X',
  xh: '201818004215114',
  cc: '本科',
  xllb: '网络教育',
  xm: '张**三',
  bh: '计算机科学与技术软工三班',
}

/** The longest fields that a school may have, invented, and the two that are only the simulator’s. */
export const LONG_FIELDS = {
  sjc: '1953446320558',
  cjm: 'qZ7KcYcse0tWvhGb',
  yxdm: '14160',
  zjhm: '082X',
  xh: '20221800421511473926',
  cc: '第二学士学位',
  xllb: '普通高等教育',
  xm: `阿${'*'.repeat(15)}木`,
  bh: '材料成型及控制工程（中外合作办学）2022级卓越3班',
  bynd: '2026',
  xjzt: '注册学籍',
}

/** As long as a code of the simulator may be, and always the same: a real one has another nonce each time. */
export function tokenLike(seed: number): Uint8Array {
  const { pick } = seeded(seed)
  const digits = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
  const body = Array.from({ length: 313 }, () => pick(digits))
  return Buffer.from(`TCSIM1.${body.join('')}`)
}

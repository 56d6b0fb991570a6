import { ANY_LEVEL, type NationalCode } from '#domain/roster/unit_codes'
import type { Role } from '#domain/season/codes'

/**
 * The four windows of 苏教指通〔2023〕13号 附件1, and twelve fictitious schools. A demo with photos has one more
 * school, whose window is open when the season begins.
 */
export const demo = {
  year: 2023,
  name: '2023 年图像采集季',
  notice: '苏教指通〔2023〕13号',
  preset: 'jiangsu-2023',
  begins: '2023-03-01',
  password: 'tucai-2023',
  regions: [
    { name: '泰州地区', firstDay: '2023-03-20', lastDay: '2023-03-26' },
    { name: '镇江地区', firstDay: '2023-03-27', lastDay: '2023-04-02' },
    { name: '苏州地区', firstDay: '2023-04-03', lastDay: '2023-04-28' },
    { name: '南京片区（二）', firstDay: '2023-05-04', lastDay: '2023-05-20' },
  ],
  units: [
    { code: '90001', name: '泰州凤城学院', region: '泰州地区' },
    { code: '90002', name: '泰州里下河职业学院', region: '泰州地区' },
    { code: '90003', name: '泰州海陵师范学院', region: '泰州地区' },
    { code: '90004', name: '镇江西津大学', region: '镇江地区' },
    { code: '90005', name: '镇江西津大学（研究生）', region: '镇江地区' },
    { code: '90006', name: '镇江京口职业学院', region: '镇江地区' },
    { code: '90007', name: '苏州枫桥大学', region: '苏州地区' },
    { code: '90008', name: '苏州沧浪工学院', region: '苏州地区' },
    { code: '90009', name: '苏州太湖职业学院', region: '苏州地区' },
    { code: '90010', name: '南京钟山理工学院', region: '南京片区（二）' },
    { code: '90011', name: '南京栖霞艺术学院', region: '南京片区（二）' },
    { code: '90012', name: '南京江宁继续教育学院', region: '南京片区（二）' },
  ],
  pilot: {
    region: { name: '先期试点', firstDay: '2023-02-27', lastDay: '2023-03-05' },
    unit: { code: '90000', name: '南京梅园试点学院', region: '先期试点' },
  },
  graduates: { code: '90005', of: '90004', levels: ['硕士研究生', '博士研究生'] },
  hours: { from: '08:00', to: '18:00' },
  centre: [
    { role: 'centre_admin', email: 'admin@example.test', name: '中心管理员' },
    // Four eyes: one of the two proposes, the other approves.
    { role: 'centre_admin', email: 'deputy@example.test', name: '中心副管理员' },
    { role: 'operator', email: 'operator@example.test', name: '中心业务员' },
    { role: 'reviewer', email: 'reviewer@example.test', name: '中心审核员' },
    { role: 'finance', email: 'finance@example.test', name: '中心财务' },
    // Whoever records a payment does not settle the difference.
    { role: 'finance', email: 'finance2@example.test', name: '中心财务复核' },
    { role: 'printing', email: 'printing@example.test', name: '中心冲印' },
    { role: 'auditor', email: 'auditor@example.test', name: '中心审计员' },
  ] satisfies { role: Role; email: string; name: string }[],
}

/**
 * Invented national codes of a demo school: its own number, which stands for every level. The graduate school shares
 * that of its university.
 */
export const nationalCodes = (code: string): NationalCode[] =>
  code === demo.graduates.code
    ? demo.graduates.levels.map((level) => ({ yxdm: demo.graduates.of, level }))
    : [{ yxdm: code, level: ANY_LEVEL }]

/** The address with which the coordinator of a demo school signs in. */
export const coordinatorEmail = (code: string) => `${code}@example.test`

/** The same for somebody of its first college, and for the teacher of its first class. */
export const collegeEmail = (code: string) => `college-${code}@example.test`
export const teacherEmail = (code: string) => `teacher-${code}@example.test`

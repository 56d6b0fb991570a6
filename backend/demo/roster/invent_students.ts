import { randomFrom } from '../synthetic/random.js'

/** Family names and last characters of given names, none of a real person. */
const FAMILY = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
]
const LAST = [...'伟芳娜敏静强磊洋艳勇军杰娟涛明超霞平刚桂文辉玲华红宇欣雨晨浩然怡佳琪梓萱']
const DOUBLE = ['欧阳', '上官', '诸葛', '司徒']

/** Colleges, each with the subjects of its classes. */
const COLLEGES: [name: string, subjects: string[]][] = [
  ['信息工程学院', ['软件技术', '计算机应用', '数据科学', '物联网']],
  ['经济管理学院', ['会计学', '市场营销', '物流管理', '国际贸易']],
  ['机电工程学院', ['机械设计', '电气自动化', '车辆工程']],
  ['人文艺术学院', ['汉语言文学', '视觉传达', '学前教育']],
]
const IN_CLASS = 36
const MIN_STUDENTS = 30
const MAX_STUDENTS = 400

export interface InventedStudent {
  xh: string
  maskedName: string
  lastFour: string
}

export interface InventedClass {
  name: string
  students: InventedStudent[]
}

export interface InventedCollege {
  name: string
  classes: InventedClass[]
}

/**
 * A name as a 采集码 shows it: first and last character, the rest `*`; of two characters only the first
 * (domain.md C4).
 */
function maskedName(random: () => number): string {
  const pick = (from: string[]) => from[Math.floor(random() * from.length)]!
  const kind = random()
  if (kind < 0.25) return `${pick(FAMILY)}*`
  if (kind < 0.97) return `${pick(FAMILY)}*${pick(LAST)}`
  return `${pick(DOUBLE)[0]}**${pick(LAST)}`
}

function lastFour(random: () => number): string {
  const check = Math.floor(random() * 11)
  const three = String(Math.floor(random() * 1_000)).padStart(3, '0')
  return `${three}${check === 10 ? 'X' : check}`
}

/** How many graduates the nth school of the demo has. */
const headsOf = (random: () => number) =>
  MIN_STUDENTS + Math.floor(random() ** 1.5 * (MAX_STUDENTS - MIN_STUDENTS + 1))

/**
 * The graduates of a demo school: invented, masked, and the same each time.
 * @param code of the school, five digits
 */
export function inventStudents(code: string): InventedCollege[] {
  const random = randomFrom(Number(code))
  const heads = headsOf(random)
  const classes = Math.ceil(heads / IN_CLASS)
  const colleges = Math.min(COLLEGES.length, Math.ceil(classes / 2))
  const invented = COLLEGES.slice(0, colleges).map(([name]) => ({
    name,
    classes: [] as InventedClass[],
  }))
  for (let number = 0; number < classes; number += 1) {
    const of = number % colleges
    const [, subjects] = COLLEGES[of]!
    const nth = Math.floor(number / colleges)
    const name = `${subjects[nth % subjects.length]}${2001 + Math.floor(nth / subjects.length)}班`
    const first = Math.floor((heads * number) / classes)
    const end = Math.floor((heads * (number + 1)) / classes)
    const students = Array.from({ length: end - first }, (_, at) => ({
      xh: `20${code.slice(-3)}${String(number + 1).padStart(2, '0')}${String(at + 1).padStart(2, '0')}`,
      maskedName: maskedName(random),
      lastFour: lastFour(random),
    }))
    invented[of]!.classes.push({ name, students })
  }
  return invented
}

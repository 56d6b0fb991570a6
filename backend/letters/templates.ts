import type { LetterTemplate } from '#domain/season/letter_templates'

export type Locale = 'zh' | 'en'
export interface Template {
  subject: string
  body: string
}

/** `{name}` is filled in when the letter is sent. Every template exists in both languages. */
type Templates = Record<LetterTemplate, Record<Locale, [subject: string, body: string]>>

const TEMPLATES: Templates = {
  season_published: {
    zh: [
      '{season}已发布',
      '本市图采时间段为 {firstDay} 至 {lastDay}。请在此时间段内设置本校采集时间，并完善校内通知、学校联系人和邮寄地址。',
    ],
    en: [
      '{season} is published',
      'The window of your city is {firstDay} to {lastDay}. Please set your school’s dates inside it, and fill in the notice, the contact and the mailing address.',
    ],
  },
  setup_due: {
    zh: [
      '请设置采集时间：还有 {left} 天',
      '本市图采时间段将于 {firstDay} 开始，本校尚未设置采集时间。届时仍未设置的，系统将按整个时间段采集。',
    ],
    en: [
      'Please set your capture dates: {left} day(s) left',
      'The window of your city opens on {firstDay} and your school has not set its capture dates. If it does not set them in time, the whole window will be used.',
    ],
  },
  setup_defaulted: {
    zh: [
      '{unit}：采集时间已按默认设置',
      '截止前未设置采集时间，系统已采用本市整个时间段和上次的学校联系人，并标记为“默认设置”。',
    ],
    en: [
      '{unit}: the capture dates were set by default',
      'No dates were set in time: the whole window of the city and the school’s previous contact are used, marked as default.',
    ],
  },
  window_opens: {
    zh: [
      '采集开始',
      '采集今日 {from} 开始，最后一天为 {lastDay}。请提醒学生提前在学信网获取采集码。',
    ],
    en: [
      'Capture begins',
      'Capture begins today at {from}; its last day is {lastDay}. Please remind students to get their capture code from CHSI.',
    ],
  },
  last_day: {
    zh: ['今天是采集最后一天', '采集将于今日 {to} 结束。请核对尚未拍摄的学生和需要重拍的照片。'],
    en: [
      'Today is the last day of capture',
      'Capture ends today at {to}. Please check which students are missing and which photos must be retaken.',
    ],
  },
  day_summary: {
    zh: [
      '{day} 采集日报',
      '应采 {expected} 人，已采 {captured} 人，待复核 {pending} 张，未处理的不合格照片 {unresolved} 张，锁定 {locked} 人。',
    ],
    en: [
      'Capture on {day}',
      'Expected {expected}, captured {captured}, photos to review {pending}, failed photos still open {unresolved}, students locked {locked}.',
    ],
  },
  unresolved_today: {
    zh: [
      '今日还有 {count} 张不合格照片未重置',
      '按工作要求，不合格照片须当天重置并通知学生重拍。请登录平台处理 {day} 的照片。',
    ],
    en: [
      'Failed photos still open today: {count}',
      'Failed photos must be reset on the same day and the students asked to retake them. Please deal with those of {day}.',
    ],
  },
  unresolved_escalation: {
    zh: [
      '{unit}：{day} 有 {count} 张不合格照片当天未处理',
      '不合格照片须当天重置，请督促学校尽快处理。',
    ],
    en: [
      '{unit}: failed photos of {day} not dealt with: {count}',
      'Failed photos must be reset on the same day. Please follow up with the school.',
    ],
  },
  capture_suspended: {
    zh: ['采集已暂停', '中心于 {on} 暂停了本校采集，恢复时间另行通知。'],
    en: [
      'Capture is suspended',
      'The centre suspended your school’s capture on {on}. You will be told when it resumes.',
    ],
  },
  capture_resumed: {
    zh: ['采集已恢复', '采集已恢复，最后一天改为 {lastDay}。'],
    en: ['Capture has resumed', 'Capture has resumed; its new last day is {lastDay}.'],
  },
  capture_closed: {
    zh: ['采集已截止', '采集已截止，名单不再变动。请于 {memoDue} 前提交统计备忘表。'],
    en: [
      'Capture is closed',
      'Capture is closed and its lists are final. Please submit the memo of students not captured by {memoDue}.',
    ],
  },
  extension_requested: {
    zh: ['{unit}申请延期至 {until}', '请登录平台审批。'],
    en: ['{unit} requests an extension until {until}', 'Please decide in the console.'],
  },
  extension_decided: {
    zh: ['延期申请已答复', '中心已答复本校的延期申请，结果和理由见平台。'],
    en: ['Your extension request was answered', 'The answer and its reason are in the console.'],
  },
  extension_lapsed: {
    zh: ['延期申请已失效', '采集截止前未能批复，申请自动失效。'],
    en: ['Your extension request lapsed', 'It was not decided before capture ended.'],
  },
  deadline_moved: {
    zh: ['期限已延至 {until}', '中心已延长本校期限，新的截止日期为 {until}。'],
    en: [
      'Your deadline is now {until}',
      'The centre extended your deadline: the new date is {until}.',
    ],
  },
  memo_due: {
    zh: ['统计备忘表今日到期', '请于今日提交统计备忘表（未采集人数及原因）。'],
    en: [
      'The memo is due today',
      'Please submit the memo: how many students were not captured, and why.',
    ],
  },
  batch_uploaded: {
    zh: [
      '第 {no} 批照片 {count} 张已上传，请于 {due} 前校对',
      '请组织学生校对，汇总勘误；全部完成后提交《电子图像校对反馈表》。',
    ],
    en: [
      'Batch {no}: {count} photos to proofread by {due}',
      'Please have students proofread, submit errata, and submit the feedback form when all is done.',
    ],
  },
  proof_due: {
    zh: [
      '校对还剩 {left} 个工作日',
      '校对截止日期为 {due}。如未及时反馈，将影响毕业生学历电子注册和纸质照片交付。',
    ],
    en: [
      '{left} working day(s) left to proofread',
      'Proofreading ends on {due}. Late feedback affects the electronic registration and the delivery of paper photos.',
    ],
  },
  errata_submitted: {
    zh: ['{unit}提交勘误 {count} 条', '请登录平台处理。'],
    en: ['{unit} submitted errata: {count}', 'Please answer them in the console.'],
  },
  errata_answered: {
    zh: ['勘误已处理 {count} 条，剩余 {open} 条', '请登录平台复核。'],
    en: ['Errata answered: {count}, still open: {open}', 'Please check them in the console.'],
  },
  feedback_submitted: {
    zh: ['{unit}已提交校对反馈表', '人数 {count}，请于 {due} 前确认或退回。'],
    en: [
      '{unit} submitted its feedback form',
      'Headcount {count}. Please accept or return it by {due}.',
    ],
  },
  feedback_returned: {
    zh: ['校对反馈表被退回', '理由见平台，请于 {due} 前重新提交。'],
    en: [
      'The feedback form was returned',
      'The reason is in the console. Please submit it again by {due}.',
    ],
  },
  feedback_accepted: {
    zh: ['校对反馈表已确认', '纸质照片进入排版冲印流程，请导入排版冲印数据。'],
    en: ['The feedback form was accepted', 'Paper photos come next: please send the layout data.'],
  },
  proof_reopened: {
    zh: ['校对已重新打开', '请于 {due} 前重新完成校对，理由见平台。'],
    en: ['Proofreading is open again', 'Please finish by {due}; the reason is in the console.'],
  },
  review_due: {
    zh: ['{unit}的反馈表今日到期', '请确认或退回。'],
    en: ['The form of {unit} is due today', 'Please accept or return it.'],
  },
  processing_due: {
    zh: ['{unit}的照片制作今日到期', '请上传合格照片。'],
    en: ['The photos of {unit} are due today', 'Please upload the finished photos.'],
  },
  overdue: {
    zh: ['{unit}：{what}已逾期 {days} 天', '应于 {due} 完成，请尽快处理；逾期仍可提交。'],
    en: [
      '{unit}: {what} is {days} day(s) overdue',
      'It was due on {due}. Please complete it as soon as possible; it is still accepted.',
    ],
  },
  statement_issued: {
    zh: [
      '费用结算函：{count} 人，{amount} 元',
      '请于 {due} 前汇至结算函所列的中心账户。不得将款项交予中心工作人员或汇入其个人账户。',
    ],
    en: [
      'Settlement letter: {count} students, {amount} yuan',
      'Please transfer it by {due} to the centre’s account named in the settlement letter. Never give money to staff or pay it into a personal account.',
    ],
  },
  payment_due: {
    zh: [
      '待缴费用 {amount} 元，截止 {due}',
      '请汇至结算函所列的中心账户。不得将款项交予中心工作人员或汇入其个人账户。',
    ],
    en: [
      '{amount} yuan to pay by {due}',
      'Please transfer it to the centre’s account named in the settlement letter. Never give money to staff or pay it into a personal account.',
    ],
  },
  payment_received: {
    zh: ['已收到 {amount} 元', '到账已登记，明细见平台。'],
    en: ['{amount} yuan received', 'The payment has been recorded; see the console.'],
  },
  prints_shipped: {
    zh: ['纸质照片已寄出（{parcels} 件）', '收到后请在平台确认签收。'],
    en: [
      'Paper photos have been shipped (parcels: {parcels})',
      'Please confirm their receipt in the console.',
    ],
  },
  paper_check_due: {
    zh: ['请核对纸质照片', '请各学院核对纸质照片，如有错误填报更正表。'],
    en: [
      'Please check the paper photos',
      'Please have each college check them, and report corrections where there are errors.',
    ],
  },
  make_up_open: {
    zh: ['补拍已开放', '补拍截止 {until}，请通知未采集学生。'],
    en: [
      'Make-up capture is open',
      'It ends on {until}; please tell the students who have not been captured.',
    ],
  },
  make_up_closed: {
    zh: ['补拍已截止', '本季补拍结束。'],
    en: ['Make-up capture is closed', 'There is no further make-up this season.'],
  },
  unit_cancelled: {
    zh: ['本校采集季已终止', '理由见平台。'],
    en: ['Your season was cancelled', 'The reason is in the console.'],
  },
  unit_closed: {
    zh: ['本校采集季已办结', '资料已归档，今后只能查看。感谢您的配合。'],
    en: ['Your season is closed', 'Its records are archived and read-only. Thank you.'],
  },
  calendar_changed: {
    zh: [
      '放假安排调整：{what}期限由 {from} 改为 {to}',
      '国务院放假安排有调整，系统已重新计算期限。',
    ],
    en: [
      'Holidays changed: {what} moves from {from} to {to}',
      'The State Council changed the holidays, and the deadline was recalculated.',
    ],
  },
  step_parked: {
    zh: [
      '{unit}：系统步骤 {what} 未能保存',
      '系统未能保存这一步（{reason}），已先搁置，请联系技术人员。',
    ],
    en: [
      '{unit}: the step {what} could not be saved',
      'The system could not save it ({reason}). It is parked; please contact your technician.',
    ],
  },
}

/** The template that comes with the product; a centre may change it in the console. */
export const shippedTemplate = (template: LetterTemplate, locale: Locale): Template => {
  const [subject, body] = TEMPLATES[template][locale]
  return { subject, body }
}

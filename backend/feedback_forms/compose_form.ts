import { say } from '#backend/lang/words'
import { FORM_STYLE } from '#backend/feedback_forms/form_style'
import { formCode, RATINGS, type FormFacts, type Rating } from '#domain/feedback_forms/printed_form'
import type { ErratumKind } from '#domain/policy/proof_kinds'
import type { ErratumAnswer } from '#domain/proofreading/errata'
import { renderSVG } from 'uqr'

/** A row of form A: what is wrong with an image, and what came of it. */
export interface ErrataRow {
  maskedName: string | null
  xh: string | null
  lastFour: string | null
  kind: ErratumKind
  rightValue: string | null
  answer: ErratumAnswer | null
}

/** What a school may type on the screen instead of writing it by hand. */
export interface FormText {
  comments: string | null
  handler: string | null
  phone: string | null
}

export interface FormToPrint {
  facts: FormFacts
  text: FormText
  token: string
  unit: string
  /** To whom it is sent. */
  centre: string
  /** The season's year, in which it is stamped. */
  year: number
  errata: readonly ErrataRow[]
}

/** The columns of form A that have one of their own; what else is wrong stands in the last. */
const COLUMNS: readonly ErratumKind[] = ['no_image', 'wrong_image', 'wrong_number']

const ticks = (chosen: Rating | null) =>
  RATINGS.map((rating) => ({
    word: say('zh', `papers.form.ratings.${rating}`),
    tick: rating === chosen ? '√' : '',
  }))

/** A stamped form is Chinese, whoever prints it. */
const word = (kind: ErratumKind) => say('zh', `papers.form.kinds.${kind}`)

const rowOf = ({ kind, rightValue, answer, ...student }: ErrataRow, index: number) => ({
  ...{ no: index + 1, ...student, rightValue: rightValue ?? '' },
  ticks: COLUMNS.map((column) => (column === kind ? '√' : '')),
  other: COLUMNS.includes(kind) ? '' : word(kind),
  answer: say('zh', `papers.form.answers.${answer ?? 'none'}`),
})

/** The values of the templates of both forms (附件3 of 苏教指通〔2023〕13号, of 苏教指通〔2019〕12号). */
export function formValues({ facts, text, token, unit, centre, year, errata }: FormToPrint) {
  const [receivedYear, month, day] = facts.receivedOn.split('-').map(Number)
  return {
    ...{ unit, centre, year, cohort: facts.cohort, count: facts.count },
    received: { year: receivedYear, month, day },
    photo: ticks(facts.photoRating),
    service: ticks(facts.serviceRating),
    text,
    formStyle: FORM_STYLE,
    code: token,
    qr: renderSVG(formCode(token), { border: 0 }),
    columns: COLUMNS.map(word),
    rows: errata.map(rowOf),
  }
}

import { ACT_NAMES, ACT_RULES, type ActName } from '../season/act_rules.js'
import { DEADLINE_KINDS, type DeadlineKind } from '../season/deadline.js'
import { LETTER_TEMPLATES, type LetterTemplate } from '../season/letter_templates.js'
import { PART_OF_DEADLINE, partOfStep, type PaperPart } from './paper_parts.js'

/** Letters of a part of the papers; all others belong to the course. */
const PART_OF_LETTER: Partial<Record<LetterTemplate, PaperPart>> = {
  statement_issued: 'money',
  payment_due: 'money',
  payment_received: 'money',
  prints_shipped: 'prints',
  paper_check_due: 'prints',
  batch_uploaded: 'errata',
  proof_due: 'errata',
  proof_overdue: 'errata',
  proof_reopened: 'errata',
  errata_submitted: 'errata',
  errata_answered: 'errata',
  class_reopened: 'errata',
}

/** Letters whose `what` says what they are about: a deadline, or an act. */
const OF_DEADLINES: readonly LetterTemplate[] = ['overdue']
const OF_ACTS: readonly LetterTemplate[] = ['act_due', 'act_open', 'act_waits']

const partOfAct = (name: ActName) => partOfStep({ track: ACT_RULES[name].track, event: name })

/** The letters of a part: by their templates, or by a template and what it is about. */
export interface LettersOfPart {
  templates: LetterTemplate[]
  about: { templates: readonly LetterTemplate[]; whats: (DeadlineKind | ActName)[] }[]
}

/** Which letters about a unit belong to a part of its papers: whoever reads the part reads them. */
export const lettersOfPart = (part: PaperPart): LettersOfPart => ({
  templates: LETTER_TEMPLATES.filter(
    (code) =>
      ![...OF_DEADLINES, ...OF_ACTS].includes(code) && (PART_OF_LETTER[code] ?? 'course') === part
  ),
  about: [
    {
      templates: OF_DEADLINES,
      whats: DEADLINE_KINDS.filter((kind) => PART_OF_DEADLINE[kind] === part),
    },
    { templates: OF_ACTS, whats: ACT_NAMES.filter((name) => partOfAct(name) === part) },
  ],
})

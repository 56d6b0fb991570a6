import { Moment } from '../layout/Moment'
import type { Column } from '../rows/column'
import { AnswerButton } from './AnswerButton'
import { Answer, Asker, PhotoLink, ToDo } from './RequestFacts'
import type { ConsentRequest } from './types'

const facts: Column<ConsentRequest>[] = [
  {
    label: 'consent_request.fields.student',
    place: 'name',
    value: (asked) => <Asker {...asked} />,
  },
  {
    label: 'consent_request.fields.unit',
    value: ({ unit }) => unit.name,
    by: ({ unit }) => unit.name,
  },
  {
    label: 'roster.class',
    value: ({ student }) => student.className ?? student.college,
    by: ({ student }) => student.className ?? student.college,
  },
  {
    label: 'consent_request.fields.askedAt',
    value: ({ askedAt }) => <Moment at={askedAt} />,
    by: ({ askedAt }) => askedAt,
  },
]

/** Of those that wait for an answer. */
export const openColumns: Column<ConsentRequest>[] = [
  ...facts,
  { label: 'consent_request.fields.photo', value: (asked) => <PhotoLink {...asked} /> },
  { label: 'consent_request.fields.answer', value: (asked) => <AnswerButton {...asked} /> },
]

/** Of those that have one: what it was, and what is still to be done by hand. */
export const answeredColumns: Column<ConsentRequest>[] = [
  ...facts,
  {
    label: 'consent_request.fields.answer',
    place: 'state',
    value: (asked) => <Answer {...asked} />,
  },
  {
    label: 'consent_request.fields.answeredAt',
    value: ({ answeredAt }) => <Moment at={answeredAt} />,
    by: ({ answeredAt }) => answeredAt,
  },
  { label: 'consent_request.fields.answerer', value: ({ answerer }) => answerer },
  { label: 'consent_request.fields.result', value: (asked) => <ToDo {...asked} /> },
]

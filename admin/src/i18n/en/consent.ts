/** Students who withdraw consent after their photo was delivered. */
export const consent = {
  consent_request: {
    show: 'Which requests to show',
    open: 'Open',
    ended: 'Answered',
    fields: {
      student: 'Student',
      unit: 'School',
      askedAt: 'Asked',
      photo: 'Photo',
      answer: 'Answer',
      answeredAt: 'Answered',
      answerer: 'Answered by',
      result: 'Ground, or what follows',
    },
    see_photo: 'See the photo',
    answer: 'Answer',
    answer_title: 'Answer the request of %{name}',
    answer_says:
      'The student reads the answer and its ground on the phone page. It cannot be changed.',
    says: {
      granted:
        'Grant: an erratum takes the photo out of its batch, then all its pictures are erased',
      refused: 'Refuse, on this ground',
    },
    ground: 'Ground',
    grounds: {
      statutory_registration: 'Needed for the registration of diplomas, a statutory duty',
      sent_to_registry: 'The photo has been sent to the registry of diplomas',
      diploma_made: 'The diploma has been made',
    },
    states: { open: 'Open', granted: 'Granted', refused: 'Refused' },
    answered: 'Answered',
    to_take_out:
      'Have the school hand in an erratum, and take the photo out in your answer to it; what was sent on or printed is recalled by hand',
    taken_out: 'The photo is out, its pictures are erased',
    none_open:
      'No request waits for an answer. Students who withdraw consent after the delivery of their photo are listed here.',
    none_ended: 'No request has been answered yet.',
  },
}

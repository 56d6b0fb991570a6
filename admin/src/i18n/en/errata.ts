import type { ConsoleMessages } from '../zh'

/** Errata: what a school reports, and what the centre does about it. */
export const errata: Pick<ConsoleMessages, 'errata'> = {
  errata: {
    title: 'Errata',
    stand: 'Stand',
    stands: {
      draft: 'To be sent',
      open: 'To be answered',
      answered: 'Answered, to be told',
      told: 'To be looked at again',
      rechecked: 'Settled',
    },
    empty: {
      draft: 'Nothing to send: what is marked wrong in the proofreading is listed here.',
      open: 'Nothing waits for an answer.',
      answered: 'There is no answer of which the school has to be told.',
      told: 'No answer waits for the school to look at it again.',
      rechecked: 'No erratum is settled yet.',
    },
    student: 'Student',
    school: 'School',
    photo: 'Photo',
    wrong: 'What is wrong',
    answer: 'Answer',
    acts: 'Actions',
    more: 'Show more',
    has_right_value: 'What is right is said',
    evidence: 'Evidence',
    evidence_blacked: 'Evidence (black out ID and telephone numbers)',
    changed_since: 'Photo or details have changed since: look again before it is sent',
    edit: 'Add details',
    edit_hint:
      'What is right and the evidence serve this erratum only. They are kept sealed, and erased once the feedback form is accepted.',
    right_value: 'What is right',
    right_value_hint:
      'Such as “the name is 李*”, “the last four are 123X”; no whole ID number, no telephone number.',
    answer_open: 'Answer',
    answer_title: 'Answer an erratum',
    answer_send: 'Confirm',
    how: 'What is done',
    do: {
      replaced: 'Replace the photo (taken again, another attempt, or one of nobody)',
      swapped: 'Swap with other students',
      corrected: 'Correct the details (by the list)',
      added: 'Add the photo',
      removed: 'Remove it from the batch',
      at_registry: 'Left to the registrar, who corrects it at 学信网',
      rejected: 'Send it back unchanged',
    },
    answers: {
      replaced: 'Photo replaced',
      swapped: 'Photos swapped',
      corrected: 'Details corrected',
      added: 'Photo added',
      removed: 'Removed',
      at_registry: 'At the registry',
      rejected: 'Sent back',
    },
    reject_reason: 'Why it is sent back (the school reads it)',
    note: 'Note (optional, the school reads it)',
    removed_hint: 'It counts no more. The photo is kept and can be matched again.',
    registry_hint:
      'Name and number come from the capture code: the registrar of the school corrects them at 学信网, they cannot be changed here.',
    correct_hint:
      'Correct the student in the list first, then confirm: what was delivered follows the list, and the school looks at it again.',
    to_student: 'Open the student',
    choose_photo: 'Choose a photo',
    no_photo: 'There is no photo to choose.',
    of_nobody: 'Of nobody yet',
    not_finished: 'Not finished',
    take_again:
      'If it has to be taken again, hand the photo in on the page of the student with the reason; once it is finished, choose it here.',
    swap_hint:
      'Choose the student who was given the other photo: the two are swapped, and both classes look at them again.',
    ring_hint:
      'In turn: the photo of this student goes to the first, that of the first to the second, that of the last to this student.',
    ring_more: 'Add another one (three or more in turn)',
    ring_less: 'Take the last one out',
    recheck: 'Found right',
    still_wrong: 'Still wrong',
    gathered: '%{smart_count} erratum will be sent: |||| %{smart_count} errata will be sent:',
    gathered_hint:
      'The centre answers them; until then they cannot be changed. What is right and evidence can be added on the page “Errata” first.',
    count_of: '%{name}: %{smart_count}',
    none_answered:
      'Nothing is answered yet: answer the errata one by one on their page, then tell the school of all of them.',
    to_tell:
      'The school is told of %{smart_count} answer: |||| The school is told of %{smart_count} answers:',
    left_open: '%{smart_count} is still open. |||| %{smart_count} are still open.',
    late: 'After acceptance',
    late_hint:
      'An error that is found after the form was accepted: it concerns this student only, everything else goes on; the form is updated afterwards.',
    late_where: 'Say on the page of errata who it is about and what is wrong.',
    clock_run:
      'The days of proof go on counting while the centre answers; so far that took %{smart_count} working day. |||| The days of proof go on counting while the centre answers; so far that took %{smart_count} working days.',
    clock_pause:
      'The days of proof stop while the centre answers; so far that took %{smart_count} working day. |||| The days of proof stop while the centre answers; so far that took %{smart_count} working days.',
    fields: {
      field: 'Field',
      delivered: 'Delivered',
      listed: 'In the list now',
      xh: 'Student number',
      name: 'Name',
      last_four: 'Last four of the ID number',
    },
  },
}

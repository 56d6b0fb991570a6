/** 《关于申请电子版照片的函》 */
export const downloadLetters = {
  download_letter: {
    title: 'Letter of application for photos',
    standing: {
      missing:
        'This season asks for a stamped letter of application before photos are downloaded: print it, have it stamped, and upload it. Photos can be downloaded once the centre has accepted it.',
      sent: 'The letter was handed in and waits for the centre; photos can be downloaded once it is accepted.',
      returned:
        'The centre has returned the letter. Read the reason, then print, stamp and upload it again.',
      accepted: 'The letter is accepted: photos can be downloaded.',
    },
    print: 'Print the letter (PDF)',
    send: 'Upload the stamped letter',
    stamped: 'Stamped letter (PDF, JPG or PNG, up to 10 MB)',
    accept: 'Accept the letter',
    return: 'Return the letter',
    reason: 'Reason for returning it',
    says: 'The letter says already: %{unit}, code %{code}, graduates of %{cohort}.',
    says_count: '%{smart_count} photo was delivered. |||| %{smart_count} photos were delivered.',
    written: 'Type it here, or write it by hand on the paper',
    email: 'E-mail address for the photos',
    contact: 'Contact for the application',
    phone: 'Phone for the application',
    blank: 'Left blank, it is written by hand',
    no: 'Handed in, no. %{no}',
    state: 'State',
    states: { sent: 'Waits for the centre', returned: 'Returned', accepted: 'Accepted' },
    sent_at: 'Handed in',
    by: 'By',
    decided_at: 'Answered',
    decided_by: 'Answered by',
    no_column: 'No.',
    queue: 'Letters of application to decide on',
    queue_empty:
      'No letter waits. Those that schools hand in stamped appear here, the oldest first.',
    none_yet: 'The school has not handed in a letter yet.',
    waited: 'Waiting for',
    waited_days: '%{smart_count} working day |||| %{smart_count} working days',
    acts: 'Actions',
  },
}

import type { Words } from '../zh'

export const ownData: Words['ownData'] = {
  link: 'My data',
  withdraw: 'Withdraw consent',
  withdrawal: {
    title: 'Withdraw consent',
    lead: 'You can withdraw your consent to the processing of your face. What was done before stays lawful.',
    erases: (photos) =>
      photos > 0
        ? `${photos === 1 ? 'The photo that was' : `The ${photos} photos that were`} not delivered to your school will be erased within minutes, drafts, finished pictures and measurements too. This cannot be undone;`
        : 'there is no photo to erase;',
    follows: [
      'you count as not photographed again, and neither the centre nor your school sees these photos;',
      'what you paid goes to the refund list, and an order that is open is closed;',
      'a lock stays; within the time for photos you can agree again and take new ones.',
    ],
    asks: 'Your photo has been delivered to your school. Your withdrawal is a request to the centre, which answers it and names its ground; you will see the answer here. Until then the photo is used as before.',
    keeps:
      'What stays: the number of each photo, decisions about it and the audit, without pictures and measurements.',
    confirm: 'Withdraw my consent',
    ask: 'This cannot be undone. Withdraw your consent?',
    send: 'Send the request',
  },
  withdrawn: (time) =>
    `You withdrew your consent at ${time}. To have your photo taken, read the text and agree again.`,
  request: {
    title: 'Your request to withdraw consent',
    asked: (time) => `Sent ${time}`,
    answered: (time) => `Answered ${time}`,
    states: {
      open: 'The centre has not answered yet.',
      granted:
        'The centre agrees: once an erratum has taken the photo out, it is erased by itself.',
      refused: 'The centre does not agree. Its ground:',
    },
    grounds: {
      statutory_registration:
        'The electronic registration of diplomas is a statutory duty: the photo that it needs does not depend on consent.',
      sent_to_registry:
        'The photo has been sent to the registry of diplomas, which has to be asked.',
      diploma_made: 'The diploma has been made.',
    },
  },
  download: {
    save: 'Save the finished photo (JPEG)',
    hint: 'If WeChat does not save it, press and hold the photo.',
    file: 'graduation-photo.jpg',
  },
  privacy: {
    title: 'My data',
    lead: 'What is stored of you, who has looked at it, and to whom it went.',
    stored: 'What is stored',
    kinds: {
      list: 'A row of your school’s list: student number, masked name, last four of the ID number',
      code: 'What your code says (sealed)',
      number: 'Your phone number (sealed)',
      device: 'What was found out about your phone (sealed)',
      steps: 'Steps that you have done',
      sessions: 'When you opened this page',
      payments: 'Payment orders',
    },
    count: (count, time) => `${count}, since ${time}`,
    photos: 'Photos',
    noPhotos: 'No photos.',
    draft: 'Draft',
    erased: (time) => `Pictures erased ${time}`,
    ways: {
      phone: 'Taken by phone',
      intake: 'Sent by a collector',
      single: 'Handed in by your school',
      folder: 'Handed in by your school',
      desk: 'Handed in by your school',
      demo: 'Demonstration',
    },
    until: 'Until when',
    untils: [
      'The system sets no date: how long it is kept is for the provincial centre to decide and publish.',
      'When the centre erases the key of the season, nobody can read what is sealed, such as your code and phone number.',
      'If you withdraw consent or remove a draft, its pictures are erased within minutes.',
    ],
    looks: 'Who has looked at the photos',
    noLooks: 'Nobody yet.',
    thumbnail: 'small picture',
    roles: {
      centre_admin: 'Administrator of the centre',
      operator: 'Operator of the centre',
      reviewer: 'Reviewer of the centre',
      finance: 'Finance of the centre',
      printing: 'Printing of the centre',
      auditor: 'Auditor',
      coordinator: 'Coordinator of your school',
      college: 'Staff of your college',
      class_teacher: 'Class teacher',
    },
    noRole: 'Staff',
    receivers: 'To whom it went',
    noReceivers: 'To nobody.',
    receiverKinds: {
      collector: (name) => `Collector ${name}: has sent photos of you`,
      hook: (name) => `Collector ${name}: was told the state of the photo, not the photo`,
      batch: () => 'Your school: got the finished photo',
      package: () => 'Your school: downloaded a package of photos',
    },
    loading: 'Reading…',
    back: 'Back',
  },
}

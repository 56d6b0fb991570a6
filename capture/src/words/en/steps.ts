import type { Words } from '../zh'

export const steps: Words['steps'] = {
  phone: {
    title: 'Your phone number',
    lead: 'Your school calls you if something is wrong with the photo.',
    label: 'Phone number',
    unfit: 'Enter a number of 11 digits, or one from abroad with + and its country code.',
    save: 'Save and go on',
  },
  notice: {
    title: 'Notice of your school',
    lead: 'Please read all of it.',
    none: 'Your school has no notice of its own.',
    agree: 'I have read it',
  },
  cautions: {
    title: 'Please note',
    lead: 'The photo is registered with your diploma: take it seriously.',
    agree: 'I have read this, go on',
    points: {
      helper: 'Ask somebody to take the photo with the rear camera. No selfies.',
      light: 'By day, facing a window, in even light.',
      own: 'It has to be you, here and now: photos of photos or screens and beauty filters lock your account until a teacher unlocks it.',
      check:
        'The photo is checked by the system. If it fails you are told why and what to do, and can try again after a while.',
      drafts:
        'Good photos go to the draft box: choose one to submit. Drafts can be deleted after 24 hours.',
      after: 'Watch for messages afterwards: if the photo is reset, take it again in time.',
    },
  },
  notices: {
    title: 'Messages',
    lead: 'Choose which messages you want, so that you know how far your photo is.',
    kinds: {
      photo_state: 'State of the photo (submitted, accepted, ready)',
      payment: 'Result of the payment',
    },
    none: 'All messages stand on this page, under “Messages” at its top. They can also go to a mailbox.',
    save: 'Save and go on',
  },
  consent: {
    title: 'Consent to face data',
    lead: 'Processing your face needs a consent of its own, which you can withdraw at any time: before the photo is delivered to your school it is erased; later the centre answers.',
    agree: 'I agree, go on',
    refuse: 'I do not agree',
    refusedTitle: 'You need not use the phone',
    refusedLead: 'Without your consent no photo is taken or stored here. You can still take part:',
    refusedWays: [
      'where your school has a fixed capture point, staff take the photo there and a person judges it;',
      'where and when is in the notice of your school, or ask the teacher below;',
      'without any consent no photo is taken: ask your school what that means for the registration of your diploma;',
      'nothing is recorded here, and you can go back at any time.',
    ],
    reconsider: 'Back to the text',
  },
  film: {
    title: 'How to take the photo',
    lead: 'Watch all of it: the camera opens afterwards. You can pause, but not skip.',
    start: 'Start the film',
    pause: 'Pause',
    resume: 'Go on',
    progress: (own, all) => `Part ${own} of ${all}`,
    left: (seconds) => `${seconds} s left in this part`,
    done: 'Watched, go on',
    waiting: 'Loading the next part…',
    captions: {
      helper: 'Ask a friend to take the photo with the rear camera of the phone. No selfies.',
      window:
        'By day, face a window so that light falls evenly on your face. Do not stand with your back to it, nor in direct sun.',
      pose: 'Sit or stand upright, shoulders level, look into the lens, head and shoulders in the dashed frame.',
      face: 'Show eyebrows, eyes and both ears, lips closed. No earrings, necklace or make-up.',
      honest:
        'It has to be you, here and now. Photos of photos or screens and beauty filters lock your account until a teacher unlocks it.',
      submit:
        'Good photos go to the draft box. Choose one, submit it, pay if your school asks for it: done.',
    },
  },
  requirements: {
    title: 'What the photo must be like',
    page: (own, all) => `${own} / ${all}`,
    next: 'Next page',
    previous: 'Previous page',
    shoot: 'I have seen all, go on',
    rulesTitle: 'Like this',
    problemsTitle: 'Common problems and what to do',
    resultTitle: 'The shot and the finished photo',
    original: 'As it is taken',
    processed: 'As it is finished',
    resultLead: 'The background may be anything plain: the system crops the photo and replaces it.',
    bad: 'Not accepted',
    good: 'Accepted',
    problem: (name) => `Problem: ${name}`,
    remedy: (text) => `What to do: ${text}`,
  },
}

import type { Words } from '../zh'

export const shooting: Words['shooting'] = {
  device: {
    title: 'Check the phone',
    lead: 'The photo is taken with the rear camera. Tap the button; when the browser asks for the camera, choose “Allow”.',
    check: 'Check the camera',
    checking: 'Checking…',
    copy: 'Copy the address',
    copied: 'Copied: paste it into a browser.',
    copyThis: 'Press and hold to copy this address:',
    again: 'Check again',
    faults: {
      insecure: {
        says: 'This address is not secure (https), so the browser gives no camera.',
        todo: 'Open the https address that your school announced, or scan its QR code again.',
      },
      no_media: {
        says: 'This browser or WeChat is too old to take photos on a page.',
        todo: 'Update WeChat, or tap “…” and “Open in browser” (Safari on iPhone, Chrome on Android), then scan your code again: your progress is kept.',
      },
      denied: {
        says: 'The camera was not allowed.',
        todo: 'WeChat: allow the camera in the phone’s settings for WeChat, then open this page again. Safari: tap the symbol beside the address, Website Settings, Camera, Allow. Chrome: tap the lock beside the address, Permissions, Camera.',
      },
      missing: {
        says: 'No rear camera was found.',
        todo: 'Use a phone with a rear camera and scan your code again: your progress is kept.',
      },
      busy: {
        says: 'Another app uses the camera, or it cannot be opened now.',
        todo: 'Close video calls and camera apps. If that does not help, restart the phone.',
      },
      small: {
        says: 'On this page the picture of the camera is too small (longer side under 1280 pixels).',
        todo: 'Open the page in the phone’s own browser, or use another phone, and scan your code again: your progress is kept.',
      },
    },
    otherWays:
      'You can also use another browser, another phone, or the fixed capture point of your school (ask your teacher where). Your progress is kept.',
    withoutCamera: 'Go on without a camera',
    lowStorage:
      'The phone is almost full: keep this page open until the photo is sent, or free some space.',
  },
  camera: {
    title: 'Take the photo',
    lead: 'Give the phone to whoever helps you. Rear camera; head and shoulders in the dashed frame.',
    leadShared:
      'Sit or stand before the device and look at the camera; staff take the photo. Head and shoulders in the dashed frame.',
    view: 'Rear camera',
    shutter: 'Take the photo',
    countdown: 'Count down from 3',
    still: 'Keep still for a second',
    otherLens: 'Another rear lens',
    starting: 'Opening the camera…',
    chips: { distance: 'Distance', upright: 'Centred', light: 'Light' },
    hints: {
      good: 'good',
      unknown: 'looking',
      too_far: 'come closer',
      too_near: 'step back',
      move_left: 'move left',
      move_right: 'move right',
      too_dark: 'too dark',
      too_bright: 'too bright',
      uneven: 'uneven',
    },
    advisory: 'Hints only: you can take the photo anyway.',
    remaining: (other, liveness) =>
      `Failures left before a lock: ${other} of the usual kind, ${liveness} as a photo of a photo.`,
    requirements: 'See the requirements again',
  },
  upload: {
    choose: 'Choose a photo on the phone',
    note: 'A chosen photo was not taken by this page: a person always looks at it.',
  },
  preview: {
    title: 'Look at the photo',
    lead: 'Is it sharp, are the eyes open, is nothing hidden? Then have it made.',
    picture: 'The photo just taken',
    confirm: 'Use this photo',
    again: 'Take it again',
    lowStorage:
      'The phone is full: the photo is in the memory of this page only. Keep it open until it is sent.',
  },
  making: {
    uploadingTitle: 'Sending',
    checkingTitle: 'Making and checking',
    uploading: 'The photo is on its way. Keep this page open.',
    offline:
      'The network is lost. The photo is kept on the phone and goes on by itself, once only.',
    waiting: (seconds) => `It was not sent. Next try in ${seconds} s.`,
    now: 'Try now',
    checking:
      'The photo has arrived. Checking takes a few seconds; you may close the page and come back.',
    ahead: (count) =>
      count === 1 ? '1 photo is before yours.' : `${count} photos are before yours.`,
    yourTurn: 'It is your turn.',
    dropped: 'The photo was not taken:',
  },
}

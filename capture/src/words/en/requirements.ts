import type { Words } from '../zh'

export const requirements: Words['requirements'] = {
  light: {
    title: 'Light',
    text: 'Face a window, in daylight but not in direct sun: even light on the face, no glare, spots or red eyes.',
    evening: ' Better not in the evening.',
  },
  pose: {
    title: 'Pose and expression',
    standing: 'Stand upright, ',
    sitting: 'Sit upright, ',
    either: 'Stand or sit upright, ',
    text: 'with a natural look: eyes open and level, both ears alike, shoulders level, lips closed.',
  },
  glasses: {
    title: 'Glasses',
    wear: 'If you usually wear glasses, wear them: ',
    off: 'Take your glasses off. No coloured contact lenses.',
    allowed: 'You may wear glasses: ',
    text: 'no tinted glasses or lenses, no frame over the eyes, no reflections.',
  },
  ornaments: {
    title: 'Ornaments and covers',
    text: 'No earrings or necklace, no hair over eyebrows, eyes or ears, nothing on the head',
    exemption:
      ' (for religion, health or culture: ask your school first; face uncovered, no shadows)',
    makeUp: '. Better no make-up.',
    makeUpAndSunscreen: '. Better no make-up or sunscreen.',
  },
  clothes: {
    title: 'Clothes',
    text: 'A plain top that stands out from the background, without patterns or stripes. ',
    white: 'Wear a white top.',
    not_blue: 'No blue tops.',
    not_blue_yellow: 'No blue or yellow tops.',
  },
  honest: {
    title: 'No photo of a photo, no filters',
    text: 'It has to be the real you: no photos of photos or screens, no software on the face. Otherwise your account is locked until a teacher unlocks it.',
  },
  problems: {
    uneven_light: {
      name: 'Light is uneven: one side bright, one dark',
      remedy: 'Face the better light, so that it is even on your face.',
    },
    rephotographed: {
      name: 'A photo of a photo, or too much beauty filter',
      remedy: 'Take the real you: no filters, no photos of photos.',
    },
    blurred: {
      name: 'Blurred',
      remedy: 'Wipe the rear lens, hold the phone still, look at the photo afterwards.',
    },
    overexposed: {
      name: 'Too bright, overexposed',
      remedy: 'No flash, no strong light straight on the face.',
    },
    hair_colour: {
      name: 'A lamp above changes the colour of the hair',
      remedy: 'Do not stand under a lamp.',
    },
    too_dark: {
      name: 'The face is too dark',
      remedy: 'Find a place with good light.',
    },
    too_small: {
      name: 'The whole body is shown: too small',
      remedy: 'Bring head and shoulders into the dashed silhouette.',
    },
  },
}

import type { collectors as zh } from '../zh/collectors'

export const collectors: typeof zh = {
  collectors: {
    create: 'New collector',
    create_in: 'New collector (%{season})',
    who: 'Which photos may be sent',
    whose: { all: 'All schools of the season', some: 'Some schools' },
    schools: '%{smart_count} school |||| %{smart_count} schools',
    states: { valid: 'Valid', expired: 'Expired', revoked: 'Revoked' },
    ends_in: 'Ends in %{smart_count} day |||| Ends in %{smart_count} days',
    sends: { true: 'Decoded fields, or the code itself', false: 'The code itself' },
    sends_fields_hint:
      'Only for those who have the registry’s authorised software. Others send the code itself, which is decoded here. This cannot be changed later.',
    audit: 'Audit entries of this collector',
    revoked_at: 'Revoked',
    key: {
      title: 'Key of the API',
      once: 'The collector sends photos with this key. It is shown only here and only now: hand it over in a safe way at once. A lost key can only be renewed.',
      copy: 'Copy the key',
      copied: 'Copied',
      stored: 'I have kept it',
    },
    hook: {
      name: 'Web hook',
      none: 'There is no address: the collector asks by itself what became of its photos.',
      set: 'Set the address',
      change: 'Change the address',
      title: 'Web hook',
      save: 'Save',
      address: 'Address',
      address_hint:
        'An https address of the public internet. It is sent number and codes when a photo is judged or reset, and nothing about people.',
      sent: 'Received',
      last_sent: 'Last received',
      waiting: 'Waiting',
      given_up: 'Not received, given up',
      fault: 'Why not received',
      faults: {
        answered: 'the server answered %{fault}',
        not_reached: 'the server was not reached',
        not_public: 'the address is not on the public internet: nothing was sent',
      },
      again: 'Send again',
      again_title: 'Send again what was not received',
      again_says:
        'Do this when their server works again. Nothing is lost without it: the collector can ask at any time by its number.',
      again_done: 'Sending begins within a minute',
      remove: 'Remove',
      remove_title: 'Remove the web hook of “%{name}”',
      consequence: 'Nothing more is sent, also not what still waits; the collector can ask.',
      removed: 'The web hook of “%{name}” is removed',
    },
    hook_secret: {
      title: 'Secret of the signature',
      once: 'By it the collector makes sure that a hook comes from this system. It is shown only here and only now: hand it over in a safe way at once. Set the address again for another one.',
      copy: 'Copy the secret',
      copied: 'Copied',
      stored: 'I have kept it',
    },
    key_acts: 'Key',
    renew: {
      says: 'If the key is lost, or others may know it: a new one, and the old one ends at once.',
      button: 'Renew the key',
      title: 'Renew the key of “%{name}”',
      consequence:
        'The present key of “%{name}” ends at once. Until the new one is in use, no photos can be sent.',
    },
    revoke: {
      says: 'Receive no more photos from here. Those that have come stay as they are.',
      button: 'Revoke the key',
      title: 'Revoke the key of “%{name}”',
      consequence:
        '“%{name}” can never send photos again, and this cannot be undone: only a new collector can be created.',
      done: 'The key of “%{name}” is revoked',
    },
  },
}

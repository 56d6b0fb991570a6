export const collectors = {
  collectors: {
    create: '新建采集单位',
    create_in: '新建采集单位（%{season}）',
    who: '可以发送哪些照片',
    whose: { all: '本季全部学校', some: '指定的学校' },
    schools: '%{smart_count} 所学校',
    states: { valid: '有效', expired: '已过期', revoked: '已吊销' },
    ends_in: '%{smart_count} 天后到期',
    sends: { true: '解码后的内容，或采集码本身', false: '采集码本身' },
    sends_fields_hint:
      '只给有学信网授权软件的单位。其他单位只能发送采集码本身，由本系统识别。新建后不能更改。',
    audit: '相关的审计记录',
    revoked_at: '吊销时间',
    key: {
      title: '接口密钥',
      once: '采集单位凭这个密钥发送照片。它只在这里显示一次，请立即通过安全的方式交给对方；遗失后只能更换。',
      copy: '复制密钥',
      copied: '已复制',
      stored: '我已保存',
    },
    key_acts: '密钥',
    renew: {
      says: '密钥遗失，或可能被他人知道时，换一个新的；原来的立即失效。',
      button: '更换密钥',
      title: '更换“%{name}”的密钥',
      consequence: '“%{name}”现在的密钥立即失效，换上新密钥之前不能发送照片。',
    },
    revoke: {
      says: '不再接收这个单位的照片。已经收到的照片不受影响。',
      button: '吊销密钥',
      title: '吊销“%{name}”的密钥',
      consequence: '“%{name}”从此不能再发送照片，也不能恢复；需要时只能新建。',
      done: '“%{name}”的密钥已吊销',
    },
  },
}

/** The page of the own account, the sign-in, and proving again who one is. */
export const account = {
  account: {
    title: '我的账号',
    back: '返回',
    email: '登录邮箱',
    code: '验证码',
    code_hint: '身份验证应用显示的 6 位数字；手机不在身边时可用恢复码',
    language: '语言',
    language_hint: '界面和发给您的邮件使用的语言。姓名如需更正，请联系中心管理员。',
    languages: { zh: '中文', en: 'English' },
    duties: {
      password:
        '请先修改密码（初始密码须在首次登录后修改，或密码已到更换期限），然后即可继续工作。',
      second_factor: '您登录时除密码外还要输入动态验证码。请先完成设置，只需一分钟。',
    },
    password: {
      title: '密码',
      change: '修改密码',
      current: '现在的密码',
      new: '新密码',
      changed: '密码已修改，其他地方的登录已结束。',
      none: '您还没有密码，用统一身份认证登录。需要密码时，请退出后在登录页选择“忘记密码”。',
      rules: {
        asvs: '至少 8 个字符，越长越好：一句自己记得住的话就很好，可以用汉字和空格，不必有数字或符号。不能是常见密码，也不能主要由姓名、邮箱组成。',
        mlps3:
          '至少 8 个字符，含大写字母、小写字母、数字、其他字符（含汉字和符号）中的三种，每 90 天更换。不能是常见密码，也不能主要由姓名、邮箱组成。',
      },
      strength: {
        refused: '还不符合要求',
        fair: '可以使用，更长会更安全',
        good: '很好',
      },
    },
    factor: {
      title: '动态验证码',
      none: '尚未设置。设置后，登录时除密码外还要输入手机上身份验证应用显示的验证码。',
      needed: '尚未设置。中心人员必须设置。',
      set: '已于%{at}设置，还有 %{smart_count} 个恢复码可用。',
      off: '本系统是演练环境，登录时不要求验证码。',
      set_up: '设置动态验证码',
      replace: '更换手机或应用',
      renew: '换一组恢复码',
      remove: '停用',
      steps:
        '用手机上的身份验证应用（如腾讯身份验证器、Microsoft Authenticator）扫描二维码，再输入应用显示的 6 位数字。',
      picture: '供身份验证应用扫描的二维码',
      by_hand: '不能扫描时，请在应用中手动输入密钥：',
      confirm: '完成设置',
      code_hint: '身份验证应用显示的 6 位数字',
    },
    codes: {
      title: '恢复码',
      once: '这些恢复码只显示这一次。请打印或抄下来，放在安全的地方：手机丢失时，每个可以代替验证码用一次。',
      copy: '复制',
      copied: '已复制',
      stored: '我已保存',
    },
    sessions: {
      title: '登录的设备',
      opened: '登录于',
      seen: '，最近使用',
      current: '本机',
      end: '结束',
      end_others: '结束其他全部登录',
      ended: '已结束',
    },
    link: {
      title: {
        invited: '设置登录密码',
        password_forgotten: '设置新密码',
        unknown: '设置密码',
      },
      checking: '正在核对链接',
      greeting: '%{name}，您好',
      holds: '链接只能用一次，有效至%{at}。',
      other:
        '现在这个浏览器上登录的是%{other}。您设置密码后，其登录即结束；如果您不是%{name}，请关闭本页。',
      again: '再输入一次新密码',
      differs: '两次输入的密码不一致',
      submit: { invited: '设置密码并登录', password_forgotten: '设置新密码' },
      chosen: '新密码已设置，请用它登录。',
      void: '链接已失效',
      void_says:
        '这个链接不完整、已用过或已过期，或者之后又发过一封邮件：只有最新一封里的链接有效。',
      void_hint:
        '已经设置过密码的，请直接登录。还没有设置或已忘记的，可再要一封邮件；仍收不到的，请联系省招就中心。',
      ask: '再要一封邮件',
      sign_in: '去登录',
    },
    forgotten: {
      title: '忘记密码',
      says: '请输入登录邮箱，我们把设置新密码的链接发到这个邮箱。',
      submit: '发送邮件',
      asked:
        '如果这个邮箱有账号，邮件会在几分钟内送到，十分钟内只发一封。没有收到时，请查看垃圾邮件、核对邮箱，或联系省招就中心。',
      back: '返回登录',
    },
    provider: {
      title: '统一身份认证',
      or: '或',
      sign_in: '%{name}登录',
      tied: '您的账号已于%{at}绑定，可以用它登录。',
      not_tied: '尚未绑定。用它登录一次即自动绑定，邮箱须与本账号一致。',
      untie: '解除绑定',
      untied: '已解除绑定',
      only_way: '您还没有密码，这是您唯一的登录方式，不能解除绑定。',
      refused: {
        provider_away: '统一身份认证暂时没有响应，请稍后再试，或用邮箱和密码登录。',
        provider_denied: '您在统一身份认证页面取消了登录，或没有同意授权。需要时请重新登录。',
        provider_disabled: '您的账号已停用。如有疑问，请联系中心管理员。',
        provider_expired:
          '这次登录已失效：超过了十分钟、已用过，或不是在这个浏览器里开始的。请重新登录。',
        provider_failed: '统一身份认证没有完成登录，请重试；若仍失败，请用邮箱和密码登录。',
        provider_no_grants: '您的账号目前没有有效的权限，可能已到期。请联系中心管理员。',
        provider_not_configured: '本系统没有接入统一身份认证，请用邮箱和密码登录。',
        provider_other_subject:
          '使用您邮箱的账号已绑定另一位统一身份认证用户。请联系中心管理员核实。',
        provider_unknown: '本系统没有您的账号。账号由中心管理员邀请开通，不会自动建立。',
        provider_unverified:
          '统一身份认证没有提供经过验证的邮箱，无法找到您的账号。请先在那里验证邮箱，或用邮箱和密码登录。',
      },
    },
    step_up: { title: '请确认是您本人', submit: '确认并继续' },
  },
}

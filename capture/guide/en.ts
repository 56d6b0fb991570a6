import type { ChannelWords } from './channels'

export const channels: ChannelWords = {
  wechat: {
    title: '学信网 in WeChat',
    steps: [
      'Find and follow the account “学信网” in WeChat',
      'Open 在线服务—学信档案, sign in, then 高等教育信息—学籍信息',
      'Tap 查看图像采集码 at the top',
      'Save the picture on the phone',
    ],
  },
  app: {
    title: '学信网 app',
    steps: [
      'Sign in to the app, open 学籍查询—高等教育信息—学籍信息',
      'Tap 查看图像采集码 at the top',
      'Save the picture on the phone',
    ],
  },
  web: {
    title: '学信档案 on the web',
    steps: [
      'Open my.chsi.com.cn/archive, sign in, then 高等教育信息—学籍',
      'Tap 查看图像采集码',
      'Tap 保存图片 and keep it on the phone',
    ],
  },
}

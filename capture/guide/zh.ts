import type { ChannelWords } from './channels'

export const channels: ChannelWords = {
  wechat: {
    title: '学信网公众号',
    steps: [
      '微信搜索并关注“学信网”公众号',
      '点击“在线服务—学信档案”，登录后点击“高等教育信息—学籍信息”',
      '点击屏幕上方的“查看图像采集码”',
      '保存图片到手机',
    ],
  },
  app: {
    title: '学信网 APP',
    steps: [
      '登录学信网 APP，点击“学籍查询—高等教育信息—学籍信息”',
      '点击屏幕上方的“查看图像采集码”',
      '保存图片到手机',
    ],
  },
  web: {
    title: '学信档案网页',
    steps: [
      '浏览器打开学信档案（my.chsi.com.cn/archive），登录后点击“高等教育信息—学籍”',
      '点击“查看图像采集码”',
      '点击“保存图片”到手机',
    ],
  },
}

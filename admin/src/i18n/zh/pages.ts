export const pages = {
  pages: {
    crumbs: '当前位置',
    sign_in: '登录',
    unknown: '没有这个页面',
    unknown_says: '地址有误，或页面不对您开放。请从菜单进入，或回到首页。',
    unknown_record: '没有找到',
    unknown_record_says: '地址有误，或它不对您开放。请回到列表查找。',
    unread: '暂时读不到',
    home: '回到首页',
    back_to: '回到%{name}',
    again: '重试',
    other_language: 'English',
    to_other_language: 'Switch to English',
  },
}
